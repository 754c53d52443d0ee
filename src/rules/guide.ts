import { compareText } from "../lib/compare-text.ts";
import { codeSpan } from "../lib/markdown-text.ts";
import { rules } from "./all.ts";
import { exemptionUnneeded } from "./exemptions.ts";
import { proposalRules, readingRules, siteRules } from "./parse-rules.ts";
import type { Rule, RuleDescription } from "./rule.ts";

const heading = ({ id, severity }: RuleDescription) => `## ${id} (${severity})`;

const section = (rule: RuleDescription): string =>
  [heading(rule), "", rule.explain, "", `- Good: ${codeSpan(rule.good)}`, `- Bad: ${codeSpan(rule.bad)}`, ""].join(
    "\n",
  );

const mayBeExempt = (rule: RuleDescription): rule is Rule => "exemptible" in rule && rule.exemptible === true;

/** Everything that is checked, by name: the requirement and its reason, a good and a bad example. */
export const everyRule: readonly RuleDescription[] = [
  ...rules,
  exemptionUnneeded,
  ...readingRules,
  ...proposalRules,
  ...siteRules,
].sort((a, b) => compareText(a.id, b.id));

/** Returns the guide to the rules for contributors, as Markdown. */
export const rulesGuide = (): string =>
  [
    "# Rules",
    "",
    "What `npm run check` and the forms check, by name. An error stops the build; a warning does not. A finding names its rule in brackets. `npm run rules` writes this page.",
    "",
    "A record may break some of the rules for a reason, which the record gives:",
    "",
    "```yaml",
    "exempt:",
    "  - rule: maker-alone",
    "    because: The license is the company’s own act; nobody else could support it.",
    "```",
    "",
    `This is open for ${everyRule
      .filter(mayBeExempt)
      .map(({ id }) => id)
      .join(", ")}. An exemption that is no longer needed is itself a finding.`,
    "",
    everyRule.map(section).join("\n"),
  ].join("\n");
