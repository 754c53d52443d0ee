import { groupPairs } from "../lib/group-pairs.ts";
import type { Finding } from "../model/finding.ts";
import { didYouMean } from "../model/nearest.ts";
import type { SourceRecord } from "../model/records.ts";
import { allRecords, type Checked, type Report, type Rule, type RuleDescription, toFinding } from "./rule.ts";

/** An exemption that is not needed, or that no rule allows. */
export const exemptionUnneeded: RuleDescription = {
  id: "exemption-unneeded",
  severity: "error",
  explain: "An exemption names a rule that the record breaks, with the reason; when it is no longer needed it goes.",
  good: "exempt: [{ rule: maker-alone, because: The license is the company’s own act. }]",
  bad: "exempt: [{ rule: maker-alone, because: … }] in a claim that two others support",
};

type RuleReport = { rule: Rule; report: Report };

type Exemption = { record: SourceRecord; place: number; rule: string };

const exemptionsOf = (record: SourceRecord): Exemption[] => {
  const rows = "exempt" in record.data ? (record.data.exempt ?? []) : [];
  return rows.map(({ rule }, place) => ({ record, place, rule }));
};

const problemOf = (exemption: Exemption, rules: readonly Rule[], used: ReadonlySet<Exemption>) => {
  const rule = rules.find(({ id }) => id === exemption.rule);
  const names = rules.filter(({ exemptible }) => exemptible).map(({ id }) => id);
  if (!rule)
    return {
      message: `there is no rule ${exemption.rule}`,
      hint: didYouMean(exemption.rule, names, `rules that allow exemptions are ${names.join(", ")}`),
    };
  if (!rule.exemptible)
    return { message: `the rule ${rule.id} allows no exemption`, hint: "fix what it finds, and delete the exemption" };
  if (!used.has(exemption))
    return { message: `the rule ${rule.id} finds nothing here to be exempt from`, hint: "delete the exemption" };
  return undefined;
};

const fileOf = (saying: Report): string => ("record" in saying ? saying.record.file : saying.file);

/** Removes the reports from which records are exempt, and returns the exemptions that were used. */
const apply = (
  exemptions: readonly Exemption[],
  found: RuleReport[],
): { remaining: RuleReport[]; used: Set<Exemption> } => {
  const byFile = groupPairs(exemptions.map((exemption) => [exemption.record.file, exemption] as const));
  const used = new Set<Exemption>();
  const remaining = found.filter(({ rule, report }) => {
    const exemption = rule.exemptible ? byFile.get(fileOf(report))?.find((row) => row.rule === rule.id) : undefined;
    if (exemption) used.add(exemption);
    return !exemption;
  });
  return { remaining, used };
};

/**
 * Removes the reports from which records are exempt, and adds a finding for each unneeded exemption.
 * @param found the reports of the rules
 */
export const applyExemptions = (checked: Checked, rules: readonly Rule[], found: RuleReport[]): Finding[] => {
  const exemptions = allRecords(checked).flatMap(exemptionsOf);
  const { remaining, used } = apply(exemptions, found);
  const unneeded = exemptions.flatMap((exemption) => {
    const wrong = problemOf(exemption, rules, used);
    const { record, place } = exemption;
    return wrong ? [toFinding(exemptionUnneeded, { record, path: ["exempt", place, "rule"], ...wrong })] : [];
  });
  return [...remaining.map(({ rule, report }) => toFinding(rule, report)), ...unneeded];
};
