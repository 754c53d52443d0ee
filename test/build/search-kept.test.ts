import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { build, type Memory } from "../../src/build/build.ts";
import { temporaryFolder, today, tramsWith } from "../helpers/content.ts";

const claim = "_data/claims/bridge-cost-left-out.yaml";

test.each(["a process that builds again", "the next one, by what is kept"])(
  "a search index is made again by %s only where a text that is searched has changed",
  async (who) => {
    const content = tramsWith();
    const folder = temporaryFolder();
    const memory: Memory | undefined = who.startsWith("a process") ? { read: new Map() } : undefined;
    const cache = memory ? {} : { cache: join(folder, "cache") };
    const out = join(folder, "site");
    const run = (search = true) =>
      build({ content, out, basePath: "/", today, search, quick: !search, ...cache }, { memory });
    const index = () => statSync(join(out, "pagefind/pagefind.js")).ino;
    const change = (from: string | RegExp, to: string) => {
      const text = readFileSync(join(content, claim), "utf8");
      expect(text.replace(from, to)).not.toBe(text);
      writeFileSync(join(content, claim), text.replace(from, to));
    };
    await run();
    const first = index();
    change(/review_by: .*/, "review_by: 2027-02-02");
    if (memory) await run(false);
    await run();
    expect(index()).toBe(first);
    expect(readFileSync(join(out, "claims/bridge-cost-left-out/index.html"), "utf8")).toContain("2027-02-02");

    change("The stated cost", "The stated zeppelin cost");
    if (memory) await run(false);
    if (memory) expect(index(), "pages come first").toBe(first);
    await run();
    expect(index()).not.toBe(first);
    expect(readFileSync(join(out, "pagefind/words/z.txt"), "utf8")).toContain("zeppelin");
  },
  120_000,
);
