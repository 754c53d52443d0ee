import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { issueBody } from "../../src/authoring/issue.ts";
import { editableData, versionOf } from "../../src/authoring/merge.ts";
import { assessProposal } from "../../src/cli/assess-proposal.ts";
import { answerText, pullRequestText } from "../../src/cli/proposal-answer.ts";
import { read } from "../../src/read/read.ts";
import { today, trams, tramsWith } from "../helpers/content.ts";
import { commitAll, makeRepository } from "../helpers/repository.ts";

const id = "line-cost-forty-million";
const file = `_data/claims/${id}.yaml`;
const opened = readFileSync(join(trams, file), "utf8");
const record = read(trams).content?.records.claim.find((claim) => claim.id === id);
const version = record && versionOf(editableData(record));

const replaced = (text: string, edits: [string, string][]): string =>
  edits.reduce((sum, [from, to]) => {
    expect(sum).toContain(from);
    return sum.replace(from, to);
  }, text);

/** What a form opened on the claim proposes: a lower confidence. */
const mine = replaced(opened, [
  ["confidence: moderate", "confidence: low"],
  ["major: true }\nreview_by", "major: true }\n  - { date: 2026-01-12, change: confidence, to: low }\nreview_by"],
]);

/** A repository in which others have changed the claim since. */
const changedSince = (edits: [string, string][]): string => {
  const folder = tramsWith();
  makeRepository(folder);
  writeFileSync(join(folder, file), replaced(opened, edits));
  commitAll(folder, "Edit the claim");
  return folder;
};

const assess = (folder: string, text = mine, named: { version?: string } = version ? { version } : {}) => {
  const assessment = assessProposal(folder, issueBody("- Changed claim", [{ file, text, ...named }]), today);
  const proposed = assessment.files.get(file);
  return {
    assessment,
    answer: answerText(assessment),
    text: proposed === undefined ? undefined : Buffer.from(proposed).toString(),
  };
};

test("a proposal keeps what others changed in its record after the form was opened", () => {
  const folder = changedSince([
    ["about 42 million euros, tracks", "about 42 million euros, land, tracks"],
    ["caveats: [Leaves out the new bridge.]", "caveats: [Leaves out the new bridge., Leaves out the land.]"],
  ]);
  const { text, answer } = assess(folder);
  expect(text).toContain("about 42 million euros, land, tracks");
  expect(text).toContain("- Leaves out the land.");
  expect(text).toContain("confidence: low");
  expect(answer).toBe(
    [
      "**Your proposal passes the check.** An editor reads it next.",
      "",
      "This change lowers the confidence of 1 claim, on which 1 brief relies.",
      "",
      "Others changed these files after the form was opened. What they changed is kept:",
      "",
      `- \`${file}\`: the changes of the proposal are added`,
      "",
      "To change it, edit the text of this issue. The pull request is updated when you save.",
    ].join("\n"),
  );
});

test("a field that both changed stays as it is, and answer and pull request name it", () => {
  const folder = changedSince([
    ["confidence: moderate", "confidence: high"],
    ["major: true }\nreview_by", "major: true }\n  - { date: 2026-01-09, change: confidence, to: high }\nreview_by"],
  ]);
  const { text, answer, assessment } = assess(folder, replaced(mine, [["new bridge.", "new bridge and its ramps."]]));
  expect(text).toContain("confidence: high");
  expect(text).toContain("new bridge and its ramps.");
  expect(text).not.toContain("to: low");
  const words = [
    "Others changed these files after the form was opened. What they changed is kept:",
    "",
    `- \`${file}\`: “Confidence” was changed there too, and stays \`high\`; the proposal has \`low\``,
    "",
    "To change such a field all the same, open the record’s “Edit” on the site again.",
  ].join("\n");
  expect(answer).toContain(words);
  expect(pullRequestText(12, assessment, () => "https://forge.example/")).toContain(words);
});

test.each([
  ["low", "what the proposal changes is there already"],
  ["high", "“Confidence” was changed there too, and stays `high`; the proposal has `low`"],
])("a proposal of which nothing is left, since others chose %s, is not accepted", (confidence, words) => {
  const { assessment, answer } = assess(changedSince([["confidence: moderate", `confidence: ${confidence}`]]));
  expect(assessment.problems.map(({ message }) => message)).toEqual([
    "every file is as it is in the repository already",
  ]);
  expect(answer).toContain(`- \`${file}\`: ${words}\n`);
});

test("a record that nobody has changed since is replaced, with or without a repository", () => {
  expect(assess(trams).text).toBe(mine);
});

const again = "open the record’s “Edit” on the site again, make the change there, and submit that";
const unknown = {
  file,
  message: "the file has changed, and the version that the proposal began with is not in the repository",
  hint: again,
};

test.each<[string, { version?: string }, object]>([
  [
    "no version",
    {},
    {
      file,
      message: "there is such a file already, and the block does not say which version of it the proposal began with",
      hint: `if you did not mean to change it, delete the block, or give your own record another name; otherwise ${again}`,
    },
  ],
  ["a version that no file has", { version: "zzzz" }, unknown],
  ["the hash of a commit", { version: "HEAD" }, unknown],
  ["an option of git", { version: "--upload-pack=touch" }, unknown],
  ["a very long version", { version: "x".repeat(50_000) }, unknown],
  ["markup", { version: "<!--@octocat-->" }, unknown],
])("%s is refused with what to do", (_name, named, problem) => {
  const folder = changedSince([["about 42 million", "nearly 42 million"]]);
  const { assessment, answer } = assess(folder, mine, named);
  expect(assessment.problems).toEqual([problem]);
  expect(answer.length).toBeLessThan(1000);
});

test("the version of another file is refused", () => {
  const other = read(trams).content?.records.claim.find((claim) => claim.id === "riders-above-plan");
  const folder = changedSince([["about 42 million", "nearly 42 million"]]);
  const { assessment } = assess(folder, mine, other ? { version: versionOf(editableData(other)) } : {});
  expect(assessment.problems).toEqual([unknown]);
});

test("a change of a record that was deleted since is refused", () => {
  const folder = changedSince([["about 42 million", "nearly 42 million"]]);
  rmSync(join(folder, file));
  commitAll(folder, "Delete the claim");
  expect(assess(folder).assessment.problems).toEqual([
    {
      file,
      message: "the file that this changes is no longer there: it was renamed or deleted",
      hint: "look for the record on the site, and propose the change there",
    },
  ]);
});
