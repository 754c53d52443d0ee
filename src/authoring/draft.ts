import type { Draft } from "./record-text.ts";

/** Returns a draft with its keys in the schema's order, without keys that have no value. */
export const sortKeys = (draft: Draft, keys: readonly string[]): Draft => {
  const place = (key: string) => (keys.includes(key) ? keys.indexOf(key) : keys.length);
  const data = Object.entries(draft.data)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => place(a) - place(b));
  return { ...draft, data: Object.fromEntries(data) };
};

const small = new Set(
  "a an and are as at be by for from has have in is it its of on or than that the their this to was were will with".split(
    " ",
  ),
);

/** Returns an id that is not taken, made of the first distinctive words of a name. */
export const suggestId = (name: string, taken: ReadonlySet<string>): string => {
  const words = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[’'\p{M}]/gu, "")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "" && !small.has(word));
  const stem = words.slice(0, 5).join("-").slice(0, 60).replace(/-$/, "") || "new-record";
  for (let number = 1; ; number++) {
    const id = number === 1 ? stem : `${stem}-${number}`;
    if (!taken.has(id)) return id;
  }
};
