import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { archiveDate, withArchive } from "../../src/authoring/archive.ts";
import { inspect } from "../../src/build/inspect.ts";
import { command } from "../helpers/command.ts";
import { today, trams, tramsWith } from "../helpers/content.ts";

const copy = "https://web.archive.org/web/20250930121314/https://institute.example/2025";

test("writes the address of an archived copy into its source and changes nothing else", async () => {
  const folder = tramsWith();
  const file = join(folder, "_data/sources/institute-survey-2025.yaml");
  const before = readFileSync(file, "utf8");
  const args = ["--source", "institute-survey-2025", "--url", copy, "--content", folder, "--today", today];
  expect(await command("archive", args)).toEqual({
    code: 0,
    out: "wrote the archived copy of 2025-09-30 into _data/sources/institute-survey-2025.yaml\n",
    err: "",
  });
  const after = readFileSync(file, "utf8");
  const entry = `archive:\n  URL: ${copy}\n  date: 2025-09-30\n`;
  expect(after).toContain(entry);
  expect(after.replace(entry, "")).toBe(before.replace(/^archive:.*\n(?: .*\n)*/m, ""));
  const { briefing } = inspect(folder, { basePath: "/", today });
  const source = briefing?.sources.find(({ id }) => id === "institute-survey-2025");
  expect(source?.data.archive).toEqual({ URL: copy, date: "2025-09-30" });
});

test("replaces an older copy, and leaves the keys below in place", () => {
  const text = "title: A\narchive: { URL: https://a.example/1, date: 2024-01-01 }\nnote: B\n";
  expect(withArchive(text, { URL: "https://a.example/2", date: "2025-01-01" })).toBe(
    "title: A\narchive:\n  URL: https://a.example/2\n  date: 2025-01-01\nnote: B\n",
  );
});

test("reads the day from the address of the copy, if it has one", () => {
  expect(archiveDate(copy)).toBe("2025-09-30");
  expect(archiveDate("https://archive.ph/20250930121314/https://a.example")).toBe("2025-09-30");
  expect(archiveDate("https://archive.ph/AbCdE")).toBeUndefined();
  expect(archiveDate("https://web.archive.org/web/20251399121314/https://a.example")).toBeUndefined();
});

test.each([
  [
    ["--source", "institute-survey-2026", "--url", copy],
    "there is no source institute-survey-2026: did you mean institute-survey-2025?",
  ],
  [["--source", "institute-survey-2025"], "--source ID goes with --url ADDRESS-OF-THE-COPY"],
  [["--source", "institute-survey-2025", "--url", "archive.ph/x"], "--url archive.ph/x is not a full web address"],
  [
    ["--source", "institute-survey-2025", "--url", "https://archive.ph/AbCdE"],
    "the address does not say when the copy was made: add --date YYYY-MM-DD",
  ],
])("reports a usage error: %j", async (args, message) => {
  expect(await command("archive", [...args, "--content", trams])).toEqual({
    code: 2,
    out: "",
    err: `error: ${message}\n`,
  });
});

test("without a source, lists the sources that have no archived copy", async () => {
  const { out } = await command("archive", ["--content", trams]);
  expect(out).toMatch(/\n\d+ sources have no archived copy\. Found one\? --source ID --url ADDRESS-OF-THE-COPY\n$/);
});
