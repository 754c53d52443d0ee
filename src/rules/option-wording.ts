import { defineRule } from "./rule.ts";

const advice = /\b(?:should|must|needs? to|has to|have to|ought to)\b/i;

/** A policy option that advises instead of naming a choice. */
export const optionWording = defineRule({
  id: "option-wording",
  exemptible: true,
  explain: "A policy option names a choice and gives no advice: somebody could do something.",
  good: "Norbury could have riders counted by somebody else.",
  bad: "Norbury should have riders counted by somebody else.",
  *check({ content }) {
    for (const record of content.records.option) {
      const [word] = advice.exec(record.data.title) ?? [];
      if (word || !/\bcould\b/i.test(record.data.title))
        yield {
          record,
          path: ["title"],
          message: word ? `the option says “${word}”` : "the option does not say who could do what",
          hint: "write who could do what, such as: Congress could …",
        };
    }
  },
});
