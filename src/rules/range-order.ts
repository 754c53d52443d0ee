import { firstDay, lastDay } from "../lib/dates.ts";
import { defineRule } from "./rule.ts";

/** A range whose end is before its start. */
export const rangeOrder = defineRule({
  id: "range-order",
  explain: "A range of numbers or of dates is written from its lower end to its upper end.",
  good: "value: [1.3, 1.6]",
  bad: "value: [1.6, 1.3]",
  *check({ content }) {
    for (const claim of content.records.claim) {
      const { as_of, figures = {} } = claim.data;
      if (typeof as_of === "object" && as_of.from && as_of.to && lastDay(as_of.to) < firstDay(as_of.from))
        yield {
          record: claim,
          path: ["as_of"],
          message: `as_of goes from ${as_of.from} to ${as_of.to}`,
          hint: "write the earlier date first",
        };
      for (const [key, { value }] of Object.entries(figures))
        if (Array.isArray(value) && value[0] >= value[1])
          yield {
            record: claim,
            path: ["figures", key, "value"],
            message: `the figure ${key} goes from ${value[0]} to ${value[1]}`,
            hint: "write the lower number first, or one number if they are the same",
          };
    }
  },
});
