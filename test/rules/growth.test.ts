import { expect, test } from "vitest";
import { maxBlocks } from "../../src/markdown/limit-blocks.ts";
import { parseBody } from "../../src/markdown/parse.ts";
import { inspectTrams } from "../helpers/content.ts";
import { processorSeconds } from "../helpers/processor.ts";
import { append } from "../helpers/rules.ts";

/** Pieces that differ by their number, until they have that many characters. */
const grow = (piece: (at: number) => string, size: number): string => {
  const parts: string[] = [];
  for (let at = 0, length = 0; length < size; at++) {
    const part = piece(at);
    parts.push(part);
    length += part.length;
  }
  return parts.join("");
};

const each =
  (piece: (at: number) => string) =>
  (size: number): string =>
    grow(piece, size);

/** What a brief may consist of, at any size. */
const bodies: Record<string, (size: number) => string> = {
  "a wide table": (size) => `${"|a".repeat(size / 6)}|\n${"|-".repeat(size / 6)}|\n${"|b".repeat(size / 6)}|\n`,
  "a long table": (size) => `|a|b|\n|-|-|\n${grow((at) => `|word|${at}|\n`, size)}`,
  "underlined headings": each((at) => `word ${at}\n---\n\n`),
  headings: each((at) => `## Word ${at}\n\n`),
  "equal headings": each(() => "## Word\n\n"),
  "nested lists": each((at) => `${"  ".repeat(at % 10)}- word\n`),
  "nested quotes": each((at) => `${"> ".repeat(1 + (at % 10))}word\n`),
  links: each((at) => `[word](https://a.example/${at}) `),
  "links to headings": each((at) => `## H ${at}\n\n[x](#h-${at})\n\n`),
  citations: each((at) => `Word ${at}.[@riders-above-plan; @bridge-cost-left-out] `),
  "unknown citations": each((at) => `Word.[@no-${at}] `),
  figures: each((at) => `[=line-cost-forty-million.cost] ${at} `),
  notes: each((at) => `a[^${at}]\n\n[^${at}]: b\n\n`),
  "missing notes": each((at) => `a[^${at}] `),
  emphasis: each((at) => `**word** *${at}* `),
  "unclosed emphasis": each((at) => `*a_ **b__ ${at} `),
  "unclosed brackets": each(() => "[a "),
  names: each(() => "Norbury Light rail Transit Institute "),
  dates: each((at) => `on 3 March ${1990 + (at % 30)} `),
  "one paragraph": each((at) => `The word is ${at} percent. `),
  "one word": (size) => "a".repeat(size),
  "one word in Chinese": (size) => "芯".repeat(size / 3),
  "markup of other dialects": each((at) => `~~${at} ==a {{ b $c :d @e `),
};

const secondsOf = (text: string): number =>
  processorSeconds(() => {
    inspectTrams({ "briefs/trams-pay-slowly.md": append(`\n${text}`) });
  });

const size = 24_000;

test.each(Object.entries(bodies))("checking twice as much of %s takes about twice as long", (_, make) => {
  const [once, twice] = [make(size), make(2 * size)];
  secondsOf(make(1000));
  // A busy machine and its garbage collection disturb one measurement, not five; what is quadratic fails them all.
  const isLinear = [1, 2, 3, 4, 5].some(() => secondsOf(twice) < 3 * secondsOf(once) + 0.02);
  expect(isLinear).toBe(true);
});

test.each(["a wide table", "a long table", "equal headings", "nested lists", "notes"])(
  "240 KB of %s are read only up to the limit of blocks, with a single finding",
  (name) => {
    const { paragraphs, problems } = parseBody(bodies[name]?.(240_000) ?? "");
    expect(problems.map(({ rule }) => rule)).toEqual(["brief-blocks"]);
    expect(paragraphs.length).toBeLessThanOrEqual(maxBlocks);
  },
);

test("forbidden links are not rendered in a shortened brief either", () => {
  const { problems, pieces } = parseBody(`[a](javascript:alert(1))\n\n${"- a\n".repeat(3000)}`);
  expect(problems.map(({ rule }) => rule)).toEqual(["brief-blocks"]);
  expect(pieces.join("")).toContain("a");
  expect(pieces.join("")).not.toContain("javascript:");
});
