import { figureInWords } from "../model/figure.ts";
import { defineRule } from "./rule.ts";

/** The sign in the text of a paragraph in the place of a figure. */
const sign = "▮";

const bounds =
  /(?:^|[\s(])(about|around|roughly|approximately|nearly|almost|more than|less than|at least|at most)\s+$/i;
const currency = /[$€£¥]$/;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/%|[\p{L}\p{N}]+/gu) ?? [];
const sameWord = (a = "", b = ""): boolean => [a, `${a}s`, a === "percent" ? "%" : a].includes(b) || `${b}s` === a;

/** Returns the first words behind a figure if they are its last ones. */
const repeatedUnit = (printed: string, after: string): string | undefined => {
  const [unit, next] = [wordsOf(printed.replace(/[\d.,]+/g, "")), wordsOf(after.slice(0, 80))];
  const from = unit.findIndex((_, at) => unit.slice(at).every((word, place) => sameWord(word, next[place])));
  return from < 0 ? undefined : next.slice(0, unit.length - from).join(" ");
};

/** Returns what a figure prints that is also in the text around it, or nothing. */
const repeated = (printed: string, bound: string, before: string, after: string): string | undefined =>
  (bound === "exact" ? undefined : bounds.exec(before)?.[1]) ??
  (before.toLowerCase().endsWith(` ${bound} `) ? bound : undefined) ??
  (/[$€£¥]/.test(printed) ? currency.exec(before)?.[0] : undefined) ??
  (/^\s?\p{L}|^\s?%/u.test(after) ? repeatedUnit(printed, after) : undefined);

/** The unit or the bound of a figure, written again next to its mark. */
export const figureRepeats = defineRule({
  id: "figure-repeats",
  severity: "warning",
  exemptible: true,
  explain: "A figure prints its unit and its bound, such as “about”; the text around its mark does not repeat them.",
  good: "It carried [=riders-above-plan.riders].",
  bad: "It carried about [=riders-above-plan.riders] riders a day.",
  *check({ briefing, content }) {
    for (const brief of content.briefs) {
      const parts = brief.body.paragraphs.map(({ text }) => text.split(sign));
      // In a text that has the sign itself, it is not clear which of them are figures.
      if (parts.reduce((sum, { length }) => sum + length - 1, 0) !== brief.body.figures.length) continue;
      const around = parts.flatMap((texts) => texts.slice(1).map((after, at) => ({ before: texts[at] ?? "", after })));
      for (const [at, { claim, figure, line, column }] of brief.body.figures.entries()) {
        const figures = briefing.claim.get(claim)?.data.figures ?? {};
        const data = Object.hasOwn(figures, figure) ? figures[figure] : undefined;
        const { before = "", after = "" } = around[at] ?? {};
        const printed = data && figureInWords(data);
        const words = printed && repeated(printed, data.bound ?? "exact", before, after);
        if (words)
          yield {
            record: brief,
            place: { line, column },
            message: `“${words}” is there twice: [=${claim}.${figure}] prints “${printed}”`,
            hint: `delete “${words}” next to the mark`,
          };
      }
    }
  },
});
