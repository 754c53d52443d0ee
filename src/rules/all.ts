import { compareText } from "../lib/compare-text.ts";
import type { Finding } from "../model/finding.ts";
import { applyExemptions } from "./exemptions.ts";
import * as list from "./index.ts";
import type { Checked, Rule } from "./rule.ts";

/** Every rule, in the order of their names. */
export const rules: readonly Rule[] = Object.values(list)
  .flat()
  .sort((a, b) => compareText(a.id, b.id));

/** Everything that the rules have to say of a briefing, what is exempt left out. */
export const checkAll = (checked: Checked): Finding[] =>
  applyExemptions(
    checked,
    rules,
    rules.flatMap((rule) => [...rule.check(checked)].map((saying) => ({ rule, saying }))),
  );
