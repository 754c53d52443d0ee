import { mkdirSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "./content.ts";
import { createOnce } from "./create-once.ts";

/** A name that no other run of this file has used. */
const fresh = () => `create-once-${basename(temporaryFolder())}`;

test("a folder is made once, and later callers wait for it", async () => {
  const name = fresh();
  let times = 0;
  const make = async (folder: string) => {
    times++;
    await new Promise((resolve) => setTimeout(resolve, 50));
    mkdirSync(join(folder, "inside"), { recursive: true });
  };
  const folders = await Promise.all([createOnce(name, make), createOnce(name, make)]);
  expect([...folders, await createOnce(name, make)]).toEqual(Array(3).fill(folders[0]));
  expect(readdirSync(folders[0] ?? "")).toEqual(["inside"]);
  expect(times).toBe(1);
});

test("if a folder can’t be made, every caller gets the error", async () => {
  const name = fresh();
  const fail = async () => {
    throw new Error("no room");
  };
  const asked = await Promise.allSettled([createOnce(name, fail), createOnce(name, fail)]);
  expect(asked.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  await expect(createOnce(name, fail)).rejects.toThrow("no room");
});
