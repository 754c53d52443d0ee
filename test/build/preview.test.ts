import { linkSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { build, type Memory } from "../../src/build/build.ts";
import { preview } from "../../src/build/preview.ts";
import { temporaryFolder, today, tramsWith } from "../helpers/content.ts";
import { hashes } from "../helpers/files.ts";

const claim = "_data/claims/bridge-cost-left-out.yaml";
const claimPage = "claims/bridge-cost-left-out/index.html";
const brief = "briefs/trams-pay-slowly.md";
const briefPage = "briefs/trams-pay-slowly/index.html";

/** Every page of a site; the rest a quick build keeps as it stood. */
const pagesIn = (site: string) => Object.entries(hashes(site)).filter(([file]) => file.endsWith(".html"));

/** A site that a process has built, and what it does when files are saved. */
const setUp = async () => {
  const folder = temporaryFolder();
  const content = tramsWith();
  const out = join(folder, "site");
  const memory: Memory = { read: new Map() };
  const options = { content, out, basePath: "/", today, search: false, quick: true, dev: true };
  const whole = () => build(options, { memory });
  await whole();
  return {
    folder,
    out,
    memory,
    whole,
    text: (file: string) => readFileSync(join(content, file), "utf8"),
    save: (file: string, text: string) => writeFileSync(join(content, file), text),
    alone: (...files: string[]) => preview(options, memory, files),
    page: (file: string) => readFileSync(join(out, file), "utf8"),
    fresh: async () => {
      const anew = join(folder, "anew");
      await build({ ...options, out: anew, quick: false });
      return pagesIn(anew);
    },
  };
};

test("the page of what was saved is made alone, and is the one that a whole build makes", async () => {
  const { text, save, alone, page, out, whole, fresh } = await setUp();
  const other = page(briefPage);
  save(claim, text(claim).replace("The stated cost", "The zeppelin cost"));
  expect(await alone(claim)).toEqual({ findings: [], checked: [claim], pages: [claimPage] });
  expect(page(claimPage)).toContain('<h1 class="statement">The zeppelin cost');
  expect(page(briefPage)).toBe(other);
  expect(readdirSync(dirname(out))).toEqual(["site"]);
  const made = page(claimPage);
  await whole();
  expect(page(claimPage)).toBe(made);
  expect(page(briefPage)).not.toBe(other);
  expect(pagesIn(out)).toEqual(await fresh());
}, 120_000);

test("several files are saved at once, and one after the other", async () => {
  const { text, save, alone, page } = await setUp();
  save(claim, text(claim).replace("The stated cost", "The zeppelin cost"));
  save(brief, `${text(brief)}\nThe wires sing.\n`);
  expect((await alone(claim, brief))?.pages.sort()).toEqual([briefPage, claimPage]);
  expect(page(briefPage)).toMatch(/The zeppelin cost[\s\S]*The wires sing/);
  save(claim, text(claim).replace("The zeppelin cost", "The airship cost"));
  await alone(claim);
  save(brief, `${text(brief)}\nAll of them.\n`);
  await alone(brief);
  expect(page(briefPage)).toMatch(/The airship cost[\s\S]*All of them/);
}, 120_000);

test("a file that another site holds too is not written to", async () => {
  const { text, save, alone, page, out, folder } = await setUp();
  linkSync(join(out, claimPage), join(folder, "linked.html"));
  const before = page(claimPage);
  save(claim, text(claim).replace("The stated cost", "The zeppelin cost"));
  await alone(claim);
  expect(page(claimPage)).not.toBe(before);
  expect(readFileSync(join(folder, "linked.html"), "utf8")).toBe(before);
}, 120_000);

test("a whole build takes over no page that was made alone", async () => {
  const { text, save, alone, page, whole, out } = await setUp();
  const [good, before] = [text(claim), page(claimPage)];
  save(claim, good.replace("The stated cost", "The zeppelin cost"));
  await alone(claim);
  expect(page(claimPage)).not.toBe(before);
  save(claim, good);
  await whole();
  expect(page(claimPage)).toBe(before);

  writeFileSync(join(out, briefPage), page(briefPage).replace("</article>", "<p>scribble</p></article>"));
  save(claim, `${good}\n`);
  await alone(claim);
  expect(page(claimPage)).toBe(before);
}, 120_000);

test("a mistake is told, and the good page stands until it is mended", async () => {
  const { text, save, alone, page } = await setUp();
  const [good, before] = [text(claim), page(claimPage)];
  save(claim, good.replace("kind: fact", "kind: fakt"));
  const shape = await alone(claim);
  expect(shape?.findings.map(({ file, rule }) => [file, rule])).toEqual([[claim, "shape-value"]]);
  save(claim, good.replace(/source: \S+/, "source: nowhere,"));
  const rules = await alone(claim);
  expect(rules?.findings.map(({ file, rule }) => [file, rule])).toEqual([[claim, "unknown-id"]]);
  expect([shape?.pages, rules?.pages]).toEqual([[], []]);
  expect(page(claimPage)).toBe(before);
  save(claim, good.replace("The stated cost", "The zeppelin cost"));
  expect((await alone(claim))?.findings).toEqual([]);
  expect(page(claimPage)).toContain("The zeppelin cost");
}, 120_000);

test("it takes a whole build where there is more to it", async () => {
  const { text, save, alone, whole, memory, page, out } = await setUp();
  const event = "_data/events/line-opened.yaml";
  save(event, text(event).concat("\n"));
  expect(await alone(event)).toBeUndefined();
  expect(await alone("_data/site.yaml")).toBeUndefined();
  expect(await alone("_data/published.txt")).toBeUndefined();
  expect(await alone("_data/claims/not-there.yaml")).toBeUndefined();
  expect(await alone("../outside.md")).toBeUndefined();
  save("_data/claims/another.yaml", text(claim).replace("The stated cost", "The other cost"));
  expect(await alone("_data/claims/another.yaml")).toBeUndefined();
  await whole();
  expect((await alone("_data/claims/another.yaml"))?.pages).toEqual(["claims/another/index.html"]);

  save("_data/claims/another.yaml", "kind: fakt\n");
  await whole();
  expect(memory.linked).toBeUndefined();
  expect(await alone(claim)).toBeUndefined();
  save("_data/claims/another.yaml", text(claim).replace("The stated cost", "The other cost"));
  await whole();
  const before = page(briefPage);
  rmSync(join(out, claimPage));
  save(claim, text(claim).replace("The stated cost", "The zeppelin cost"));
  save(brief, `${text(brief)}\nThe wires sing.\n`);
  expect(await alone(brief, claim)).toBeUndefined();
  expect(page(briefPage)).toBe(before);
}, 120_000);
