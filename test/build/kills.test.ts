import { type ChildProcess, fork, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { build as bundle, type Plugin } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sweep } from "../../src/build/swap.ts";
import { root, today, trams } from "../helpers/content.ts";
import { hashOf } from "../helpers/files.ts";
import { buildByCommand, suiteFolder } from "../helpers/site.ts";

const folder = suiteFolder();
const contents = [join(folder, "first"), join(folder, "second")];
const sites = contents.map((content) => `${content}-site`);
const script = join(root, "node_modules/.cache", `build-forever-${process.pid}.mjs`);
const whole = new Set<string>();

/** Puts a stand-in where rendering is, and leaves search out. */
const standIns: Plugin = {
  name: "stand-ins",
  setup: ({ onResolve }) => {
    onResolve({ filter: /\.\/render\.ts$/ }, () => ({ path: join(root, "test/build/copied-render.ts") }));
    onResolve({ filter: /index-site\.ts$/ }, () => ({ path: join(root, "test/build/no-search.ts") }));
  },
};

beforeAll(async () => {
  const [first = "", second = ""] = contents;
  cpSync(trams, first, { recursive: true });
  cpSync(trams, second, { recursive: true });
  const site = join(second, "_data/site.yaml");
  writeFileSync(site, readFileSync(site, "utf8").replace("publisher: Trams Again", "publisher: Second"));
  await Promise.all(contents.map((content, at) => buildByCommand(content, sites[at] ?? "")));
  for (const site of sites) whole.add(hashOf(site));
  expect(whole.size).toBe(2);
  await bundle({
    entryPoints: [join(root, "test/build/build-forever.ts")],
    outfile: script,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    plugins: [standIns],
  });
});

afterAll(() => rmSync(script, { force: true }));

/** Numbers from 0 to 1 that are the same in each run. */
const seeded = (seed: number) => () => {
  seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
  return seed / 2 ** 31;
};

const kill = async (child: ChildProcess): Promise<void> => {
  const gone = once(child, "exit");
  child.kill("SIGKILL");
  await gone;
};

/** Whether a whole site stands, at once or after the next build has mended what it found. */
const standsWhole = (out: string): "whole" | "put back" | "broken" => {
  if (existsSync(out)) return whole.has(hashOf(out)) ? "whole" : "broken";
  sweep(out);
  return existsSync(out) && whole.has(hashOf(out)) ? "put back" : "broken";
};

const buildForever = (out: string) =>
  fork(script, [out, today, ...contents], {
    env: { ...process.env, RENDERED: JSON.stringify({ "Trams Again desk": sites[0], "Second desk": sites[1] }) },
  });

const killMany = async (out: string, times: number, random: () => number): Promise<string[]> => {
  cpSync(sites[0] ?? "", out, { recursive: true });
  const states: string[] = [];
  let child = buildForever(out);
  while (states.length < times) {
    await once(child, "message");
    await pause(random() * 400);
    await kill(child);
    states.push(standsWhole(out));
    child = buildForever(out);
  }
  await kill(child);
  return states;
};

test("a hundred builds killed at random moments leave a hundred whole sites", async () => {
  const lanes = [join(folder, "a/site"), join(folder, "b/site")];
  const states = (await Promise.all(lanes.map((out, at) => killMany(out, 50, seeded(at + 1))))).flat();
  expect(states.length).toBe(100);
  expect(states.filter((state) => state === "broken")).toEqual([]);
  for (const out of lanes) {
    sweep(out);
    expect(readdirSync(dirname(out))).toEqual(["site"]);
  }
}, 300_000);

test("so do five of the command itself", async () => {
  const out = join(folder, "c/site");
  cpSync(sites[0] ?? "", out, { recursive: true });
  const random = seeded(3);
  const states: string[] = [];
  for (let turn = 0; turn < 5; turn++) {
    const args = [
      "--import",
      "tsx",
      "src/cli/build.ts",
      "--content",
      contents[1] ?? "",
      "--out",
      out,
      "--today",
      today,
    ];
    const child = spawn(process.execPath, [...args, "--no-search"], { cwd: root, stdio: "ignore" });
    const begun = () => readdirSync(dirname(out)).some((name) => name.includes(`.tmp-${child.pid}-`));
    while (!begun() && child.exitCode === null) await pause(5);
    expect(child.exitCode).toBe(null);
    await pause(random() * 500);
    await kill(child);
    states.push(standsWhole(out));
  }
  expect(states.filter((state) => state === "broken")).toEqual([]);
  expect(await buildByCommand(contents[1] ?? "", out)).toMatchObject({ code: 0 });
  expect(hashOf(out)).toBe(hashOf(sites[1] ?? ""));
  expect(readdirSync(dirname(out))).toEqual(["site"]);
}, 300_000);
