import type { Kind } from "../model/authored.ts";
import type { Draft } from "./record-text.ts";

/** The day a year after another, or the day before where there is none. */
const yearAfter = (day: string): string => {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${Number(year) + 1}-${month}-${month === "02" && date === "29" ? "28" : date}`;
};

/** What a new record says without being asked: that it was added today, and when to look again. */
export const automatic = (kind: Kind, today: string): Record<string, unknown> => {
  if (kind === "claim") return { history: [{ date: today, change: "added" }], review_by: yearAfter(today) };
  if (kind === "brief")
    return {
      date: today,
      updated: today,
      changes: [{ date: today, change: "First published." }],
      review_by: yearAfter(today),
    };
  if (kind === "watch") return { raised_on: today, status: "open" };
  if (kind === "source") return { accessed: today };
  return {};
};

/** A draft whose keys stand in the schema's order, those of no value left out. */
export const inOrder = (draft: Draft, keys: readonly string[]): Draft => {
  const place = (key: string) => (keys.includes(key) ? keys.indexOf(key) : keys.length);
  const data = Object.entries(draft.data)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => place(a) - place(b));
  return { ...draft, data: Object.fromEntries(data) };
};

const nameKeys = ["name", "statement", "title", "question"];

/** The text by which a record is known: its name, statement, title or question. */
export const nameOf = (data: Record<string, unknown>): string => {
  const key = nameKeys.find((one) => typeof data[one] === "string");
  return key ? String(data[key]) : "";
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
