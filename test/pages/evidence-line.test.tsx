import { expect, test } from "vitest";
import { EvidenceLine } from "../../_includes/parts/claim.tsx";
import { inspectTrams } from "../helpers/content.ts";

const evidence = [
  "{ source: norbury-accounts-2024, stance: supports, locator: p. 4 }",
  "{ source: riders-count-2025, stance: qualifies }",
  "{ source: institute-survey-2025, stance: disputes, locator: p. 2 }",
  "{ source: norbury-accounts-2024, stance: qualifies, locator: p. 9 }",
];

test("the sources of a claim are grouped by what they say of it", () => {
  const { briefing } = inspectTrams({
    "_data/claims/riders-above-plan.yaml": (text) =>
      text.replace(/evidence:\n.*?(?=history)/s, `evidence:\n${evidence.map((row) => `  - ${row}\n`).join("")}`),
  });
  const claim = briefing?.claim.get("riders-above-plan");
  if (!claim) throw new Error("there is no such claim");
  const line = String(<EvidenceLine claim={claim} limit={6} />).replace(/<[^>]+>/g, "");
  expect(line.replaceAll("\u00a0", " ")).toBe(
    "Norbury Works, 2025 · against: Berg, 2025 · qualified by: Riders’ Union, 2025; Norbury Works, 2025",
  );
});
