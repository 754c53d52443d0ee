import type { Finding, Path } from "../../../src/model/finding.ts";
import { locator } from "../../../src/read/yaml.ts";
import type { Control } from "./control.ts";
import { button, el } from "./dom.ts";

/** The front matter of a brief stands a line lower in the file than in itself. */
const yamlOf = (text: string): string => (text.startsWith("---\n") ? `\n${text.slice(4).split("\n---\n")[0]}\n` : text);

/** The control that a finding is about: the last one whose value begins no later than the finding's place. */
const controlFor = ({ line, column }: Finding, form: Control, text: string): Control => {
  const isBrief = text.startsWith("---\n");
  const bodyLine = isBrief ? text.split("\n").indexOf("---", 1) + 2 : Number.POSITIVE_INFINITY;
  if (line >= bodyLine) return form.at(["body"]);
  const at = locator(yamlOf(text));
  let best: { path: Path; line: number; column: number } | undefined;
  for (const path of form.paths()) {
    const place = at(path);
    const before = place.line < line || (place.line === line && place.column <= column);
    const later = !best || place.line > best.line || (place.line === best.line && place.column >= best.column);
    if (before && later) best = { path, ...place };
  }
  return form.at(best?.path ?? []);
};

/** A missing key has no place in the file; its name is in the message. */
const missing = ({ rule, message }: Finding): Path | undefined => {
  const [, path] = rule === "shape-missing" ? (/^(\S+) is missing$/.exec(message) ?? []) : [];
  return path?.split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step));
};

const plural = (number: number, noun: string) => `${number} ${noun}${number === 1 ? "" : "s"}`;

const summary = (findings: Finding[]): string => {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const warnings = findings.length - errors;
  if (findings.length === 0) return "The check has nothing to say. Ready to propose.";
  const advice = warnings > 0 ? `${plural(warnings, "thing")} to look at` : "";
  return [errors > 0 ? `${plural(errors, "thing")} still to mend` : "", advice].filter(Boolean).join("; ").concat(".");
};

/** Lists what the check says, each finding leading to its field, and tells it beside the field too. */
export const showFindings = (
  { status, list }: { status: HTMLElement; list: HTMLElement },
  form: Control,
  findings: Finding[],
  text: string,
  loud: boolean,
): void => {
  for (const path of form.paths()) form.at(path).tell(undefined);
  status.textContent = summary(findings);
  list.replaceChildren(
    ...findings.map((finding) => {
      const path = missing(finding);
      const control = path ? form.at(path) : controlFor(finding, form, text);
      if (loud || !path) control.tell(`${finding.message}. ${finding.hint}`);
      const said = button(finding.message, () => control.focus(), { class: "finding" });
      return el("li", { class: finding.severity }, said, " ", el("span", { class: "hint" }, finding.hint));
    }),
  );
};
