import type { Change } from "./watch.ts";

/** Seconds within which a save is to be seen. Where a whole build takes no longer, nothing is made before it. */
export const soon = 0.2;

/** Of so many files saved at once the pages are made before the whole; more of them are no work of a pair of hands. */
const few = 5;

/** Whether the pages of saved files are made before the whole, which took so many seconds the last time. */
export const isAlone = ({ code, saved }: Change, seconds: number): boolean =>
  !code && saved !== undefined && saved.length <= few && seconds > soon;

/**
 * Milliseconds without a save after which a build begins that took so many seconds the last time. A save ends
 * a build that is under way: the longer it takes, the surer it should be that none comes.
 */
export const pauseBefore = (seconds: number): number => Math.min(10, seconds / 4) * 1000;

/** Two changes, one after the other, as one. */
export const mergeChanges = (first: Change | undefined, then: Change): Change => {
  if (!first) return then;
  const code = first.code || then.code;
  return first.saved && then.saved ? { code, saved: [...new Set([...first.saved, ...then.saved])] } : { code };
};
