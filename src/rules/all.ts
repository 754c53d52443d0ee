import { compareText } from "../lib/compare-text.ts";
import type { Finding } from "../model/finding.ts";
import { applyExemptions } from "./exemptions.ts";
import * as list from "./index.ts";
import type { Checked, Rule } from "./rule.ts";

/** Every rule, sorted by name. */
export const rules: readonly Rule[] = Object.values(list)
  .flat()
  .sort((a, b) => compareText(a.id, b.id));

/** Runs all rules on a briefing and returns their findings, without those from which records are exempt. */
export const checkAll = (checked: Checked): Finding[] =>
  applyExemptions(
    checked,
    rules,
    rules.flatMap((rule) => [...rule.check(checked)].map((report) => ({ rule, report }))),
  );
