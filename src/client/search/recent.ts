import { readStoredJson, storageKey, writeStored } from "../storage.ts";

const key = () => storageKey("recent-searches");
const most = 8;

/** Returns the recent searches on this device, newest first; empty if the device saves nothing. */
export const recentSearches = (): string[] => {
  const kept = readStoredJson(key());
  return Array.isArray(kept) ? kept.filter((words) => typeof words === "string").slice(0, most) : [];
};

/** Saves a search on this device only. */
export const keepSearch = (words: string): void => {
  const kept = words.trim();
  if (!kept) return;
  const others = recentSearches().filter((other) => other.toLowerCase() !== kept.toLowerCase());
  writeStored(key(), JSON.stringify([kept, ...others].slice(0, most)));
};

export const forgetSearches = (): void => {
  writeStored(key(), undefined);
};
