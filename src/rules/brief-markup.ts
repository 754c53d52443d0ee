import { bodyRule } from "./body-problem.ts";

/** Markup in a brief's body that has no effect and is shown as it was typed. */
export const briefMarkup = bodyRule({
  id: "brief-markup",
  severity: "warning",
  explain:
    "Signs that Markdown does not read are shown to readers as they are typed; a sign that is meant to be shown has a backslash before it, or is in backticks.",
  good: "It costs **40 million**, or 10³ times as much.",
  bad: "It costs ~~30 million~~ ==40 million==, or 10^3^ times as much.",
});
