import { expect, test } from "vitest";
import { checkContent } from "../../src/check/check-content.ts";
import { wholeBriefing } from "../../src/exports/whole.ts";
import { compareFindings } from "../../src/model/finding.ts";
import { contentFrom } from "../../src/scaffold/known.ts";
import { inspectTrams, today } from "../helpers/content.ts";

test("a browser checks the same content as the command: read back from open data, it gives the same findings", () => {
  const edits = {
    "_data/claims/riders-above-plan.yaml": (text: string) => text.replace("[norbury-works]", "[norbury-work]"),
    "briefs/trams-pay-slowly.md": (text: string) => text.replace("## Who rides", "## Who rides\n\nSee [@nobody]."),
  };
  const { briefing, findings } = inspectTrams(edits);
  if (!briefing) throw new Error("no briefing");
  const content = contentFrom(JSON.parse([...wholeBriefing(briefing)].join("")));
  const again = checkContent(content, { basePath: "/", today }).findings.sort(compareFindings);
  const told = (list: typeof findings) =>
    list.map(({ rule, file, message, hint }) => [rule, file, message, hint].join(" "));
  expect(told(again).sort()).toEqual(told(findings).sort());
  expect(findings.length).toBeGreaterThan(1);
});
