import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { runAll } from "../../src/lib/run-all.ts";

/** Work that ends slowly after an abort. */
const patient = (done: string[]) => async (signal: AbortSignal) => {
  while (!signal.aborted) await pause(2);
  await pause(20);
  done.push("stopped");
  signal.throwIfAborted();
};

test("returns all results, in order", async () => {
  const works = [async () => 1, async () => "two"] as const;
  const [one, two] = await runAll(works);
  expect([one + 1, two.length]).toEqual([2, 3]);
});

test("if one fails, stops the others and waits for them, then throws the first failure", async () => {
  const done: string[] = [];
  const fail = async () => {
    await pause(5);
    throw new Error("the first");
  };
  await expect(runAll([patient(done), fail])).rejects.toThrow("the first");
  expect(done).toEqual(["stopped"]);
});

test("errors thrown after the first failure are ignored", async () => {
  const fail = async () => {
    throw new Error("the first");
  };
  const clumsy = async (signal: AbortSignal) => {
    while (!signal.aborted) await pause(2);
    throw new Error("something else");
  };
  await expect(runAll([clumsy, fail])).rejects.toThrow("the first");
});
