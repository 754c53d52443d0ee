import { type Query, writeAddress } from "./address.ts";

/** How long, in milliseconds, typing pauses before a search has an entry of its own in the history. */
const pauseLength = 1000;

/**
 * Returns a function that keeps a page's address in step with its searches. Each search has an entry of its own in the
 * browser's history; while somebody types, one entry follows the words.
 * @param before the search of the current address
 */
export const followInHistory = (before: Query): ((query: Query) => void) => {
  let typing: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    typing = undefined;
  };
  return (query) => {
    const address = location.pathname + writeAddress(query);
    const isNew = address !== location.pathname + location.search;
    const rest = { words: before.words, verbatim: before.verbatim };
    const isTyped = isNew && writeAddress({ ...query, ...rest }) === writeAddress(before);
    if (isNew && isTyped && typing !== undefined) history.replaceState(null, "", address);
    else if (isNew) history.pushState(null, "", address);
    clearTimeout(typing);
    typing = isTyped ? setTimeout(stop, pauseLength) : undefined;
    before = query;
  };
};
