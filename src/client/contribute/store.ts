import * as z from "zod";
import type { ProposedRecord } from "../../authoring/draft.ts";
import { allKinds, fileOf } from "../../kinds/registry.ts";
import { compareText } from "../../lib/compare-text.ts";
import type { Content } from "../../model/records.ts";
import { draftPrefix, readStored, readStoredJson, storageKey, storedKeys, writeStored } from "../storage.ts";

const proposedKey = () => storageKey("proposed");

const write = (key: string, value: unknown): boolean =>
  writeStored(key, value === undefined ? undefined : JSON.stringify(value));

const text = z.string().optional();
const kind = z.enum(allKinds);
const data = z.record(z.string(), z.unknown());
const proposedSchema = z.object({ kind, id: z.string(), text: z.string() });

/** A record that a draft adds in addition to its first one, or edits. */
const recordSchema = z.object({ kind, id: z.string(), data, edits: z.boolean().optional(), began: text });
export type StoredRecord = z.infer<typeof recordSchema>;

/** A saved form. What this program did not write is no draft. */
const draftSchema = z.object({
  data,
  /** Its own short name. */
  id: text,
  /** The values that it began with. */
  began: text,
  day: z.string(),
  /** The id under which it was submitted. */
  proposed: text,
  records: z.array(recordSchema).optional(),
  /** For a list of drafts: the form's title, the draft's name, how complete it is, its address. */
  title: text,
  name: text,
  status: text,
  address: text,
});
export type StoredDraft = z.infer<typeof draftSchema>;

/** Returns what was proposed from this browser before; it is stored only here. */
export const savedProposals = (): ProposedRecord[] => {
  const kept = readStoredJson(proposedKey());
  return Array.isArray(kept) ? kept.flatMap((one) => proposedSchema.safeParse(one).data ?? []) : [];
};

/** Saves a proposal, so that the next one may name it. */
export const saveProposal = (proposed: ProposedRecord): boolean =>
  write(proposedKey(), [...savedProposals().filter((one) => fileOf(one) !== fileOf(proposed)), proposed]);

/** Deletes what was proposed from this browser before. */
export const deleteProposals = (): boolean => write(proposedKey(), undefined);

/** Returns the content with earlier proposals that are not published yet, except those that are proposed again. */
export const withSavedProposals = async (
  content: Content,
  isAgain: (proposed: ProposedRecord) => boolean,
): Promise<{ content: Content; pending: ProposedRecord[] }> => {
  const pending = savedProposals().filter((one) => !isAgain(one) && !content.names[one.kind].has(one.id));
  if (pending.length === 0) return { content, pending };
  const { withProposed } = await import("../../authoring/propose.ts");
  return { content: pending.reduce((sum, one) => withProposed(sum, one).content, content), pending };
};

const loadDraft = (key: string): StoredDraft | undefined => draftSchema.safeParse(readStoredJson(key)).data;

/**
 * Returns access to the draft of one form; edits and disputes have one for each record, and further drafts a number.
 */
export const draftStore = (name: string, about: string, number = "") => {
  const key = `${draftPrefix}${location.pathname}:${name}:${about}${number ? `:${number}` : ""}`;
  return {
    key,
    load: () => loadDraft(key),
    /** Returns whether anything is saved, valid or not. */
    exists: (): boolean => readStored(key) !== null,
    save: (draft: StoredDraft): boolean => write(key, draft),
    remove: (): boolean => write(key, undefined),
  };
};

/** Access to the draft of one form. */
export type Drafts = ReturnType<typeof draftStore>;

/** Returns every draft in this browser of the forms below a path, newest first. */
export const allDrafts = (path: string): { key: string; draft: StoredDraft }[] =>
  storedKeys(draftPrefix + path)
    .flatMap((key) => {
      const draft = loadDraft(key);
      return draft ? [{ key, draft }] : [];
    })
    .sort((a, b) => compareText(b.draft.day, a.draft.day) || compareText(a.key, b.key));

/** Deletes a draft by its key. */
export const deleteDraft = (key: string): boolean => write(key, undefined);

/** Returns the number of the next draft of a form that has drafts already. */
export const nextDraftNumber = (name: string): string => {
  const keys = new Set(allDrafts("").map(({ key }) => key));
  let number = 2;
  while (keys.has(draftStore(name, "", String(number)).key)) number++;
  return String(number);
};
