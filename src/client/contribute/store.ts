import type { ProposedRecord } from "../../authoring/draft.ts";
import { withProposed } from "../../authoring/propose.ts";
import { fileOf, isKind, type RecordOrBrief } from "../../kinds/registry.ts";
import type { Content } from "../../model/records.ts";
import { readStored, readStoredJson, storageKey, writeStored } from "../storage.ts";

const proposedKey = () => storageKey("proposed");

const write = (key: string, value: unknown): boolean =>
  writeStored(key, value === undefined ? undefined : JSON.stringify(value));

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === "string";

const isKindOfDraft = (kind: unknown): boolean => isText(kind) && isKind(kind);

const isProposed = (value: unknown): value is ProposedRecord =>
  isObject(value) && isKindOfDraft(value["kind"]) && isText(value["id"]) && isText(value["text"]);

/** Returns what was proposed from this browser before; it is stored only here. */
export const savedProposals = (): ProposedRecord[] => {
  const kept = readStoredJson(proposedKey());
  return Array.isArray(kept) ? kept.filter(isProposed) : [];
};

/** Saves a proposal, so that the next one may name it. */
export const saveProposal = (proposed: ProposedRecord): boolean =>
  write(proposedKey(), [...savedProposals().filter((one) => fileOf(one) !== fileOf(proposed)), proposed]);

export const deleteProposals = (): boolean => write(proposedKey(), undefined);

/** Returns the content with earlier proposals that are not published yet, except those that are proposed again. */
export const withSavedProposals = (
  content: Content,
  isAgain: (proposed: ProposedRecord) => boolean,
): { content: Content; pending: ProposedRecord[] } => {
  const pending = savedProposals().filter(
    (one) => !isAgain(one) && content.names[one.kind] && !content.names[one.kind].has(one.id),
  );
  return { content: pending.reduce((sum, one) => withProposed(sum, one).content, content), pending };
};

/** A record that a draft adds or edits in addition to its first one. */
export type StoredRecord = {
  kind: RecordOrBrief;
  id: string;
  data: Record<string, unknown>;
  /** Whether it edits an existing record. */
  edits?: boolean;
};

/** A saved form: its values, its own short name, what it began with, the day, and the id it was proposed as. */
export type StoredDraft = {
  data: Record<string, unknown>;
  id?: string | undefined;
  began: string;
  day: string;
  proposed?: string;
  /** The further records that it adds. */
  records?: StoredRecord[];
  /** For a list of drafts: the form's title, the draft's name, how complete it is, its address. */
  title?: string;
  name?: string;
  status?: string;
  address?: string;
};

const draftPrefix = "briefing:draft:";

const isRecord = (value: unknown): value is StoredRecord =>
  isObject(value) && isKindOfDraft(value["kind"]) && isText(value["id"]) && isObject(value["data"]);

const draftTexts = ["id", "began", "day", "proposed", "title", "name", "status", "address"];

/** Returns a stored value as a draft, or undefined if part of it is not what this program writes. */
const asDraft = (value: unknown): StoredDraft | undefined => {
  if (!isObject(value) || !isObject(value["data"]) || !isText(value["day"])) return undefined;
  const { records = [] } = value;
  const isSound =
    draftTexts.every((key) => value[key] === undefined || isText(value[key])) &&
    Array.isArray(records) &&
    records.every(isRecord);
  return isSound ? (value as StoredDraft) : undefined;
};

/**
 * Returns access to the draft of one form; edits and disputes have one for each record, and further drafts a number.
 */
export const draftStore = (name: string, about: string, number = "") => {
  const key = `${draftPrefix}${location.pathname}:${name}:${about}${number ? `:${number}` : ""}`;
  return {
    key,
    load: (): StoredDraft | undefined => asDraft(readStoredJson(key)),
    /** Returns whether anything is saved, valid or not. */
    exists: (): boolean => readStored(key) !== null,
    save: (draft: StoredDraft): boolean => write(key, draft),
    remove: (): boolean => write(key, undefined),
  };
};

/** Access to the draft of one form. */
export type Drafts = ReturnType<typeof draftStore>;

/** Returns every draft in this browser of the forms below a path, newest first. */
export const allDrafts = (path: string): { key: string; draft: StoredDraft }[] => {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(draftPrefix + path))
      .flatMap((key) => {
        const draft = asDraft(readStoredJson(key));
        return draft ? [{ key, draft }] : [];
      })
      .sort((a, b) => (a.draft.day === b.draft.day ? (a.key < b.key ? -1 : 1) : a.draft.day < b.draft.day ? 1 : -1));
  } catch {
    return [];
  }
};

/** Deletes a draft by its key. */
export const deleteDraft = (key: string): boolean => write(key, undefined);

/** Returns the number of the next draft of a form that has drafts already. */
export const nextDraftNumber = (name: string): string => {
  const keys = new Set(allDrafts("").map(({ key }) => key));
  let number = 2;
  while (keys.has(draftStore(name, "", String(number)).key)) number++;
  return String(number);
};
