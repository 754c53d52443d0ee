import { defineRule } from "./rule.ts";

const maxWords = 60;

const countWords = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** A bottom line that is too long to be one. */
export const bottomLineLength = defineRule({
  id: "bottom-line-length",
  exemptible: true,
  explain: `The bottom line has at most ${maxWords} words, so that it can be read before anything else.`,
  good: "summary: Norbury’s line cost more than its accounts say, and nobody has counted its riders twice.",
  bad: `summary: more than ${maxWords} words`,
  *check({ content }) {
    for (const brief of content.briefs) {
      const count = countWords(brief.data.summary);
      if (count > maxWords)
        yield {
          record: brief,
          path: ["summary"],
          message: `the bottom line has ${count} words; it may have ${maxWords}`,
          hint: "keep the conclusion, and leave the reasons to the body",
        };
    }
  },
});
