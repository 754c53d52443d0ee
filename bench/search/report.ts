import { bytesOf, type Traffic } from "./host.ts";
import type { Cost, Quality } from "./measure.ts";

export type Measured = {
  name: string;
  documents: number;
  indexSeconds: number;
  diskBytes: number;
  /** The bytes of each part of the vocabulary. */
  vocabulary: number[];
  quality: Quality[];
  cost: Cost;
};

const at = (numbers: readonly number[], share: number): number =>
  [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? 0;
const kilo = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
const percent = (part: number, whole: number) => `${Math.round((100 * part) / Math.max(1, whole))} %`;
const spread = (numbers: readonly number[], show: (number: number) => string) =>
  `${show(at(numbers, 0.5))} (at most ${show(Math.max(...numbers))})`;
const ms = (number: number) => `${Math.round(number)} ms`;

/** The parts of a search's traffic, by path. */
const parts: [name: string, isOfIt: RegExp][] = [
  ["interface", /assets\/search|component-ui/],
  ["engine", /pagefind\.js|wasm/],
  ["list of pages", /entry\.json|pf_meta/],
  ["words", /pf_index/],
  ["results", /pf_fragment/],
];

const split = (traffics: readonly Traffic[]): string =>
  parts
    .map(([name, isOfIt]) => {
      const sizes = traffics.map((traffic) => bytesOf(traffic.filter(({ path }) => isOfIt.test(path))));
      return `${name} ${kilo(at(sizes, 0.5))}`;
    })
    .join(", ");

const line = (traffics: readonly Traffic[], times: readonly number[]): string =>
  `${spread(traffics.map(bytesOf), kilo)} in ${at(
    traffics.map(({ length }) => length),
    0.5,
  )} requests, ${spread(times, ms)}`;

/** Returns the response times of keystrokes, and those that miss the target. */
const keys = ({ keystrokes }: Cost): string => {
  const times = keystrokes.map(({ milliseconds }) => milliseconds);
  const late = keystrokes.filter(({ milliseconds }) => milliseconds > 100);
  const quick = percent(times.length - late.length, times.length);
  return [
    `${times.length}, ${quick} answered within 100 ms, half within ${ms(at(times, 0.5))}, 95 % within ${ms(at(times, 0.95))}, all within ${ms(Math.max(...times))}`,
    ...late.map(({ typed, milliseconds }) => `    later: “${typed}” ${ms(milliseconds)}`),
  ].join("\n");
};

/** Renders the figures of one content as lines of text. */
export const report = ({ name, documents, indexSeconds, diskBytes, vocabulary, quality, cost }: Measured): string => {
  return [
    `${name}: ${documents} documents, indexed in ${indexSeconds.toFixed(1)} s, ${kilo(diskBytes)} on disk`,
    ...quality.map(
      (row) =>
        `  ${row.name.padEnd(12)} ${String(row.queries).padStart(2)} queries: first ${percent(row.first, row.queries)}, first three ${percent(row.firstThree, row.queries)}, first ten ${percent(row.firstTen, row.queries)}, mean reciprocal rank ${row.reciprocal.toFixed(3)}`,
    ),
    `  before the first touch: ${cost.before.length} requests for search, ${kilo(bytesOf(cost.before))}`,
    `  first query: ${line(cost.first, cost.firstMs)}`,
    `    of which: ${split(cost.first)}`,
    `  next query:  ${line(cost.next, cost.nextMs)}`,
    `  one misspelt after these: ${spread(cost.misspelt.map(bytesOf), kilo)}`,
    `  vocabulary, on an unknown word: ${spread(vocabulary, kilo)} of ${kilo(vocabulary.reduce((a, b) => a + b, 0))}`,
    `  keystrokes: ${keys(cost)}`,
  ].join("\n");
};
