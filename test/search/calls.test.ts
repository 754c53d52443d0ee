import { expect, test } from "vitest";
import { latestOnly, once, sequential } from "../../src/client/search/calls.ts";

/** A run that ends on request and records its arguments. */
const held = () => {
  const given: string[] = [];
  const ends: (() => void)[] = [];
  const run = (word: string) => {
    given.push(word);
    return new Promise<string>((resolve) => {
      ends.push(() => resolve(word));
    });
  };
  return { given, ends, run };
};
const settled = () => new Promise((resolve) => setTimeout(resolve));

test("a run that succeeded is not repeated, and one that failed is", async () => {
  let runs = 0;
  const run = once(async () => {
    if (++runs === 1) throw new Error("no line");
    return runs;
  });
  await expect(run()).rejects.toThrow("no line");
  expect(await run()).toBe(2);
  expect(await run()).toBe(2);
});

test("calls in turn wait for each other, even after a failure", async () => {
  const { given, ends, run } = held();
  const next = sequential(async (word: string) => {
    const made = await run(word);
    if (made === "a") throw new Error("a failed");
    return made;
  });
  const first = next("a");
  const second = next("b");
  await settled();
  expect(given).toEqual(["a"]);
  ends[0]?.();
  await expect(first).rejects.toThrow("a failed");
  await settled();
  ends[1]?.();
  expect(await second).toBe("b");
});

test("of the calls during a run, only the last is run", async () => {
  const { given, ends, run } = held();
  const ask = latestOnly(run);
  const answers = [ask("n")];
  await settled();
  answers.push(ask("no"), ask("nor"));
  ends[0]?.();
  await settled();
  ends[1]?.();
  expect(await Promise.all(answers)).toEqual(["n", null, "nor"]);
  expect(given).toEqual(["n", "nor"]);
});
