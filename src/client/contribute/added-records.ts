import { suggestId } from "../../authoring/draft.ts";
import { dataToEdit, type Form, formFor, proposalLabel } from "../../authoring/forms.ts";
import type { Conflict } from "../../authoring/merge.ts";
import { type Renaming, renameReferences } from "../../authoring/rename.ts";
import { sourceFromAddress } from "../../authoring/source-from-address.ts";
import { typedAddress } from "../../authoring/typed.ts";
import type { Data } from "../../kinds/field-types.ts";
import { defaultsOf, kinds, type RecordOrBrief, titleOf } from "../../kinds/registry.ts";
import { idPattern } from "../../lib/ids.ts";
import type { Content } from "../../model/records.ts";
import { el } from "../element.ts";
import { type AddedPart, addedPart, type RecordPart } from "./added-part.ts";
import type { ControlContext } from "./control.ts";
import { restoreDraft } from "./restore-draft.ts";
import type { StoredRecord } from "./store.ts";

/** The records that a proposal adds in addition to the form's own. */
export type AddedRecords = ReturnType<typeof addedRecords>;

type OpenOptions = { edits?: boolean; back?: (() => void) | undefined };

type AddedRecordsOptions = {
  content: Content;
  today: string;
  /** What the fields of added records need; added records may add others. */
  context: ControlContext;
  /** The part of the form for its own record. */
  own: RecordPart;
};

const isBox = (element: Element): element is HTMLInputElement =>
  element.matches("input:not([type=checkbox]), select, textarea");

/** Returns the first visible empty box of a part. */
const firstEmpty = (element: HTMLElement): HTMLElement | undefined =>
  [...element.querySelectorAll("input, select, textarea")]
    .filter(isBox)
    .find((box) => box.value === "" && box.offsetParent !== null);

const hostName = (address: unknown): string =>
  typeof address === "string" && URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, "") : "";

/** Returns a new record's first values from the typed name or address, and the id of an existing record for it. */
const beginning = (
  kind: RecordOrBrief,
  typed: string,
  { content, today }: AddedRecordsOptions,
): { data: Data; name: string; existingId?: string } => {
  const start = defaultsOf(kind, today);
  const guess = kind === "source" ? sourceFromAddress(typedAddress(typed), content.records.source) : undefined;
  if (guess) {
    const data = { ...start, ...guess.data };
    const existing = guess.existingId === undefined ? {} : { existingId: guess.existingId };
    return { data, name: titleOf(kind, data) || hostName(guess.data.URL), ...existing };
  }
  return { data: { ...start, [kinds[kind].title]: typed }, name: typed };
};

/** Replaces a record's id wherever the fields of some parts name it. */
const renameIn = (parts: RecordPart[], renaming: Renaming): void => {
  for (const { formFields, fields } of parts)
    for (const { path, value } of renameReferences(formFields, fields.read() as Data, renaming))
      fields.at(path).write(value);
};

/** Creates the container for records that are added in the form, and the functions that change them. */
export const addedRecords = (options: AddedRecordsOptions) => {
  const { content, context, own } = options;
  const heading = el("h2", { hidden: true }, "Also in this proposal");
  const place = el("div", { class: "also" }, heading);
  let added: AddedPart[] = [];

  const remove = (part: AddedPart) => {
    added = added.filter((one) => one !== part);
    part.element.remove();
    refresh();
    context.changed();
  };

  /** Returns the names of all new records, the form's own included, with their fields. */
  const names = () =>
    [own, ...added].flatMap(({ form, id, edits, name, fields }) =>
      edits || id === "" ? [] : [{ kind: form.kind, id, name: name(), fields }],
    );

  /** Returns the ids of a kind that records of the site and of the proposal have. */
  const taken = (kind: RecordOrBrief) =>
    new Set([...content.names[kind], ...names().flatMap((one) => (one.kind === kind ? [one.id] : []))]);

  const rename = (part: AddedPart, to: string): string | undefined => {
    const { kind, noun } = part.form;
    if (!idPattern.test(to)) return "Use lower-case letters, digits and hyphens, such as training-cost.";
    if (taken(kind).has(to)) return `There is already one: ${noun} ${to}.`;
    const renaming = { kind, from: part.id, to };
    part.id = to;
    renameIn([own, ...added], renaming);
    context.changed();
    return undefined;
  };

  const open = (kind: RecordOrBrief, id: string, data: Data, { edits = false, back }: OpenOptions = {}): AddedPart => {
    const part = addedPart({ kind, id, edits, data, back }, { content, context, remove, rename });
    added.push(part);
    return part;
  };

  const focusIn = (part: AddedPart) => {
    part.element.open = true;
    setTimeout(() => (firstEmpty(part.element) ?? part.element.querySelector("input, textarea, select"))?.focus());
  };

  /** Updates the displayed names, and moves those whose place in the form is gone. */
  const refresh = () => {
    for (const part of added) {
      if (!part.element.isConnected) place.append(part.element);
      const [summary] = part.element.children;
      const label = `${proposalLabel(part.form, part.edits)}: ${part.name()}`;
      if (summary && summary.textContent !== label) summary.textContent = label;
    }
    heading.hidden = place.children.length === 1;
  };

  return {
    /** Contains those that are in no other place of the form. */
    place,
    /** Returns them after the form's own record. */
    parts: (): RecordPart[] => [own, ...added],
    names,
    stored: (): StoredRecord[] =>
      added.map(({ form, id, edits, began, fields }) => ({
        kind: form.kind,
        id,
        data: fields.read() as Data,
        ...(edits ? { edits, began } : {}),
      })),
    /** Restores those of a draft; returns the conflicts with what has changed in their records since. */
    restore: (records: StoredRecord[]): Conflict[] => {
      const there = records.filter(({ kind }) => formFor(kind));
      const parts = there.map(({ kind, id, edits }) => {
        const data = edits && dataToEdit(formFor(kind) as Form, content, id);
        return open(kind, id, data || {}, { edits: Boolean(data) });
      });
      return parts.flatMap((part, at) => {
        part.element.open = false;
        place.append(part.element);
        return restoreDraft(part, there[at] as StoredRecord) ?? [];
      });
    },
    /** Adds a new record under a name or an address, below a part of the form or after all others. */
    add: (kind: RecordOrBrief, typed: string, after?: HTMLElement, back?: () => void): string => {
      const { data, name, existingId } = beginning(kind, typed, options);
      if (existingId) return existingId;
      const part = open(kind, suggestId(name, taken(kind)), data, { back });
      (after ?? place.lastElementChild ?? heading).after(part.element);
      refresh();
      focusIn(part);
      return part.id;
    },
    /** Opens an existing or added record for editing. */
    edit: (kind: RecordOrBrief, id: string, loaded: Content): void => {
      const there = added.find((part) => part.form.kind === kind && part.id === id);
      const data = dataToEdit(formFor(kind) as Form, loaded, id);
      if (!there && !data) return;
      const part = there ?? open(kind, id, data ?? {}, { edits: true });
      refresh();
      focusIn(part);
      if (!there) context.changed();
    },
    /** Replaces the old id of the form's own record where they name it. */
    applyRenaming: (renaming: Renaming): void => renameIn(added, renaming),
    refresh,
  };
};
