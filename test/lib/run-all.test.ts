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

test("an abort signal stops all of them, and its reason is thrown", async () => {
  const done: string[] = [];
  const abandoned = new AbortController();
  const both = runAll([patient(done), patient(done)], abandoned.signal);
  abandoned.abort("a save");
  await expect(both).rejects.toBe("a save");
  expect(done).toEqual(["stopped", "stopped"]);
});

test("errors thrown after an abort are ignored", async () => {
  const clumsy = async (signal: AbortSignal) => {
    while (!signal.aborted) await pause(2);
    throw new Error("something else");
  };
  const abandoned = new AbortController();
  const both = runAll([clumsy, clumsy], abandoned.signal);
  abandoned.abort("a save");
  await expect(both).rejects.toBe("a save");
});

test("work that finishes after an abort has not failed", async () => {
  await expect(runAll([async () => "done"], AbortSignal.abort("a save"))).resolves.toEqual(["done"]);
});
