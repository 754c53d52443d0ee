import fc from "fast-check";
import { expect, test } from "vitest";
import { recordYaml, toProposed } from "../../src/authoring/record-text.ts";
import { read } from "../../src/read/read.ts";
import { parseYaml } from "../../src/read/yaml.ts";
import { root, trams } from "../helpers/content.ts";
import { runs } from "../helpers/soak.ts";

test("a record is written as a person would write it", () => {
  const long = "A long sentence that goes on. ".repeat(6).trim();
  expect(
    recordYaml({
      statement: long,
      themes: ["money", "streets"],
      made_on: "2025",
      caveats: ["One."],
      figures: { cost: { value: [5, 6], unit: "USD", label: "Cost, in all" } },
      evidence: [{ source: "a-report", stance: "supports", note: "No: it says so." }],
      history: [{ date: "2025-01-02", change: "added" }],
    }),
  ).toBe(`statement: >-
  A long sentence that goes on. A long sentence that goes on. A long sentence that goes on. A long sentence that goes
  on. A long sentence that goes on. A long sentence that goes on.
themes: [money, streets]
made_on: "2025"
caveats:
  - One.
figures:
  cost: { value: [5, 6], unit: USD, label: "Cost, in all" }
evidence:
  - source: a-report
    stance: supports
    note: "No: it says so."
history:
  - { date: 2025-01-02, change: added }
`);
});

test("every existing record is the same after writing and parsing", () => {
  for (const folder of [root, trams]) {
    const { content } = read(folder);
    for (const record of [...Object.values(content?.records ?? {}).flat(), ...(content?.briefs ?? [])])
      expect(parseYaml(recordYaml(record.data)).value, record.file).toEqual(record.data);
  }
});

test("any text is the same after writing and parsing, except for characters that no file may hold", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 300 }).map((value) => `${value} `.repeat(2).trim());
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 3 }), (one, many) => {
      const data = { statement: one, caveats: many, themes: many, history: [{ date: one, change: one }] };
      const { value, problems } = parseYaml(recordYaml(data));
      if (!problems.some(({ rule }) => rule === "text-characters")) expect(value).toEqual(data);
    }),
    { seed: 7, numRuns: runs(300) },
  );
});

test("a brief is its front matter and its body", () => {
  expect(toProposed({ kind: "brief", id: "a", data: { title: "A" }, body: "\n## B\n\nC.\n\n" }).text).toBe(
    "---\ntitle: A\n---\n\n## B\n\nC.\n",
  );
});
