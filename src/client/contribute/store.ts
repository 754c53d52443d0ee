import { type Proposed, withProposed } from "../../authoring/propose.ts";
import type { DraftKind } from "../../authoring/start.ts";
import { fileOf, isKind } from "../../kinds/registry.ts";
import type { Content } from "../../model/records.ts";
import { readStored, readStoredJson, storageKey, writeStored } from "../storage.ts";

const proposedKey = () => storageKey("proposed");

const write = (key: string, value: unknown): boolean =>
  writeStored(key, value === undefined ? undefined : JSON.stringify(value));

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === "string";

const isKindOfDraft = (kind: unknown): boolean => isText(kind) && isKind(kind);

const isProposed = (value: unknown): value is Proposed =>
  isObject(value) && isKindOfDraft(value["kind"]) && isText(value["id"]) && isText(value["text"]);

/** What was proposed from this browser before; it stays here, and nothing else knows of it. */
export const proposedBefore = (): Proposed[] => {
  const kept = readStoredJson(proposedKey());
  return Array.isArray(kept) ? kept.filter(isProposed) : [];
};

/** Remembers a proposal, so that the next one may name it. */
export const remember = (proposed: Proposed): boolean =>
  write(proposedKey(), [...proposedBefore().filter((one) => fileOf(one) !== fileOf(proposed)), proposed]);

export const forgetAll = (): boolean => write(proposedKey(), undefined);

/** The content with all that was proposed before and is not in it yet, but for what is proposed again. */
export const withBefore = (
  content: Content,
  isAgain: (proposed: Proposed) => boolean,
): { content: Content; pending: Proposed[] } => {
  const pending = proposedBefore().filter(
    (one) => !isAgain(one) && content.names[one.kind] && !content.names[one.kind].has(one.id),
  );
  return { content: pending.reduce((sum, one) => withProposed(sum, one).content, content), pending };
};

/** A record that a draft adds or edits besides its first one. */
export type StoredRecord = {
  kind: DraftKind;
  id: string;
  data: Record<string, unknown>;
  /** Whether it edits a record that exists. */
  edits?: boolean;
};

/** A form as it was left: what was in it, its own short name, what it began with, the day, and what it was proposed as. */
export type StoredDraft = {
  data: Record<string, unknown>;
  id?: string | undefined;
  began: string;
  day: string;
  proposed?: string;
  /** The records that it adds besides. */
  records?: StoredRecord[];
  /** For a list of drafts: what the form is called, what the draft is about, how far it is, where it goes on. */
  title?: string;
  name?: string;
  status?: string;
  address?: string;
};

const draftPrefix = "briefing:draft:";

const isRecord = (value: unknown): value is StoredRecord =>
  isObject(value) && isKindOfDraft(value["kind"]) && isText(value["id"]) && isObject(value["data"]);

const draftTexts = ["id", "began", "day", "proposed", "title", "name", "status", "address"];

/** A stored value as a draft, or nothing where a part of it is not what this program writes. */
const asDraft = (value: unknown): StoredDraft | undefined => {
  if (!isObject(value) || !isObject(value["data"]) || !isText(value["day"])) return undefined;
  const { records = [] } = value;
  const isSound =
    draftTexts.every((key) => value[key] === undefined || isText(value[key])) &&
    Array.isArray(records) &&
    records.every(isRecord);
  return isSound ? (value as StoredDraft) : undefined;
};

/** The drafts of one form; one that edits or disputes has its own for each record, and each further one its number. */
export const draftsOf = (name: string, about: string, number = "") => {
  const key = `${draftPrefix}${location.pathname}:${name}:${about}${number ? `:${number}` : ""}`;
  return {
    key,
    kept: (): StoredDraft | undefined => asDraft(readStoredJson(key)),
    /** Whether anything is saved, sound or not. */
    isThere: (): boolean => readStored(key) !== null,
    keep: (draft: StoredDraft): boolean => write(key, draft),
    drop: (): boolean => write(key, undefined),
  };
};

/** Every draft in this browser of the forms below a path, the last one first. */
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
export const dropDraft = (key: string): boolean => write(key, undefined);

/** The number of the next draft of a form, where some are there. */
export const nextNumber = (name: string): string => {
  const keys = new Set(allDrafts("").map(({ key }) => key));
  let number = 2;
  while (keys.has(draftsOf(name, "", String(number)).key)) number++;
  return String(number);
};
