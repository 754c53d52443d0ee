const key = "recent-searches";
const most = 8;

/** The searches last made on this device, newest first; none where the device keeps nothing. */
export const recentSearches = (): string[] => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    return Array.isArray(kept) ? kept.filter((words) => typeof words === "string").slice(0, most) : [];
  } catch {
    return [];
  }
};

/** Keeps a search on this device, and nowhere else. */
export const keepSearch = (words: string): void => {
  const kept = words.trim();
  if (!kept) return;
  try {
    const others = recentSearches().filter((other) => other.toLowerCase() !== kept.toLowerCase());
    localStorage.setItem(key, JSON.stringify([kept, ...others].slice(0, most)));
  } catch {
    // A device that refuses to keep anything searches all the same.
  }
};

export const forgetSearches = (): void => {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
};
