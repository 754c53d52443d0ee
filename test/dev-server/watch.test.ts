import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { burstDelay, type FileChange, mergeChanges, watchSources } from "../../src/dev-server/watch.ts";
import { temporaryFolder, tramsWith } from "../helpers/content.ts";

const brief = "briefs/trams-pay-slowly.md";

/** Milliseconds without a change that end a burst: a busy machine may pause for longer than the server waits. */
const quiet = 500;

test("a burst of changes to content, styles or code is reported once, with its files", async () => {
  const content = tramsWith();
  const root = temporaryFolder();
  mkdirSync(join(root, "src"));
  mkdirSync(join(root, "_includes/styles"), { recursive: true });
  const reported: FileChange[] = [];
  const watcher = watchSources(content, root, quiet, (change) => reported.push(change));
  onTestFinished(() => watcher.close());
  // It reports more than once that it is ready, and is so at the last.
  await pause(1000);
  const next = async (work: () => unknown): Promise<FileChange | undefined> => {
    reported.length = 0;
    await work();
    await expect.poll(() => reported.length, { timeout: 20_000 }).toBeGreaterThan(0);
    await pause(quiet + 100);
    return reported.reduce<FileChange | undefined>(mergeChanges, undefined);
  };
  const save = (folder: string, file: string) => writeFileSync(join(folder, file), "x");
  const burst = await next(async () => {
    for (let turn = 0; turn < 3; turn++) {
      save(content, brief);
      await pause(10);
    }
  });
  expect(burst).toEqual({ kind: "content", files: [brief] });
  expect(reported).toHaveLength(1);
  expect(await next(() => save(content, "briefs/new.md"))).toEqual({ kind: "content", files: ["briefs/new.md"] });
  const renamed = await next(() => renameSync(join(content, "briefs/new.md"), join(content, "briefs/newer.md")));
  expect(renamed?.files.sort()).toEqual(["briefs/new.md", "briefs/newer.md"]);
  expect(await next(() => rmSync(join(content, "briefs/newer.md")))).toEqual({
    kind: "content",
    files: ["briefs/newer.md"],
  });
  expect(await next(() => save(root, "_includes/styles/a.css"))).toEqual({
    kind: "styles",
    files: ["_includes/styles/a.css"],
  });
  expect(await next(() => save(root, "src/a.ts"))).toEqual({ kind: "code", files: ["src/a.ts"] });
}, 60_000);

test("a file that is saved again right after a report is reported again", async () => {
  const content = tramsWith();
  const saves = [1, 2, 3, 4, 5].map((turn) => `save ${turn}`);
  const seen: string[] = [];
  const save = () => saves[seen.length] && writeFileSync(join(content, brief), saves[seen.length] as string);
  const watcher = watchSources(content, temporaryFolder(), burstDelay, () => {
    seen.push(readFileSync(join(content, brief), "utf8"));
    save();
  });
  onTestFinished(() => watcher.close());
  await pause(1000);
  save();
  await expect.poll(() => seen, { timeout: 20_000 }).toEqual(saves);
}, 60_000);

test("changes during work are merged into one, of the kind that needs the most work", () => {
  const content: FileChange = { kind: "content", files: [brief] };
  const styles: FileChange = { kind: "styles", files: ["_includes/styles/a.css"] };
  const code: FileChange = { kind: "code", files: ["src/a.ts"] };
  expect(mergeChanges(undefined, content)).toBe(content);
  expect(mergeChanges(content, content)).toEqual(content);
  expect(mergeChanges(code, content)).toEqual({ kind: "code", files: ["src/a.ts", brief] });
  expect(mergeChanges(content, styles).kind).toBe("styles");
  expect(mergeChanges(styles, code).kind).toBe("code");
});
