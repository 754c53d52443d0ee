import type { Nameable } from "../../authoring/form-data.ts";
import type { DraftKind } from "../../authoring/start.ts";
import type { Path } from "../../model/finding.ts";
import type { FormLists } from "./form-data.ts";

/** A part of a form: what it shows, what was put into it, and where a problem with it is told. */
export type Control = {
  element: HTMLElement;
  read: () => unknown;
  write: (value: unknown) => void;
  /** The control that a path of the record leads to, as deep as there is one. */
  at: (path: Path) => Control;
  /** Every path from here at which a control stands. */
  paths: () => Path[];
  /** Tells a problem beside it, or takes back what was told. */
  tell: (problem: string | undefined) => void;
  focus: () => void;
};

/** What controls need of the page that they stand in. */
export type Surroundings = {
  known: FormLists;
  /** The records that a text may cite, those of the proposal first. */
  citable: (kind: DraftKind) => Nameable[];
  themes: { id: string; name: string }[];
  /** Called when anything was put in. */
  changed: () => void;
  /**
   * Adds a record to the proposal, under the name that was typed, and opens its fields.
   * @param after the part of the form below which they open
   * @param back goes back to where the name was typed
   * @returns its id, or that of a record which is the same
   */
  add: (kind: DraftKind, typed: string, after: HTMLElement, back: () => void) => string;
};
