import { attempt } from "../lib/attempt.ts";

/** Returns the key under which this browser saves data of this briefing: others on the same host have their own. */
export const storageKey = (name: string): string =>
  `briefing:${document.querySelector<HTMLElement>("[data-find]")?.dataset["base"] ?? "/"}:${name}`;

/** Returns the text saved under a key, or null; a browser may refuse to save anything. */
export const readStored = (key: string): string | null => attempt(() => localStorage.getItem(key)) ?? null;

/** Saves a text under a key, or deletes it; returns whether the browser did so. */
export const writeStored = (key: string, text: string | undefined): boolean =>
  attempt(() => {
    if (text === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    return true;
  }) ?? false;

/** Parses a saved text as JSON; returns null if it is not JSON. */
export const readStoredJson = (key: string): unknown => attempt(() => JSON.parse(readStored(key) ?? "")) ?? null;

/** How the names of saved drafts begin. */
export const draftPrefix = "briefing:draft:";

/** Returns the names under which something is stored that begin with a text. */
export const storedKeys = (prefix: string): string[] =>
  attempt(() => Object.keys(localStorage).filter((key) => key.startsWith(prefix))) ?? [];
