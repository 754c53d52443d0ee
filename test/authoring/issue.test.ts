import { expect, test } from "vitest";
import type { ProposedRecord } from "../../src/authoring/draft.ts";
import { issueBody, issueSummary, issueTitle } from "../../src/authoring/issue.ts";
import { requiredProposals } from "../../src/authoring/propose.ts";
import { filesInIssue } from "../../src/authoring/read-issue.ts";
import { issueSubmission } from "../../src/authoring/submit.ts";

const files = [
  { file: "_data/actors/count-office.yaml", text: "name: Count Office\n", version: "1f0c5a" },
  { file: "briefs/x.md", text: "---\ntitle: X\n---\n\n```\ncode\n```\n\n````\n~~~~~\n````\n" },
];

test("the command reads from an issue what the form wrote into it, nested code fences too", () => {
  const parts = [
    { label: "New actor", name: "Count ```Office``` @desk\n<!--" },
    { label: "New brief", name: "X" },
  ];
  expect(filesInIssue(issueBody(issueSummary(parts), files))).toEqual({ files, problems: [] });
});

test("the title is one line, however long the name", () => {
  expect(issueTitle([{ label: "New claim", name: "One\nline" }])).toBe("Proposal: One line");
  expect(issueTitle([{ label: "New claim", name: "word ".repeat(50) }])).toHaveLength("Proposal: ".length + 100);
  expect(issueTitle([{ label: "New claim", name: "" }])).toBe("Proposal: New claim");
});

test("a short proposal is sent in the address, a longer one by the clipboard, and one that is too long by neither", () => {
  const repository = { repository: "https://github.com/example/trams", branch: "main" };
  const [short, long, longest] = [100, 10_000, 70_000].map((size) =>
    issueSubmission(repository, "T", "x".repeat(size)),
  );
  expect([short?.paste, short?.fits]).toEqual([false, true]);
  expect(short?.url).toBe(`https://github.com/example/trams/issues/new?title=T&body=${"x".repeat(100)}`);
  expect(long).toEqual({ url: "https://github.com/example/trams/issues/new?title=T", paste: true, fits: true });
  expect(longest?.fits).toBe(false);
});

test("a proposal includes the earlier proposals that it names, and those that they name", () => {
  const claim: ProposedRecord = { kind: "claim", id: "c", text: "made_by: [count-office]\n" };
  const office: ProposedRecord = { kind: "actor", id: "count-office", text: "part_of: city-of-norbury\n" };
  const city: ProposedRecord = { kind: "actor", id: "city-of-norbury", text: "name: City\n" };
  const other: ProposedRecord = { kind: "actor", id: "office", text: "name: Office\n" };
  expect(requiredProposals([claim], [other, city, office]).map(({ id }) => id)).toEqual([
    "count-office",
    "city-of-norbury",
  ]);
});

const block = "```yaml _data/actors/a.yaml\nname: A\n```";

test.each([
  ["in a list", block.replace(/^/gm, "  ").replace("  `", "- `")],
  ["in a quotation", block.replace(/^/gm, "> ")],
  ["in a list of numbers, within a quotation", block.replace(/^/gm, ">    ").replace(">    `", "> 1. `")],
  ["directly below HTML", `<details>\n${block}\n</details>`],
  ["behind four spaces", block.replace(/^/gm, "    ")],
])("a block %s is not read and is reported, while a valid block is still read", (_, text) => {
  const other = { file: "_data/actors/b.yaml", text: "name: B\n" };
  expect(filesInIssue(`Text\n\n${text}\n\n\`\`\`yaml ${other.file}\n${other.text}\`\`\`\n`)).toEqual({
    files: [other],
    problems: [
      {
        file: "_data/actors/a.yaml",
        message: "the block is indented, in a list or a quotation, or directly below HTML, and is not read",
        hint: "put an empty line before it, begin its first line and its last one at the left margin, or delete the block",
      },
    ],
  });
});

test("quotations, lists and code that name no file count as text", () => {
  const text = "> ```\n> a\n> ```\n\n- ```js\n  b\n  ```\n\ntext\n\n    c: d\n\n";
  expect(filesInIssue(text + block).problems).toEqual([]);
});
