import { isPlainDate } from "../lib/dates.ts";
import { recordYaml } from "./record-text.ts";

/** Returns the date of an archived copy from its address (`…/web/20250130121314/…`), or undefined if it has none. */
export const archiveDate = (address: string): string | undefined => {
  const [, year, month, day] = /\/(?:web\/)?((?:19|20)\d{2})(\d{2})(\d{2})\d{6}\//.exec(address) ?? [];
  const date = `${year}-${month}-${day}`;
  return isPlainDate(date) ? date : undefined;
};

const keysAfter = /^(?:accessed|note|exempt):/m;

/** Returns a source's text with this archived copy in place of an older one; nothing else changes. */
export const withArchive = (text: string, archive: { URL: string; date: string }): string => {
  const unix = text.replaceAll("\r\n", "\n");
  const bare = unix.replace(/^archive:(?:.*\n)(?:[ \t]+.*\n)*/m, "");
  const entry = recordYaml({ archive });
  const next = keysAfter.exec(bare);
  if (!next) return `${bare.replace(/\n*$/, "\n")}${entry}`;
  return bare.slice(0, next.index) + entry + bare.slice(next.index);
};
