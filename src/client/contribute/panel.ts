import { fieldProblem } from "../../authoring/field-problem.ts";
import { type FormMessage, howToFill, isEmpty } from "../../authoring/form-messages.ts";
import { type Data, isApplicable } from "../../kinds/field-types.ts";
import { count } from "../../lib/count.ts";
import { button, el } from "../element.ts";
import type { RecordPart } from "./added-part.ts";
import type { Control } from "./control.ts";

export type PanelMessage = FormMessage & { control: Control };

/**
 * Returns messages on the fields of a part of the form that are empty and may not be, as the reader would. A brief's text
 * may be: it then begins as the judgments.
 */
export const emptyMessages = ({ formFields, fields }: Pick<RecordPart, "formFields" | "fields">): PanelMessage[] => {
  const data = fields.read() as Data;
  return formFields
    .filter((field) => field.key !== "body" && isApplicable(field, data) && isEmpty(data[field.key]))
    .filter((field) => field.required && fieldProblem(field, data[field.key]) !== undefined)
    .map((field) => ({
      severity: "error",
      field: field.label,
      message: howToFill(field),
      hint: "",
      empty: true,
      control: fields.at([field.key]),
    }));
};

const things = (number: number) => count(number, "thing");

const split = (messages: PanelMessage[]) => ({
  empty: messages.filter((one) => one.empty),
  wrong: messages.filter(({ empty, severity }) => !empty && severity === "error"),
  advice: messages.filter(({ empty, severity }) => !empty && severity === "warning"),
});

/** Returns how complete the form is, in a sentence that screen readers announce. */
export const progressSummary = (messages: PanelMessage[]): string => {
  const { empty, wrong, advice } = split(messages);
  const ready = empty.length === 0 && wrong.length === 0 ? "Ready to propose." : "";
  return [
    empty.length > 0 ? `${things(empty.length)} still to fill in.` : "",
    wrong.length > 0 ? `${things(wrong.length)} to fix.` : "",
    ready,
    advice.length > 0 ? `${things(advice.length)} to look at.` : "",
  ]
    .filter(Boolean)
    .join(" ");
};

/** Focuses a field, and opens the folds around it. */
export const focusControl = (control: Control): void => {
  for (let fold = control.element.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null)
    fold.open = true;
  control.focus();
};

const row = ({ severity, field, message, hint, control }: PanelMessage): HTMLElement =>
  el(
    "li",
    { class: severity },
    button(field || "The whole", () => focusControl(control), { class: "finding" }),
    " ",
    el("span", {}, message),
    " ",
    el("span", { class: "hint" }, hint),
  );

const emptyRow = ({ field, control }: PanelMessage): HTMLElement =>
  el(
    "li",
    { class: "empty" },
    button(field, () => focusControl(control), { class: "finding" }),
  );

/** Lists the findings: empty fields by name only, the others with what is wrong. */
export const showFindings = (
  { status, list }: { status: HTMLElement; list: HTMLElement },
  messages: PanelMessage[],
  unchanged = false,
): void => {
  const { empty, wrong, advice } = split(messages);
  const text = unchanged ? "Nothing is changed yet." : progressSummary(messages);
  if (status.textContent !== text) status.textContent = text;
  list.replaceChildren(...wrong.map(row), ...empty.map(emptyRow), ...advice.map(row));
};

/**
 * Shows the messages at their fields, errors first, but not while somebody types there. Empty fields show theirs after
 * the reader has asked for it.
 */
export const showMessages = (messages: PanelMessage[], forms: Control[], showEmpty: boolean): void => {
  for (const form of forms) for (const path of form.paths()) form.at(path).showProblem(undefined);
  const first = new Set<Control>();
  const order = [...messages].sort((a, b) => Number(a.severity === "warning") - Number(b.severity === "warning"));
  for (const { control, empty, message, hint } of order) {
    const typing = control.element.contains(document.activeElement);
    if (first.has(control) || (!showEmpty && (empty || typing))) continue;
    first.add(control);
    control.showProblem([message, hint].filter(Boolean).join(" "));
  }
};
