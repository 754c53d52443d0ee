import { type Ledger, type LedgerEntry, ledgerFile, type PublishedId } from "../model/ledger.ts";
import { type Problem, problemOf } from "./decode.ts";

/** The ledger of a site of any size is read: it grows with every page and is never cut. */
export const maxLedgerBytes = 64 * 1024 * 1024;

/** A page's address: words joined by hyphens between slashes, or a week, so that none leads out of the site. */
const address = String.raw`\/(?:(?:[a-z0-9]+(?:-[a-z0-9]+)*|\d{4}-W\d{2})\/)*`;
const row = new RegExp(`^(${address})(?: -> (${address})| gone: (\\S.*))?$`);

/** The longest names and paths that every file system accepts, with room for the folder of the site. */
const [longestPart, longestPath] = [200, 1000];

const isTooLong = (text: string): boolean =>
  text.length > longestPath || text.split("/").some((part) => part.length > longestPart);

/** Pages that every briefing has, whatever its content. */
const reserved = /^\/(?:contribute|data|feeds|assets|pagefind|search|calendars)\/|^\/[a-z]+\/by\//;

/**
 * An entry of a feed or a calendar: its id, and for a change its day and a fingerprint of its words, or the new address
 * of its record.
 */
const idRow =
  /^(tag:[a-z0-9.-]+,\d{4}-\d\d-\d\d:(?:brief|claim|watch|event)\/[a-z0-9-]+(?:\/[a-z0-9-]+)?)(?: ([\d-]{4,10}) ([0-9a-f]{8})| -> (\/[a-z]+\/#[a-z0-9-]+)| gone: (\S.*))?$/;

const redirectOrTombstone = (movedTo: string | undefined, gone: string | undefined) => ({
  ...(movedTo ? { movedTo } : {}),
  ...(gone ? { gone } : {}),
});

/** Parses the ledger of published addresses; lines that are not entries become problems. */
export const readLedger = (text: string): { ledger: Ledger; problems: Problem[] } => {
  const entries: LedgerEntry[] = [];
  const ids: PublishedId[] = [];
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const report = (line: number, message: string, hint: string) =>
    problems.push(problemOf("ledger-line", message, hint, { line }));
  text.split("\n").forEach((content, at) => {
    if (content === "" || content.startsWith("#")) return;
    const [, id, date, print, newAddress, reason] = idRow.exec(content) ?? [];
    if (id && !seen.has(id)) {
      seen.add(id);
      ids.push({
        id,
        line: at + 1,
        ...(date && print ? { date, print } : {}),
        ...redirectOrTombstone(newAddress, reason),
      });
      return;
    }
    const [, address, movedTo, gone] = row.exec(content) ?? [];
    if (!address)
      report(
        at + 1,
        `${JSON.stringify(content.slice(0, 80))} is no entry of the ledger`,
        "write /an/address/, /old/ -> /new/ or /an/address/ gone: the reason",
      );
    else if (isTooLong(address) || (movedTo && isTooLong(movedTo)))
      report(
        at + 1,
        `${address.slice(0, 40)}… is longer than a file’s path may be`,
        `shorten it: a part has at most ${longestPart} characters, the whole ${longestPath}`,
      );
    else if (reserved.test(address) && (movedTo || gone))
      report(
        at + 1,
        `${address} is a page of every briefing`,
        `write ${address} with nothing else on the line, or delete it`,
      );
    else if (seen.has(address)) report(at + 1, `${address} is in the ledger twice`, "delete one of the two lines");
    else {
      seen.add(address);
      entries.push({ address, line: at + 1, ...redirectOrTombstone(movedTo, gone) });
    }
  });
  return { ledger: { file: ledgerFile, entries, ...(ids.length > 0 ? { ids } : {}) }, problems };
};
