import { months } from "./dates.ts";

/** A number in a text: its value, its rounding margin, and what it counts. */
export type NamedNumber = {
  text: string;
  value: number;
  /** Half of the last digit in the text. */
  margin: number;
  kind: "currency" | "percent" | "count";
};

const scales = new Map([
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
]);

/** Returns the factor that a word such as `million` means, and 1 for any other word. */
export const scaleOf = (word: string | undefined): number => scales.get(word?.toLowerCase() ?? "") ?? 1;

const spelled = "two three four five six seven eight nine ten eleven twelve".split(" ");
const month = months.join("|");

/** Dates, clock times and section numbers: numbers that measure nothing. */
const nonMeasures = new RegExp(
  [
    `\\b(?:${month}) \\d{1,2}(?:,? (?:1[89]|20|21)\\d\\d)?\\b`,
    `\\b\\d{1,2} (?:${month})\\b`,
    "\\b(?:1[89]|20|21)\\d\\d(?:-\\d\\d(?:-\\d\\d)?)?\\b(?!\\s*(?:percent|%|million|billion|trillion)|,\\d)",
    "\\b\\d{1,2}:\\d\\d\\b",
    "\\b\\d+(?:st|nd|rd|th)\\b",
  ].join("|"),
  "g",
);

/** A number with its sign and unit. Digits attached to a letter or after a name (`H800`, `Llama 3`) belong to that name. */
const digits =
  /(?<![\p{L}\p{N}.,\-–])(?<sign>US\$|[$€£¥])?(?<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?![\p{L}\d]|[.,-]\d|-\p{L})(?:[ -](?<scale>thousand|million|billion|trillion))?(?:\s?(?<percent>percent(?:age points?)?|%))?/gu;

const nameBefore = /(?<!^|[.!?:]\s)\b\p{Lu}[\p{L}\p{N}.]*[ -]$/u;

const marginOf = (number: string): number => {
  const [whole = "", part] = number.replaceAll(",", "").split(".");
  if (part !== undefined) return 0.5 * 10 ** -part.length;
  return 0.5 * 10 ** (/0*$/.exec(whole)?.[0].length ?? 0);
};

const fromDigits = (text: string): NamedNumber[] =>
  [...text.matchAll(digits)].flatMap(({ 0: found, index, groups }) => {
    const { sign, number = "", scale, percent } = groups ?? {};
    const measured = sign || scale || percent;
    if (!measured && nameBefore.test(text.slice(0, index))) return [];
    const factor = scaleOf(scale);
    return [
      {
        text: found.trim(),
        value: Number(number.replaceAll(",", "")) * factor,
        margin: marginOf(number) * factor,
        kind: sign ? ("currency" as const) : percent ? ("percent" as const) : ("count" as const),
      },
    ];
  });

const inWords = new RegExp(`\\b(${spelled.join("|")}) `, "gi");
const continuesWord = /^[\p{L}\p{N}]/u;

/** Returns the noun, in lower case, that a text begins with, or undefined. */
const nounAt = (text: string, nouns: readonly string[]): string | undefined =>
  nouns.find((noun) => text.startsWith(noun) && !continuesWord.test(text.slice(noun.length)));

const fromWords = (text: string, nouns: readonly string[]): NamedNumber[] => {
  if (nouns.length === 0) return [];
  const wanted = nouns.map((noun) => noun.toLowerCase());
  return [...text.matchAll(inWords)].flatMap(({ 0: found, 1: word = "", index }) => {
    const start = index + found.length;
    const noun = nounAt(text.slice(start).toLowerCase(), wanted);
    return noun === undefined
      ? []
      : [
          {
            text: found + text.slice(start, start + noun.length),
            value: spelled.indexOf(word.toLowerCase()) + 2,
            margin: 0.5,
            kind: "count" as const,
          },
        ];
  });
};

/**
 * Returns the numbers in an English text, without dates and names.
 * @param nouns the words before which a spelled-out number (“eight months”) counts
 */
export const numbersIn = (text: string, nouns: readonly string[]): NamedNumber[] => {
  const plain = text.replace(nonMeasures, (date) => " ".repeat(date.length));
  return [...fromDigits(plain), ...fromWords(plain, nouns)];
};
