import type { NameableRecord } from "../../authoring/form-data.ts";
import type { FormField } from "../../kinds/field-types.ts";
import type { RecordOrBrief } from "../../kinds/registry.ts";
import type { Path } from "../../model/finding.ts";
import { el } from "../element.ts";
import type { FormLists } from "./form-lists.ts";

/** A part of a form: its element, its value, and where a problem with it is shown. */
export type Control = {
  element: HTMLElement;
  read: () => unknown;
  write: (value: unknown) => void;
  /** Returns the deepest control along a path of the record. */
  at: (path: Path) => Control;
  /** Returns every path from here that has a control. */
  paths: () => Path[];
  /** Shows a problem next to it, or removes the one shown. */
  showProblem: (problem: string | undefined) => void;
  focus: () => void;
};

/** Returns a control that has no others within it. */
export const leafControl = (parts: Omit<Control, "at" | "paths">): Control => {
  const control: Control = { ...parts, at: () => control, paths: () => [[]] };
  return control;
};

/** Creates the place that shows the problem with a control. */
export const problemPlace = (attributes: { id?: string; role?: string }) => {
  const element = el("p", { class: "problem", ...attributes, hidden: true });
  const show = (problem: string | undefined): void => {
    element.textContent = problem ?? "";
    element.hidden = !problem;
  };
  return { element, show };
};

/** Creates the frame of a field that has several boxes: its label, its help, and them. */
export const fieldset = (
  { label, help }: Pick<FormField, "label" | "help">,
  attributes: Record<string, string>,
  ...parts: Node[]
): HTMLElement => el("fieldset", attributes, el("legend", {}, label), el("p", { class: "hint" }, help), ...parts);

/** What controls need of their form. */
export type ControlContext = {
  lists: FormLists;
  /** Returns the records of a kind that a field or a text may name, those of the proposal first. */
  named: (kind: RecordOrBrief) => readonly NameableRecord[];
  /** Called after every input. */
  changed: () => void;
  /**
   * Adds a record to the proposal under the typed name, and opens its fields.
   * @param after the part of the form below which they open
   * @param back returns to where the name was typed
   * @returns its id, or the id of an existing record for the same thing
   */
  add: (kind: RecordOrBrief, typed: string, after: HTMLElement, back: () => void) => string;
};
