import type { NameableRecord } from "../../authoring/form-data.ts";
import type { RecordOrBrief } from "../../kinds/registry.ts";
import type { Path } from "../../model/finding.ts";
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

/** What controls need of their form. */
export type ControlContext = {
  lists: FormLists;
  /** The records that a text may cite, those of the proposal first. */
  citable: (kind: RecordOrBrief) => NameableRecord[];
  themes: { id: string; name: string }[];
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
