import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { rules } from "../../src/rules/all.ts";
import { everyRule, rulesGuide } from "../../src/rules/guide.ts";
import * as list from "../../src/rules/index.ts";
import { readingRules } from "../../src/rules/parse-rules.ts";
import { root } from "../helpers/content.ts";

const idsIn = (folder: string) =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => [
      ...readFileSync(join(root, folder, file), "utf8").matchAll(
        /"((?:brief|file|front|ledger|shape|text|yaml)-[a-z-]+)"/g,
      ),
    ])
    .map(([, id]) => id);

describe("the list of rules", () => {
  test("is sorted by name, without repeats", () => {
    const ids = rules.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  test.each(rules.map(({ id }) => id))("%s has a test of its name, and a file unless it is in a list", (id) => {
    const inFamily = Object.values(list).some((one) => Array.isArray(one) && one.some((rule) => rule.id === id));
    expect(inFamily || readdirSync(join(root, "src/rules")).includes(`${id}.ts`)).toBe(true);
    expect(readdirSync(join(root, "test/rules"))).toContain(`${id}.test.ts`);
  });

  test("names exactly the rules that are checked during reading", () => {
    expect(readingRules.map(({ id }) => id)).toEqual([...new Set(idsIn("src/read"))].sort());
  });

  test("includes the rules of the body parser", () => {
    const found = new Set(idsIn("src/markdown"));
    expect(rules.map(({ id }) => id)).toEqual(expect.arrayContaining([...found]));
    expect(found.size).toBe(16);
  });
});

const sourceFiles = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" }).filter((file) =>
  /\.tsx?$/.test(file),
);

describe("the guide", () => {
  test("explains every rule that a finding can name", () => {
    const known = new Set(everyRule.map(({ id }) => id));
    const named = sourceFiles.flatMap((file) =>
      [...readFileSync(join(root, "src", file), "utf8").matchAll(/\brule: "([a-z-]+)"/g)].map(([, id = ""]) => id),
    );
    expect(named).toContain("edition-changed");
    expect([...new Set(named)].filter((id) => !known.has(id))).toEqual([]);
  });

  test.each(everyRule.map((rule) => [rule.id, rule] as const))(
    "explains %s in sentences",
    (_, { explain, good, bad }) => {
      expect(explain).toMatch(/^\p{Lu}.*[.)]$/u);
      expect(good).not.toBe(bad);
      expect(`${good}${bad}`).not.toContain("\n");
    },
  );

  test("shows each rule with its requirement and two examples", () => {
    expect(rulesGuide()).toContain(`## claim-length (error)

A claim has 40 to 300 characters: enough to be understood by itself, and no more than one thing needs.

- Good: \`Norbury’s tram line carried more riders in 2024 than the town had planned for.\`
- Bad: \`Trams are full.\`
`);
    expect(rulesGuide()).toContain("## review-overdue (warning)");
  });
});
