import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { changesMarkdown } from "../../src/diff/markdown.ts";
import { summarize, summarySentence } from "../../src/diff/summary.ts";
import { type Edit, inspectTrams, trams } from "../helpers/content.ts";

const says = (edits: Record<string, Edit>): string[] =>
  summarize(inspectTrams(), inspectTrams(edits), [])
    .filter(({ id }) => id !== "warnings" && id !== "errors")
    .map(({ says }) => says);

const claims = (name: string) => `_data/claims/${name}.yaml`;
const swap = (from: string, to: string) => (text: string) => text.replace(from, to);

test("reports that nothing changed", () => {
  expect(summarySentence(summarize(inspectTrams(), inspectTrams(), []))).toBe(
    "This change leaves the content as it is.",
  );
});

test.each<[string, Record<string, Edit>, string[]]>([
  [
    "a forecast called less likely, in silence",
    { [claims("second-line-by-2027")]: swap("likelihood: likely", "likelihood: unlikely") },
    [
      "lowers the likelihood of 1 claim, on which 1 brief relies",
      "changes the judgment of 1 claim without a word in its history",
    ],
  ],
  [
    "a row of history that an older copy of the claim does not have",
    {
      [claims("line-cost-forty-million")]: (text) =>
        text.replace(/^ {2}- \{ date: 2025-10-01, change: confidence.*\n/m, ""),
    },
    ["takes 1 row out of the history of claims: look whether somebody else wrote it meanwhile"],
  ],
  [
    "a claim withdrawn",
    {
      [claims("bridge-cost-left-out")]: (text) =>
        `${text.replace("review_by", "  - { date: 2026-01-10, change: withdrawn, why: It was not so., major: true }\nreview_by")}withdrawn: { date: 2026-01-10, reason: It was not so. }\n`,
    },
    ["retires 1 claim, on which 1 brief relies", "alerts subscribers to 1 change in claims"],
  ],
  [
    "a figure",
    { [claims("riders-above-plan")]: swap("value: 31400", "value: 31000") },
    ["changes 1 figure, on which 1 brief relies"],
  ],
  [
    "a later review",
    { [claims("riders-above-plan")]: swap("review_by: 2027-01-01", "review_by: 2027-02-01") },
    ["sets a new date of review for 1 claim, on which 1 brief relies"],
  ],
  [
    "a note in a claim",
    { [claims("riders-above-plan")]: swap("Counts a fifth fewer.", "Counts one in five fewer.") },
    ["edits 1 claim without touching a judgment"],
  ],
  [
    "a forecast scored",
    {
      [claims("second-line-by-2027")]: (text) =>
        text
          .replace("result: open", "result: borne out")
          .replace(
            "review_by",
            "  - { date: 2026-01-10, change: outcome, from: open, to: borne out, why: It voted. }\nreview_by",
          ),
    },
    ["scores 1 claim, on which 1 brief relies"],
  ],
  [
    "a watch item settled",
    {
      "_data/watch/second-line-vote.yaml": (text) =>
        `${text.replace("status: open", "status: resolved")}outcome: { as_of: 2026-01-10, note: It voted., evidence: [] }\n`,
    },
    ["settles 1 watch item"],
  ],
  [
    "a watch item put off",
    { "_data/watch/second-line-vote.yaml": swap("2027-12-31", "2028-12-31") },
    ["sets a new date for 1 watch item"],
  ],
  [
    "key judgments",
    { "briefs/trams-pay-slowly.md": swap("The count of riders is not settled.", "The count of riders is open.") },
    ["changes the key judgments of 1 brief", "changes 1 brief without a new date in updated"],
  ],
  [
    "a review of a brief that changed nothing",
    {
      "briefs/trams-pay-slowly.md": swap(
        "changes:\n",
        "changes:\n  - { date: 2025-10-02, change: Checked again., reviewed: true }\n",
      ),
    },
    ["edits the text of 1 brief"],
  ],
  [
    "the text of a brief, dated",
    {
      "briefs/trams-pay-slowly.md": (text) =>
        text.replace("updated: 2025-10-02", "updated: 2025-10-03").replace("## Who rides", "## Who takes it"),
    },
    ["edits the text of 1 brief"],
  ],
  ["a term", { "_data/terms/light-rail.yaml": swap("definition: ", "definition: Also, ") }, ["edits 1 term"]],
  [
    "a claim under another name",
    {
      [claims("riders-above-plan")]: null,
      [claims("more-riders-than-planned")]: readFileSync(join(trams, claims("riders-above-plan")), "utf8"),
    },
    ["renames 1 claim, which moves its address"],
  ],
  ["a claim deleted", { [claims("second-line-by-2027")]: null }, ["deletes 1 claim, on which 1 brief relies"]],
  ["a claim that cannot be read is not deleted", { [claims("second-line-by-2027")]: "statement: [" }, []],
  [
    "a title",
    { "briefs/trams-pay-slowly.md": swap("title: ", "title: So ") },
    ["rewords the title or the bottom line of 1 brief", "changes 1 brief without a new date in updated"],
  ],
  ["a setting", { "_data/site.yaml": swap("branch: main", "branch: trunk") }, ["changes 1 setting of the site"]],
  [
    "a source graded down",
    { "_data/sources/riders-count-2025.yaml": swap("grade: C", "grade: D") },
    ["changes the grade of 1 source"],
  ],
])("%s", (_name, edits, expected) => {
  expect(says(edits)).toEqual(expected);
});

test("reports new findings of the check", () => {
  const after = inspectTrams({ [claims("riders-above-plan")]: swap("[norbury-works]", "[norbury-work]") });
  const errors = summarize(inspectTrams(), after, []).find(({ id }) => id === "errors");
  expect(errors?.says).toBe("brings 1 error of the check");
  expect(errors?.items).toEqual([
    { file: claims("riders-above-plan"), line: 4, name: "there is no actor norbury-work", said: "unknown-id" },
  ]);
});

test("names are shown as written, without marks, links, mentions or HTML", () => {
  const name = "A [link](x) <b>`code`</b> @desk *bold*\nand #1 | more";
  const page = changesMarkdown(
    [{ id: "added-claim", says: "adds 1 claim", items: [{ file: "a.yaml", name }], grave: false }],
    ({ file }) => `https://g.example/${file}`,
  );
  expect(page).toBe(`## What changes

This change adds 1 claim.

### It adds 1 claim

- [\`a.yaml\`](https://g.example/a.yaml) A &#91;link&#93;(x) &#60;b&#62;&#96;code&#96;&#60;/b&#62; &#64;desk &#42;bold&#42; and &#35;1 &#124; more`);
});

test("changes that readers don’t see are listed as files", () => {
  const files = ["README.md", "_data/published.txt", claims("riders-above-plan")];
  expect(summarySentence(summarize(inspectTrams(), inspectTrams(), files))).toBe(
    "This change reformats 1 file; changes the ledger of published addresses; changes 1 file outside the content.",
  );
});

test("a long list is shortened, and the summary says so", () => {
  const items = Array.from({ length: 23 }, (_, at) => ({ file: `${at}.yaml`, name: `${at}.yaml` }));
  const page = changesMarkdown([{ id: "program", says: "changes 23 files", items, grave: true }], ({ file }) => file);
  expect(page).toContain("### ⚠ It changes 23 files\n");
  expect(page.split("\n").slice(-2)).toEqual(["- [`19.yaml`](19.yaml)", "- and 3 more"]);
});

test.each([
  ["a line break and a command", "a\n::stop-commands::abc", "`briefs/a\\u{a}::stop-commands::abc`"],
  ["backticks", "a`<!--`b", "`` briefs/a`<!--`b ``"],
  ["a carriage return and a heading", "a\r# Done", "`briefs/a\\u{d}# Done`"],
  ["a mention and a picture", "@all ![](x)", "`briefs/@all ![](x)`"],
  ["a turn of direction and a line separator", "a\u202eb\u2028c", "`briefs/a\\u{202e}b\\u{2028}c`"],
])("a file named with %s is shown by its name and not as Markdown", (_, name, shown) => {
  const notes = summarize(inspectTrams(), inspectTrams(), [`briefs/${name}`, `docs/${name}`]);
  const text = changesMarkdown(notes, ({ file }) => `https://forge.example/(x)/${file}`);
  const rows = text.split("\n").filter((row) => row.startsWith("- "));
  expect(rows[0]).toMatch(/^- \[(`+).*\1\]\(https:\/\/forge\.example\/%28x%29\/[^\s()<>`[\]]*\)/);
  expect(rows[0]).toContain(`[${shown}](`);
  expect(rows).toHaveLength(2);
  expect(text.split("\n").filter((row) => /^(?:#[^#]|::)/.test(row))).toEqual([]);
});

test("a brief that was changed today already needs no other date", () => {
  const of = (title: string) =>
    inspectTrams({ "briefs/trams-pay-slowly.md": swap("title: A", `title: ${title}`) }, { today: "2025-10-02" });
  expect(summarize(of("One"), of("Any"), []).map(({ id }) => id)).toEqual(["brief-conclusion"]);
});
