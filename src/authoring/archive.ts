import { isPlainDate } from "../lib/dates.ts";
import { recordYaml } from "./record-text.ts";

/** The day of a copy, where its address tells: `…/web/20250130121314/…`, or nothing. */
export const archiveDate = (address: string): string | undefined => {
  const [, year, month, day] = /\/(?:web\/)?((?:19|20)\d{2})(\d{2})(\d{2})\d{6}\//.exec(address) ?? [];
  const date = `${year}-${month}-${day}`;
  return isPlainDate(date) ? date : undefined;
};

const keysAfter = /^(?:accessed|note|exempt):/m;

/** A source's text with its archived copy named, in the place of an older one; nothing else in it changes. */
export const withArchive = (text: string, archive: { URL: string; date: string }): string => {
  const unix = text.replaceAll("\r\n", "\n");
  const bare = unix.replace(/^archive:(?:.*\n)(?:[ \t]+.*\n)*/m, "");
  const entry = recordYaml({ archive });
  const next = keysAfter.exec(bare);
  if (!next) return `${bare.replace(/\n*$/, "\n")}${entry}`;
  return bare.slice(0, next.index) + entry + bare.slice(next.index);
};
