import { type NamedNumber, numbersIn, scaleOf } from "../lib/numbers-in-text.ts";
import type { Claim, Figure } from "../model/briefing.ts";
import { isActive } from "../model/evidence-counts.ts";
import { figureInWords, figureRange, figuresAgree } from "../model/figure.ts";
import { defineRule, nodeRule } from "./rule.ts";

const plain = (text: string) => text.toLowerCase().replace(/\s+/g, " ").trim();

const timeOf = ({ claim, data }: Figure): string => JSON.stringify(data.as_of ?? claim.data.as_of ?? null);

const subjectOf = (figure: Figure) => [plain(figure.data.label), plain(figure.data.unit), timeOf(figure)].join("|");

/** Returns whether a relation between two claims says that they conflict, or that one replaces the other. */
const isExplained = (a: Claim, b: Claim): boolean =>
  a.relations.some(({ claim, data }) => claim === b && (data.type === "conflicts_with" || data.type === "supersedes"));

const kindOf = ({ data: { unit } }: Figure): NamedNumber["kind"] =>
  /^[A-Z]{3}\b/.test(unit) ? "currency" : /^percent/.test(unit) ? "percent" : "count";

const hasValue = (figure: Figure, { kind, value, margin }: NamedNumber): boolean => {
  const [measured = ""] = figure.data.unit.split(" per ");
  const factor = measured
    .split(" ")
    .map((word) => scaleOf(word))
    .reduce((product, scale) => product * scale);
  return (
    (kind === "count" || kindOf(figure) === kind) &&
    figureRange(figure.data).some((end) => Math.abs(end * factor - value) <= margin)
  );
};

/** Returns the nouns of a claim's units of count: `months`, `votes`. */
const nounsOf = ({ figures }: Claim): string[] => [
  ...new Set(
    figures.filter((figure) => kindOf(figure) === "count").map(({ data }) => data.unit.split(" ").at(-1) ?? ""),
  ),
];

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

/** The rules on the figures of claims, and on texts that name the same numbers. */
export const figureRules = [
  defineRule({
    id: "figures-disagree",
    explain:
      "Two claims that give a figure of the same label, unit and time give the same value, unless a relation says that they conflict or that one supersedes the other. A figure without `as_of` has the time of its claim; “about” leaves room for 5 percent.",
    good: "two figures “Riders a day” for 2025, and relations: [{ type: conflicts_with, claim: riders-counted }]",
    bad: "riders: 9000 in one claim and riders: 6500 in another, both labeled “Riders a day” for 2025",
    *check({ briefing }) {
      const first = new Map<string, Figure[]>();
      for (const figure of briefing.claims.filter(isActive).flatMap(({ figures }) => figures)) {
        const subject = subjectOf(figure);
        const before = first.get(subject) ?? [];
        first.set(subject, [...before, figure]);
        const other = before.find(
          ({ claim, data }) => !figuresAgree(data, figure.data) && !isExplained(figure.claim, claim),
        );
        if (other)
          yield {
            record: figure.claim,
            path: ["figures", figure.key, "value"],
            message: `“${figure.data.label}” is ${figure.words} here and ${other.words} in ${other.claim.id}.${other.key}, for the same time`,
            hint: "correct one of them, give them different labels or dates, or add a conflicts_with or supersedes relation",
          };
      }
    },
  }),
  nodeRule("claim", {
    id: "statement-figures",
    exemptible: true,
    explain:
      "Where a claim has figures, they hold every number that its statement names, so that the number is in one place for briefs, charts and corrections. A rounded number counts as held.",
    good: "statement: The line carried 9,000 riders a day. figures: { riders: { value: 9020, … } }",
    bad: "statement: The line carried 9,000 riders a day. figures: { riders: { value: 6500, … } }",
    find: (claim) =>
      claim.figures.length > 0 &&
      numbersIn(claim.data.statement, nounsOf(claim)).map(
        (number) =>
          !claim.figures.some((figure) => hasValue(figure, number)) && {
            path: ["statement"],
            message: `the statement names ${JSON.stringify(number.text)}, and no figure of the claim has that value`,
            hint: "add a figure for it, or correct the statement or the figure",
          },
      ),
  }),
  defineRule({
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
        const around = parts.flatMap((texts) =>
          texts.slice(1).map((after, at) => ({ before: texts[at] ?? "", after })),
        );
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
  }),
];
