import { type Proposed, withProposed } from "../../authoring/propose.ts";
import { fileOf } from "../../kinds/registry.ts";
import type { Content } from "../../model/records.ts";

const proposedKey = "briefing:proposed";

const read = (key: string): unknown => {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null");
  } catch {
    return null;
  }
};

/** Keeps something in this browser, where it keeps anything; the forms work all the same where it does not. */
const write = (key: string, value: unknown): boolean => {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
};

/** What was proposed from this browser before; it stays here, and nothing else knows of it. */
export const proposedBefore = (): Proposed[] => {
  const kept = read(proposedKey);
  return Array.isArray(kept) ? (kept as Proposed[]) : [];
};

/** Remembers a proposal, so that the next one may name it. */
export const remember = (proposed: Proposed): boolean =>
  write(proposedKey, [...proposedBefore().filter((one) => fileOf(one) !== fileOf(proposed)), proposed]);

export const forgetAll = (): boolean => write(proposedKey, []);

/** The content with all that was proposed before and is not in it yet, but for the one that is proposed again. */
export const withBefore = (content: Content, again: string | undefined): { content: Content; pending: Proposed[] } => {
  const pending = proposedBefore().filter(
    ({ kind, id }) => id !== again && content.names[kind] && !content.names[kind].has(id),
  );
  return { content: pending.reduce((sum, one) => withProposed(sum, one).content, content), pending };
};

/** A form as it was left: what stood in it, its own short name, what it began with, the day, and what it was proposed as. */
export type StoredDraft = {
  data: Record<string, unknown>;
  id?: string | undefined;
  began: string;
  day: string;
  proposed?: string;
};

/** The drafts of one form; one that edits or disputes has its own for each record. */
export const draftsOf = (name: string, about: string) => {
  const key = `briefing:draft:${location.pathname}:${name}:${about}`;
  return {
    kept: (): StoredDraft | undefined => {
      const draft = read(key) as StoredDraft | null;
      return draft && typeof draft.data === "object" && draft.data !== null ? draft : undefined;
    },
    keep: (draft: StoredDraft): boolean => write(key, draft),
    drop: (): boolean => write(key, undefined),
  };
};
