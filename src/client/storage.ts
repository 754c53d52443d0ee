/** Returns the key under which this browser saves data of this briefing: others on the same host have their own. */
export const storageKey = (name: string): string =>
  `briefing:${document.querySelector<HTMLElement>("[data-find]")?.dataset["base"] ?? "/"}:${name}`;

/** Returns the text saved under a key, or null; a browser may refuse to save anything. */
export const readStored = (key: string): string | null => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};

/** Saves a text under a key, or deletes it; returns whether the browser did so. */
export const writeStored = (key: string, text: string | undefined): boolean => {
  try {
    if (text === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
};

/** Parses a saved text as JSON; returns null if it is not JSON. */
export const readStoredJson = (key: string): unknown => {
  try {
    return JSON.parse(readStored(key) ?? "null");
  } catch {
    return null;
  }
};

/** How the names of saved drafts begin. */
export const draftPrefix = "briefing:draft:";

/** Returns whether something is stored under a name that begins with a text. */
export const hasStored = (prefix: string): boolean => {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(prefix));
  } catch {
    return false;
  }
};
