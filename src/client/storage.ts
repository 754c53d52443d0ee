/** Returns the key under which this browser saves something of this briefing: others on the same host have their own. */
export const storageKey = (name: string): string =>
  `briefing:${document.querySelector<HTMLElement>("[data-find]")?.dataset["base"] ?? "/"}:${name}`;

/** Returns the text saved under a key, or nothing; a browser may refuse to save anything. */
export const readStored = (key: string): string | null => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};

/** Saves a text under a key, or deletes what is there; returns whether the browser did so. */
export const writeStored = (key: string, text: string | undefined): boolean => {
  try {
    if (text === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
};

/** Returns what a saved text says as JSON; a text that is none counts as nothing. */
export const readStoredJson = (key: string): unknown => {
  try {
    return JSON.parse(readStored(key) ?? "null");
  } catch {
    return null;
  }
};
