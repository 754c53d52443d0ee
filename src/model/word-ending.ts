import { commonStart } from "../lib/common-start.ts";

/** English endings of a stem. */
export const ending =
  /^(?:e?s|e?d|ing|e|y|ies|ied|ying|e?rs?|ors?|ly|al|ally|ional|ions?|ations?|ive|ity|ments?|i?ness|ily|iest|able|ible|le|(?:[ai]?b)?ilit(?:y|ies)|ful|fully|ous|ously|ic|ical|ically|ism|ists?|i[sz](?:e|es|ed|ing)|[ae]nces?|[ae]nt)?$/;

/**
 * Returns whether two words may be forms of one stem, to an indexer that cuts off endings: `bans`, `banned` and `ban`.
 */
export const mayShareStem = (a: string, b: string): boolean => {
  const same = commonStart(a, b);
  if (same < Math.max(2, b.length - 1)) return false;
  const [restOfA, restOfB] = [a.slice(same), b.slice(same)];
  const isDoubled = restOfA[0] === a[same - 1] && restOfA.length > 1;
  return ending.test(restOfB) && (ending.test(restOfA) || (isDoubled && ending.test(restOfA.slice(1))));
};
