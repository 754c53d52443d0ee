import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checksumsOf } from "../../src/build/edition/checksums.ts";
import { command } from "../helpers/command.ts";
import { type Edit, today, tramsWith } from "../helpers/content.ts";
import { commitAll, git, makeRepository } from "../helpers/repository.ts";

const change = (folder: string, file: string, edit: Edit) => {
  const path = join(folder, file);
  if (edit === null) rmSync(path);
  else writeFileSync(path, typeof edit === "function" ? edit(readFileSync(path, "utf8")) : edit);
};

const without = (line: RegExp) => (text: string) =>
  text
    .split("\n")
    .filter((row) => !line.test(row))
    .join("\n");

const secondBrief = `---
title: The second line waits for a count
summary: The council waits for a count of riders that both sides accept.
date: 2026-01-12
updated: 2026-01-12
themes: [streets]
judgments:
  - { judgment: Nobody has counted riders twice., confidence: moderate, because: Two counts differ., claims: [riders-above-plan] }
  - { judgment: The stated cost is too low., confidence: high, because: A bridge is left out., claims: [bridge-cost-left-out] }
  - { judgment: The council will vote for the line., likelihood: likely, because: Most towns do., claims: [second-line-by-2027] }
review_by: 2026-12-01
---

## What is counted

Riders were counted in 2024.[@riders-above-plan] The union counted on 2 days. The operator counted on 300 days!

- A third count, of 2026, is planned
`;

/** Returns a pull request on the trams, made while main continued without it. */
const pullRequest = (): { folder: string; base: string; head: string } => {
  const folder = tramsWith();
  makeRepository(folder);
  git(folder, "checkout", "-q", "-b", "second-look");
  change(folder, "briefs/second-line-waits.md", secondBrief);
  change(folder, "_data/claims/line-cost-forty-million.yaml", (text) =>
    text
      .replace("confidence: moderate", "confidence: low")
      .replace(
        "review_by",
        "  - { date: 2026-01-12, change: confidence, from: moderate, to: low, why: It leaks., major: true }\nreview_by",
      ),
  );
  change(folder, "_data/claims/riders-above-plan.yaml", without(/riders-count-2025/));
  change(folder, "_data/claims/bridge-cost-left-out.yaml", without(/riders-count-2025/));
  change(folder, "_data/debates/how-many-ride.yaml", without(/riders-count-2025/));
  change(folder, "_data/terms/light-rail.yaml", null);
  change(folder, "notes.txt", "Not content.\n");
  const head = commitAll(folder, "Look again");
  git(folder, "checkout", "-q", "main");
  change(folder, "_data/actors/depot.yaml", "name: Depot\nkind: organization\ndescription: Where trams sleep.\n");
  const base = commitAll(folder, "Add the depot");
  git(folder, "checkout", "-q", "second-look");
  return { folder, base, head };
};

type Note = { id: string; says: string; items: { file: string; said?: string; line?: number }[] };

const notesOf = async (folder: string, ...args: string[]): Promise<Note[]> => {
  const options = ["--format", "json", "--content", folder, "--today", today];
  const { out, err } = await command("changes", ["--base", "main", ...args, ...options]);
  expect(err).toBe("");
  return (JSON.parse(out) as { notes: Note[] }).notes;
};

test("a pull request is summarized in plain words, from git only", async () => {
  const { folder } = pullRequest();
  const notes = (await notesOf(folder)).filter(({ id }) => id !== "warnings");
  expect(notes.map(({ says }) => says)).toEqual([
    "adds 1 brief",
    "deletes 1 term",
    "lowers the confidence of 1 claim, on which 1 brief relies",
    "changes the standing of 2 claims, on which 2 briefs rely",
    "takes 2 pieces of evidence from 2 claims",
    "alerts subscribers to 1 change in claims",
    "retires 1 source",
    "leaves 3 sentences with numbers and no citation",
    "edits 1 debate",
    "changes 1 file outside the content",
  ]);
  const items = (id: string) => notes.find((one) => one.id === id)?.items;
  expect(items("uncited")?.map(({ said, line }) => [line, said])).toEqual([
    [16, "The union counted on 2 days."],
    [16, "The operator counted on 300 days!"],
    [18, "A third count, of 2026, is planned"],
  ]);
  expect(items("standing-changed")?.map(({ file, said }) => [file, said])).toEqual([
    ["_data/claims/bridge-cost-left-out.yaml", "from corroborated to single origin"],
    ["_data/claims/riders-above-plan.yaml", "from disputed to self-reported"],
  ]);
});

test("the summary as a page links to the lines of the files", async () => {
  const { folder, base, head } = pullRequest();
  const { out } = await command("changes", ["--base", "main", "--content", folder, "--today", today]);
  const blob = "https://github.com/example/trams/blob";
  expect(out).toMatch(
    /^## What changes\n\nThis change adds 1 brief; deletes 1 term; lowers the confidence of 1 claim, /,
  );
  expect(out).toContain(
    `### It adds 1 brief\n\n- [\`briefs/second-line-waits.md\`](${blob}/${head}/briefs/second-line-waits.md) The second line waits for a count\n`,
  );
  const gone = git(folder, "merge-base", base, head);
  expect(out).toContain(`(${blob}/${gone}/_data/terms/light-rail.yaml) Light rail\n`);
  expect(out).toContain(`(${blob}/${head}/briefs/second-line-waits.md#L16)`);
});

test("uncommitted changes count, unless a head is named", async () => {
  const { folder, head } = pullRequest();
  change(folder, "_data/actors/mayor.yaml", "name: The mayor\nkind: person\ndescription: Leads the council.\n");
  expect((await notesOf(folder)).map(({ says }) => says)).toContain("adds 1 actor");
  expect((await notesOf(folder, "--head", head)).map(({ says }) => says)).not.toContain("adds 1 actor");
});

test.each([
  [[], "say what to compare with: --base REF, such as --base main"],
  [["--base", "main", "--format", "html"], "--format html does not exist: write markdown or json"],
  [["--base", "main", "--content", "nowhere"], "there is no folder nowhere"],
])("reports a usage error: %j", async (args, message) => {
  expect(await command("changes", args)).toEqual({ code: 2, out: "", err: `error: ${message}\n` });
});

test("reports a base that does not exist", async () => {
  const folder = tramsWith();
  makeRepository(folder);
  const { code, err } = await command("changes", ["--base", "nowhere", "--content", folder]);
  expect([code, err]).toEqual([2, "error: there is no branch, tag or commit nowhere\n"]);
});

test("a new edition is read with the content, so its address is not reported as missing", async () => {
  const folder = tramsWith();
  makeRepository(folder);
  git(folder, "checkout", "-q", "-b", "edition");
  const edition = join(folder, "editions/2026-01");
  mkdirSync(edition, { recursive: true });
  writeFileSync(join(edition, "index.html"), "<!doctype html>");
  writeFileSync(
    join(edition, "edition.json"),
    JSON.stringify({ edition: "2026-01", date: today, title: "Trams Again", briefs: [] }),
  );
  writeFileSync(join(edition, "checksums.txt"), checksumsOf(edition, ["edition.json", "index.html"]));
  await command("addresses", ["--content", folder, "--today", today]);
  commitAll(folder, "Add an edition");
  const notes = await notesOf(folder, "--head", "HEAD");
  expect(notes[0]?.items.map(({ file }) => file)).toEqual(["editions/2026-01/index.html"]);
  expect(notes.map(({ says }) => says)).toEqual(["adds 1 edition", "changes the ledger of published addresses"]);
});
