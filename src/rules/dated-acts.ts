import { datesInText, type TextDate } from "../lib/dates-in-text.ts";

/** An act that a text dates: its type, its date, and the words around the date. */
export type DatedAct = { act: string; date: string; clause: string };

/** Types of acts, by the words that name them. Publication, announcement and effect may have three different dates. */
const acts: Record<string, RegExp> = {
  "take effect": /\b(?:t(?:akes?|ook|aking) effect|(?:in|into) force|effective|began to (?:apply|bind))\b/i,
  publish: /\b(?:releas|publish|issu|launch)(?:e|es|ed|ing)?\b|\b(?:brought|brings?|came|comes?) out\b/i,
  present: /\b(?:announc|introduc|present|preview|unveil|disclos|show)(?:e|es|ed|s|ing|n)?\b|\bma(?:de|kes?) public\b/i,
  found: /\b(?:found(?:s|ed)|sets? up|establish(?:es|ed)?)\b/i,
  adopt: /\b(?:adopt|approv|pass|clear|sign)(?:e|es|ed|s)?\b/i,
  stop: /\b(?:block|stop|halt|suspend|bann?|forbid|forbade)(?:s|ed)?\b/i,
  drop: /\b(?:rescind|drop|withdr[ae]w|repeal|revok)(?:e|es|s|ed|ped|n)?\b/i,
  summon: /\bsummon(?:s|ed)?\b/i,
  fine: /\bfine[sd]?\b/i,
  accuse: /\b(?:accus|alleg)(?:e|es|ed)\b/i,
  meet: /\b(?:meets?|met|receiv(?:e|es|ed))\b/i,
};

const everyAct = Object.entries(acts).map(([act, pattern]) => ({ act, pattern: new RegExp(pattern, "gi") }));

/** Returns the acts that a text names, in order. */
const actsIn = (text: string): string[] =>
  everyAct
    .flatMap(({ act, pattern }) => [...text.matchAll(pattern)].map(({ index }) => ({ act, index })))
    .sort((a, b) => a.index - b.index)
    .map(({ act }) => act);

/** Returns the first act that a title names. */
export const actOf = (title: string): string | undefined => actsIn(title)[0];

/**
 * Returns the acts in one sentence, each with the date that follows it; a later date without an act has the act of the
 * date before.
 */
const actsInSentence = (sentence: string): DatedAct[] => {
  let from = 0;
  let act: string | undefined;
  return datesInText(sentence).flatMap(({ date, index, length }: TextDate) => {
    const clause = sentence.slice(from, index);
    from = index + length;
    act = actsIn(clause).at(-1) ?? act;
    return act ? [{ act, date, clause }] : [];
  });
};

/** Returns the acts in a text, with their dates. */
export const datedActs = (text: string): DatedAct[] => text.split(/(?<=[.!?;])\s+/).flatMap(actsInSentence);
