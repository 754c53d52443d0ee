import { readStoredJson, storageKey, writeStored } from "../storage.ts";

const key = () => storageKey("recent-searches");
const maxSearches = 8;

/** Returns the recent searches on this device, newest first; empty if the device saves nothing. */
export const recentSearches = (): string[] => {
  const kept = readStoredJson(key());
  return Array.isArray(kept) ? kept.filter((words) => typeof words === "string").slice(0, maxSearches) : [];
};

/** Saves a search on this device only. */
export const saveRecentSearch = (words: string): void => {
  const kept = words.trim();
  if (!kept) return;
  const others = recentSearches().filter((other) => other.toLowerCase() !== kept.toLowerCase());
  writeStored(key(), JSON.stringify([kept, ...others].slice(0, maxSearches)));
};

/** Deletes the recent searches on this device. */
export const deleteRecentSearches = (): void => {
  writeStored(key(), undefined);
};
