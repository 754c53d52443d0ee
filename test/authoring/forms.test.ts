import { expect, test } from "vitest";
import { dataToEdit, draftOf, formFor } from "../../src/authoring/forms.ts";
import { read } from "../../src/read/read.ts";
import { trams } from "../helpers/content.ts";

test.each([
  ["2025-11-30", {}, "2025-11-30"],
  ["2025-11-30", { updated: "2025-10-20" }, "2025-10-20"],
  ["2025-10-01", {}, "2025-10-02"],
])("a brief of 2025-10-02 edited on %s with %j is of %s", (today, more, updated) => {
  const { content } = read(trams);
  const form = formFor("brief");
  if (!content || !form) throw new Error("no briefing");
  const data = { ...dataToEdit(form, content, "trams-pay-slowly"), summary: "It pays late.", ...more };
  expect(draftOf(form, content, { data, edits: "trams-pay-slowly" }, today).data["updated"]).toBe(updated);
});
