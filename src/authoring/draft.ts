import type { Draft } from "./record-text.ts";

/** A draft whose keys stand in the schema's order, those of no value left out. */
export const inOrder = (draft: Draft, keys: readonly string[]): Draft => {
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

/** An id that no other record has, made of the first telling words of a name. */
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
