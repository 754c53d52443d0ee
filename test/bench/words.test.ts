import { expect, test } from "vitest";
import { seeded } from "../../bench/corpus/random.ts";
import { inventWords } from "../../bench/corpus/words.ts";
import { attributions } from "../../src/rules/attribution-twice.ts";

test("no word of a generated briefing says that somebody else said so: a title would say it twice", () => {
  const words = inventWords(seeded(1), 45_000);
  const said = words.filter((word) => Object.values(attributions).some((pattern) => word.match(pattern)));
  expect(said).toEqual([]);
});
