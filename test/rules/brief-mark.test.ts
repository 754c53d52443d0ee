import { expect, test } from "vitest";
import { append, findingsOfRule } from "../helpers/rules.ts";

test("reports text that only looks like a mark, with its position", () => {
  expect(
    findingsOfRule("brief-mark", {
      "briefs/trams-pay-slowly.md": append(
        "It cost much.[@Line cost] So [=line-cost-forty-million] and [#A chart] say.\nAgain.[@Line cost]\n\n> Two lines.[@a;\n> @B]",
      ),
    }),
  ).toEqual([
    "briefs/trams-pay-slowly.md:40:14 error [@Line cost] is not a valid mark -> write [@claim], [@one; @two], [=claim.figure] or [#chart], with ids as the files are named",
    "briefs/trams-pay-slowly.md:40:30 error [=line-cost-forty-million] is not a valid mark -> write [@claim], [@one; @two], [=claim.figure] or [#chart], with ids as the files are named",
    "briefs/trams-pay-slowly.md:40:61 error [#A chart] is not a valid mark -> write [@claim], [@one; @two], [=claim.figure] or [#chart], with ids as the files are named",
    "briefs/trams-pay-slowly.md:41:7 error [@Line cost] is not a valid mark -> write [@claim], [@one; @two], [=claim.figure] or [#chart], with ids as the files are named",
    "briefs/trams-pay-slowly.md:43:1 error [@a;\n@B] is not a valid mark -> write [@claim], [@one; @two], [=claim.figure] or [#chart], with ids as the files are named",
  ]);
});

test("code holds no marks", () => {
  expect(findingsOfRule("brief-mark", { "briefs/trams-pay-slowly.md": append("Write `[@Line cost]` so.") })).toEqual(
    [],
  );
});
