import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { digestMarkdown } from "../../src/reports/digest.ts";
import { command } from "../helpers/command.ts";
import { temporaryFolder, today, tramsWith } from "../helpers/content.ts";

const claim = "_data/claims/line-cost-forty-million.yaml";
const switchedOn = { "_data/site.yaml": (text: string) => `${text}digest: true\n` };
const digest = (folder: string, ...args: string[]) =>
  command("digest", [...args, "--content", folder, "--today", today]);

const week = `# What changed in the week of September 29, 2025

1 changed claim, 1 new brief, 2 new claims.

## Claims that changed

- [Norbury puts the cost of building its tram line at about 42 million euros, tracks and trams included.](https://trams.example/claims/line-cost-forty-million/): Confidence changed from high to moderate. The bridge was left out.

## New briefs

- [A tram line pays its town back slowly](https://trams.example/briefs/trams-pay-slowly/): Norbury’s line cost more than its accounts say and carries riders that nobody has counted twice.

## New claims

- [The stated cost of Norbury’s tram line leaves out the bridge that was built for it.](https://trams.example/claims/bridge-cost-left-out/): Standing: corroborated.
- [Norbury will decide to build a second tram line before the end of 2027.](https://trams.example/claims/second-line-by-2027/): Standing: attributed.

[All of it on the site](https://trams.example/digest/2025-W40/)
`;

test("a week is printed as Markdown", async () => {
  expect(await digest(tramsWith(), "2025-W40")).toEqual({ code: 0, out: week, err: "" });
});

test("without a week, prints the last complete one, or reports that nothing changed", async () => {
  expect(await digest(tramsWith())).toEqual({
    code: 0,
    out: "Nothing changed in the week of January 5, 2026.\n",
    err: "",
  });
});

test("for an issue, writes title and text to files, with links to the published site", async () => {
  const out = join(temporaryFolder(), "digest");
  const args = ["2025-W40", "--out", out, "--site-url", "https://moved.example/x/"];
  expect(await digest(tramsWith(switchedOn), ...args)).toEqual({
    code: 0,
    out: "Wrote title.txt and body.md for 2025-W40.\n",
    err: "",
  });
  expect(readdirSync(out).sort()).toEqual(["body.md", "title.txt"]);
  expect(readFileSync(join(out, "title.txt"), "utf8")).toBe(
    "What changed in the week of September 29, 2025 (2025-W40)\n",
  );
  expect(readFileSync(join(out, "body.md"), "utf8")).toBe(
    week.replace(/^# .*\n\n/, "").replaceAll("https://trams.example/", "https://moved.example/x/"),
  );
});

test.each<[string, Record<string, (text: string) => string>, string, string]>([
  ["the switch is off", {}, "2025-W40", "Nothing to do: digest is off in _data/site.yaml.\n"],
  ["nothing changed", switchedOn, "2025-W41", "Nothing changed in the week of October 6, 2025.\n"],
])("writes nothing for an issue if %s", async (_, edits, name, said) => {
  const out = join(temporaryFolder(), "digest");
  expect(await digest(tramsWith(edits), name, "--out", out)).toEqual({ code: 0, out: said, err: "" });
  expect(existsSync(out)).toBe(false);
});

test.each(["2025-W53", "2025-40", "October"])("%s is not a week", async (name) => {
  expect(await digest(tramsWith(), name)).toEqual({
    code: 2,
    out: "",
    err: `error: ${name} is not a week: name it as in npm run digest -- 2026-W48\n`,
  });
});

test("text of authors can’t contain mentions, references, links, marks, formulas or workflow commands", async () => {
  const row = (why: string) => (text: string) =>
    text.replace("review_by:", `  - { date: 2026-01-06, change: confidence, why: "${why}", major: true }\nreview_by:`);
  const { out } = await digest(
    tramsWith({
      [claim]: row("It cost $5 to $6, *more* or [less](x) <b>::error::</b>"),
      "_data/claims/riders-above-plan.yaml": row("@someone said so in #12"),
    }),
    "2026-W02",
  );
  const rows = out.split("\n").filter((line) => line.startsWith("- "));
  expect(rows.map((row) => row.slice(row.indexOf("): ") + 3))).toEqual([
    "Confidence changed. It cost &#36;5 to &#36;6, &#42;more&#42; or &#91;less&#93;(x) &#60;b&#62;::error::&#60;/b&#62;",
    "`Confidence changed. @someone said so in #12`",
  ]);
  expect(out.split("\n").filter((line) => /^\s*::/.test(line))).toEqual([]);
});

test("the text is never longer than an issue may be", () => {
  const row = { title: "T".repeat(300), address: "/claims/a-claim/", text: "s".repeat(3000) };
  const base = {
    week: "2026-W02",
    from: "2026-01-05",
    to: "2026-01-11",
    address: "/digest/2026-W02/",
    title: "",
    summary: "30 new claims.",
  };
  const textWith = (length: number, text = row.text) =>
    digestMarkdown(
      { ...base, sections: [{ id: "added", heading: "New claims", rows: Array(length).fill({ ...row, text }) }] },
      (address) => `https://trams.example${address}`,
    );
  expect(textWith(30)).toContain("- and 20 more\n");
  expect(textWith(30).length).toBeLessThanOrEqual(60_000);
  expect(textWith(30, "s".repeat(70_000))).toBe(
    "30 new claims.\n\n[All of it on the site](https://trams.example/digest/2026-W02/)\n",
  );
});
