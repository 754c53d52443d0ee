import { strToU8, type Zippable, zipSync } from "fflate";
import { compareText } from "../model/finding.ts";

/** The earliest date that a zip can hold, the same in every time zone. */
const noDate = new Date(1980, 0, 1);

/** Texts as one zip, the same bytes from the same texts: sorted, undated. */
export const zip = (files: { name: string; text: string }[]): Uint8Array => {
  const entries: Zippable = {};
  for (const { name, text } of [...files].sort((a, b) => compareText(a.name, b.name))) entries[name] = strToU8(text);
  return zipSync(entries, { level: 6, mtime: noDate });
};
