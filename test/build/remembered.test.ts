import { readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { inspect } from "../../src/build/inspect.ts";
import { remembering } from "../../src/build/remembered.ts";
import { temporaryFolder, today, tramsWith } from "../helpers/content.ts";

const options = { basePath: "/", today };

const remember = (cache: string) => remembering(cache, join(cache, "site"));

/** What a check tells, and how often something was made because it was not remembered. */
const check = (cache: string, content: string) => {
  const { memo, keep } = remember(cache);
  let made = 0;
  const { briefing, findings } = inspect(content, {
    ...options,
    memo: (kind, text, make) =>
      memo(kind, text, () => {
        made++;
        return make();
      }),
  });
  keep();
  return {
    made,
    findings,
    told: JSON.stringify(briefing?.briefs.map(({ data, body, at }) => [data, body, at(["title"])])),
  };
};

test("what texts gave is remembered, tells the same, and only a text that changed is read again", () => {
  const cache = temporaryFolder();
  const content = tramsWith();
  const first = check(cache, content);
  expect(first.made).toBeGreaterThan(10);
  expect(check(cache, content)).toEqual({ ...first, made: 0 });

  const changed = tramsWith({ "briefs/trams-pay-slowly.md": (text) => `${text}\nOne sentence more.\n` });
  const again = check(cache, changed);
  expect(again.made).toBe(1);
  expect(again.told).toContain("One sentence more.");
  expect(check(temporaryFolder(), changed)).toMatchObject({ findings: again.findings, told: again.told });
});

test("a text with faults is read each time, and tells them each time", () => {
  const cache = temporaryFolder();
  const content = tramsWith({ "_data/themes/money.yaml": (text) => `${text}colour: red\n` });
  const first = check(cache, content);
  expect(first.findings.map(({ message }) => message)).toContain("colour is not a key that is known here");
  expect(check(cache, content)).toEqual({ ...first, made: 1 });
});

test("two texts that say the same are two things", () => {
  const { memo } = remember(temporaryFolder());
  const make = vi.fn(() => ({}));
  expect(memo("claim", "a\nx: 1", make)).not.toBe(memo("claim", "b\nx: 1", make));
  expect(memo("claim", "a\nx: 1", make)).not.toBe(memo("event", "a\nx: 1", make));
  expect(make).toHaveBeenCalledTimes(3);
});

test("what is not asked for any more is forgotten, and a broken cache is none", () => {
  const cache = temporaryFolder();
  const ask = (...texts: string[]) => {
    const { memo, keep } = remember(cache);
    const made: string[] = [];
    for (const text of texts)
      memo("claim", text, () => {
        made.push(text);
        return { text };
      });
    keep();
    return made;
  };
  expect(ask("a", "b")).toEqual(["a", "b"]);
  expect(ask("b", "c")).toEqual(["c"]);
  expect(ask("a", "b", "c")).toEqual(["a"]);
  const files = () => (readdirSync(cache, { recursive: true }) as string[]).map((name) => join(cache, name));
  const kept = files().filter((name) => statSync(name).isFile());
  for (const file of kept) writeFileSync(file, "no cache");
  expect(ask("a", "b", "c")).toEqual(["a", "b", "c"]);
  for (const file of kept) expect(statSync(file).size).toBeGreaterThan(10);
});

test("one text more writes one file of what is kept anew", () => {
  const cache = temporaryFolder();
  const ask = (texts: string[]) => {
    const { memo, keep } = remember(cache);
    for (const text of texts) memo("claim", text, () => ({ text }));
    keep();
  };
  const written = () =>
    new Map(
      (readdirSync(cache, { recursive: true }) as string[])
        .map((name) => join(cache, name))
        .filter((name) => statSync(name).isFile())
        .map((name) => [name, statSync(name).ino]),
    );
  const texts = Array.from({ length: 100 }, (_, at) => `text ${at}`);
  ask(texts);
  const before = written();
  expect(before.size).toBeGreaterThan(8);
  ask([...texts, "one more"]);
  expect([...written()].filter(([name, inode]) => before.get(name) !== inode)).toHaveLength(1);
});
