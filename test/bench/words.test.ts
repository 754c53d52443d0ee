import { expect, test } from "vitest";
import { seeded } from "../../bench/corpus/random.ts";
import { inventWords } from "../../bench/corpus/words.ts";
import { attributions } from "../../src/rules/attribution-twice.ts";

test("no word of a generated briefing is a word of attribution, which a title would repeat", () => {
  const words = inventWords(seeded(1), 45_000);
  const attributed = words.filter((word) => Object.values(attributions).some((pattern) => word.match(pattern)));
  expect(attributed).toEqual([]);
});
