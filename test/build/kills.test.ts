import { type ChildProcess, fork, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Plugin } from "esbuild";
import { beforeAll, expect, test } from "vitest";
import { cleanUp } from "../../src/build/swap.ts";
import { bundleScript } from "../helpers/bundle.ts";
import { root, today, trams } from "../helpers/content.ts";
import { hashOf } from "../helpers/files.ts";
import { buildByCommand, suiteFolder, tramsSite } from "../helpers/site.ts";
import { runs } from "../helpers/soak.ts";

const folder = suiteFolder();
const contents = [join(folder, "first"), join(folder, "second")];
const script = join(folder, "build-forever.mjs");

/** Replaces rendering by a stub. */
const stubs: Plugin = {
  name: "stand-ins",
  setup: ({ onResolve }) => {
    onResolve({ filter: /^\.\/render\.ts$|_includes\/assets\.ts$/ }, () => ({
      path: join(root, "test/build/plain-render.ts"),
    }));
  },
};

beforeAll(async () => {
  const [first = "", second = ""] = contents;
  cpSync(trams, first, { recursive: true });
  cpSync(trams, second, { recursive: true });
  const site = join(second, "_data/site.yaml");
  writeFileSync(site, readFileSync(site, "utf8").replace("publisher: Trams Again", "publisher: Second"));
  await bundleScript("test/build/build-forever.ts", script, [stubs]);
});

/** Returns a generator of numbers from 0 to 1 that are the same in each run. */
const seeded = (seed: number) => () => {
  seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
  return seed / 2 ** 31;
};

const kill = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill("SIGKILL");
  await gone;
};

/** Returns the hash of the site, immediately or after the next build has repaired it, or undefined if there is none. */
const siteHash = async (out: string): Promise<string | undefined> => {
  if (!existsSync(out)) await cleanUp(out);
  return existsSync(out) ? hashOf(out) : undefined;
};

const start = (mode: "once" | "forever", out: string, from = contents) => fork(script, [mode, out, today, ...from]);

/** Returns the hash of a content's site. */
const buildOnce = async (content: string): Promise<string> => {
  const out = `${content}-site`;
  await once(start("once", out, [content]), "exit");
  return out;
};

/** Kills builds at random moments of a build's duration, and returns the sites that are left. */
const killRepeatedly = async (out: string, times: number, random: () => number): Promise<(string | undefined)[]> => {
  const states: (string | undefined)[] = [];
  let longest = 300;
  let child = start("forever", out);
  while (states.length < times) {
    await once(child, "message");
    child.on("message", (took) => {
      longest = Math.min(2000, Math.max(longest, Number(took)));
    });
    await pause(random() * longest * 1.3);
    await kill(child);
    states.push(await siteHash(out));
    child = start("forever", out);
  }
  await kill(child);
  return states;
};

/** In full with `npm run test:soak`. */
const kills = runs(12, 100);

test(`${kills} builds killed at random moments leave ${kills} complete sites`, async () => {
  const sites = await Promise.all(contents.map(buildOnce));
  const whole = sites.map(hashOf);
  expect(new Set(whole).size).toBe(2);
  const lanes = [join(folder, "a/site"), join(folder, "b/site")];
  for (const out of lanes) cpSync(sites[0] ?? "", out, { recursive: true });
  const states = (
    await Promise.all(lanes.map((out, at) => killRepeatedly(out, kills / lanes.length, seeded(at + 1))))
  ).flat();
  expect(states.length).toBe(kills);
  expect(states.filter((state) => !whole.includes(state ?? ""))).toEqual([]);
  for (const out of lanes) {
    await cleanUp(out);
    expect(readdirSync(dirname(out))).toEqual(["site"]);
  }
}, 600_000);

test("killed build commands leave complete sites, and the next build cleans up", async () => {
  const out = join(folder, "c/site");
  const [, second = ""] = contents;
  cpSync(await tramsSite(), out, { recursive: true });
  const whole = [hashOf(out)];
  const random = seeded(3);
  const states: (string | undefined)[] = [];
  for (let turn = 0; turn < runs(2, 10); turn++) {
    const args = ["src/cli/start.mjs", "build", "--content", second, "--out", out, "--today", today];
    const child = spawn(process.execPath, [...args, "--no-search", "--fresh"], { cwd: root, stdio: "ignore" });
    const begun = () => readdirSync(dirname(out)).some((name) => name.includes(`.tmp-${child.pid}-`));
    while (!begun() && child.exitCode === null) await pause(5);
    expect(child.exitCode).toBe(null);
    await pause(random() * 300);
    await kill(child);
    states.push(await siteHash(out));
  }
  expect(await buildByCommand(second, out)).toMatchObject({ code: 0 });
  whole.push(hashOf(out));
  expect(states.filter((state) => !whole.includes(state ?? ""))).toEqual([]);
  expect(readFileSync(join(out, "index.html"), "utf8")).toContain("Second desk");
  expect(readdirSync(dirname(out))).toEqual(["site"]);
}, 600_000);
