import { expect, test } from "vitest";
import { seeded } from "../../bench/corpus/random.ts";
import { inventWords } from "../../bench/corpus/words.ts";

test("no word of a generated briefing says that somebody else said so: a title would say it twice", () => {
  const words = inventWords(seeded(1), 45_000);
  expect(words.filter((word) => /^(?:report|alleg|claim|says?$|said$|rumou?r)/.test(word))).toEqual([]);
});
