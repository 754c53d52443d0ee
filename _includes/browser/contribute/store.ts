import type { Content } from "../../../src/model/authored.ts";
import { fileOf, type Proposed, withProposed } from "../../../src/scaffold/propose.ts";

const key = "briefing:proposed";

/** What was proposed from this browser before; it stays here, and nothing else knows of it. */
export const proposedBefore = (): Proposed[] => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    return Array.isArray(kept) ? (kept as Proposed[]) : [];
  } catch {
    return [];
  }
};

const keep = (proposed: Proposed[]): void => {
  try {
    localStorage.setItem(key, JSON.stringify(proposed));
  } catch {
    // A browser that keeps nothing only forgets; the form works all the same.
  }
};

/** Remembers a proposal, so that the next one may name it. */
export const remember = (proposed: Proposed): void =>
  keep([...proposedBefore().filter((one) => fileOf(one) !== fileOf(proposed)), proposed]);

export const forgetAll = (): void => keep([]);

/** The content with all that was proposed before and is not in it yet. */
export const withBefore = (content: Content): { content: Content; pending: Proposed[] } => {
  const pending = proposedBefore().filter(({ kind, id }) => content.names[kind] && !content.names[kind].has(id));
  return { content: pending.reduce((sum, one) => withProposed(sum, one).content, content), pending };
};
