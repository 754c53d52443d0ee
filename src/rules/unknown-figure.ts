import { didYouMean } from "../model/nearest.ts";
import { figuresOf } from "../model/references.ts";
import { allRecords, defineRule } from "./rule.ts";
import { unknownName } from "./unknown-id.ts";

/** A figure that a brief or a debate names and that no claim has. */
export const unknownFigure = defineRule({
  id: "unknown-figure",
  explain: "A figure is named by its claim and its key, and the claim holds it.",
  good: "[=line-cost-forty-million.cost]",
  bad: "[=line-cost-forty-million.price]",
  *check(checked) {
    const { briefing, content } = checked;
    const problemOf = (claim: string, key: string) => {
      if (!content.names.claim.has(claim)) return unknownName(checked, "claim", claim);
      const figures = briefing.claim.get(claim)?.data.figures;
      if (!briefing.claim.has(claim) || Object.hasOwn(figures ?? {}, key)) return undefined;
      const keys = Object.keys(figures ?? {});
      return {
        message: `the claim ${claim} has no figure ${key}`,
        hint: didYouMean(
          key,
          keys,
          keys.length > 0 ? `its figures are ${keys.join(", ")}` : "it has no figures; add one to the claim",
        ),
      };
    };
    for (const brief of content.briefs)
      for (const { claim, figure, line, column } of brief.body.figures) {
        const found = problemOf(claim, figure);
        if (found) yield { record: brief, place: { line, column }, ...found };
      }
    for (const record of allRecords(checked))
      for (const { name, path } of figuresOf(record)) {
        const [claim = "", key = ""] = name.split(".");
        const found = problemOf(claim, key);
        if (found) yield { record, path, ...found };
      }
  },
});
