import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { runAll } from "../../src/lib/run-all.ts";

/** Work that ends when it is told to, and then takes its time. */
const patient = (done: string[]) => async (signal: AbortSignal) => {
  while (!signal.aborted) await pause(2);
  await pause(20);
  done.push("stopped");
  signal.throwIfAborted();
};

test("gives what all of them give, in order", async () => {
  const works = [async () => 1, async () => "two"] as const;
  const [one, two] = await runAll(works);
  expect([one + 1, two.length]).toEqual([2, 3]);
});

test("where one fails the others are told to stop and waited for, and the first failure is thrown", async () => {
  const done: string[] = [];
  const fail = async () => {
    await pause(5);
    throw new Error("the first");
  };
  await expect(runAll([patient(done), fail])).rejects.toThrow("the first");
  expect(done).toEqual(["stopped"]);
});

test("all stop when they are told to, and the reason is thrown", async () => {
  const done: string[] = [];
  const abandoned = new AbortController();
  const both = runAll([patient(done), patient(done)], abandoned.signal);
  abandoned.abort("a save");
  await expect(both).rejects.toBe("a save");
  expect(done).toEqual(["stopped", "stopped"]);
});

test("who is told to stop may fail of it as it likes", async () => {
  const clumsy = async (signal: AbortSignal) => {
    while (!signal.aborted) await pause(2);
    throw new Error("something else");
  };
  const abandoned = new AbortController();
  const both = runAll([clumsy, clumsy], abandoned.signal);
  abandoned.abort("a save");
  await expect(both).rejects.toBe("a save");
});

test("work that ends although it was told to stop has not failed", async () => {
  await expect(runAll([async () => "done"], AbortSignal.abort("a save"))).resolves.toEqual(["done"]);
});
