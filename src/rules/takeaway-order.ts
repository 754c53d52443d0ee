import { defineRule } from "./rule.ts";

/** Two takeaways with the same number. */
export const takeawayOrder = defineRule({
  id: "takeaway-order",
  explain: "Takeaways are numbered, each with a number of its own, so that people can refer to them.",
  good: "order: 1 in one takeaway and order: 2 in another",
  bad: "order: 1 in two takeaways",
  *check({ content }) {
    const files = new Map<number, string>();
    for (const record of content.records.takeaway) {
      const { order } = record.data;
      const first = files.get(order);
      if (first)
        yield {
          record,
          path: ["order"],
          message: `the number ${order} is also used by ${first}`,
          hint: "give one of the two another number",
        };
      else files.set(order, record.file);
    }
  },
});
