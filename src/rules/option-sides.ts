import { defineRule } from "./rule.ts";

/** A policy option with claims on only one side. */
export const optionSides = defineRule({
  id: "option-sides",
  severity: "warning",
  exemptible: true,
  explain: "A policy option shows what speaks for it and what speaks against it, each with claims.",
  good: "for: [riders-above-plan] and against: [line-cost-forty-million]",
  bad: "for: [riders-above-plan] and nothing against",
  *check({ content }) {
    for (const record of content.records.option)
      for (const side of ["for", "against"] as const)
        if (!record.data[side])
          yield {
            record,
            message: `the option has no claims ${side} it`,
            hint: `add ${side}: the claims that speak ${side} it`,
          };
  },
});
