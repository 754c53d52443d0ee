import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import { isAlone, mergeChanges, pauseBefore, soon } from "../../src/build/pace.ts";
import { type Change, together, watchSources } from "../../src/build/watch.ts";
import { temporaryFolder, tramsWith } from "../helpers/content.ts";

const claim = "_data/claims/bridge-cost-left-out.yaml";
const brief = "briefs/trams-pay-slowly.md";

describe("what has happened is told", () => {
  const follow = async () => {
    const content = tramsWith();
    const root = temporaryFolder();
    mkdirSync(join(root, "src"));
    const told: Change[] = [];
    const watcher = watchSources(content, root, 60, (change) => told.push(change));
    onTestFinished(() => watcher.close());
    // It says more than once that it is ready, and is so at the last.
    await pause(1000);
    const next = async (work: () => unknown): Promise<Change[]> => {
      told.length = 0;
      await work();
      await pause(600);
      return told;
    };
    return { next, save: (file: string, text = "x") => writeFileSync(join(content, file), text), content, root };
  };

  test("saved files by their names, once for a burst, also where an editor puts a new file in the old one's place", async () => {
    const { next, save, content } = await follow();
    expect(await next(() => save(claim))).toEqual([{ code: false, saved: [claim] }]);
    const burst = await next(async () => {
      for (const text of ["a", "b", "c"]) {
        save(claim, text);
        save(brief, text);
        await pause(10);
      }
    });
    expect(burst.map(({ saved }) => saved?.sort())).toEqual([[claim, brief]]);
    const replaced = await next(() => {
      save("briefs/4913");
      save("briefs/new.tmp");
      rmSync(join(content, "briefs/4913"));
      renameSync(join(content, "briefs/new.tmp"), join(content, brief));
    });
    expect(replaced).toEqual([{ code: false, saved: [brief] }]);
  });

  test("new and deleted files, and other code, as more than saved files", async () => {
    const { next, save, content, root } = await follow();
    expect(await next(() => save("briefs/new.md"))).toEqual([{ code: false }]);
    expect(await next(() => rmSync(join(content, claim)))).toEqual([{ code: false }]);
    const code = () => writeFileSync(join(root, "src/a.ts"), "");
    expect(await next(code)).toEqual([{ code: true }]);
  });
});

test("what comes and goes was never there", () => {
  expect(together(undefined, "add")).toBe("add");
  expect(together("add", "change")).toBe("add");
  expect(together("add", "unlink")).toBeUndefined();
  expect(together("unlink", "add")).toBe("change");
  expect(together("change", "unlink")).toBe("unlink");
});

test("pages are made before the whole where that takes longer than one should wait, and few files were saved", () => {
  const saved = [claim];
  expect(isAlone({ code: false, saved }, soon * 2)).toBe(true);
  expect(isAlone({ code: false, saved }, soon / 2)).toBe(false);
  expect(isAlone({ code: true, saved }, soon * 2)).toBe(false);
  expect(isAlone({ code: false }, soon * 2)).toBe(false);
  expect(isAlone({ code: false, saved: Array.from({ length: 50 }, (_, at) => `briefs/a-${at}.md`) }, 60)).toBe(false);
});

test("the longer a build takes, the longer it waits for another save", () => {
  expect(pauseBefore(1)).toBeLessThan(pauseBefore(5));
  expect(pauseBefore(600)).toBeLessThanOrEqual(10_000);
});

test("changes that come while a build runs are answered as one", () => {
  expect(mergeChanges(undefined, { code: false, saved: [claim] })).toEqual({ code: false, saved: [claim] });
  expect(mergeChanges({ code: false, saved: [claim] }, { code: false, saved: [claim, brief] })).toEqual({
    code: false,
    saved: [claim, brief],
  });
  expect(mergeChanges({ code: true }, { code: false, saved: [claim] })).toEqual({ code: true });
});
