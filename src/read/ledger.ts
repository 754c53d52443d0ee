import { type Ledger, type LedgerEntry, ledgerFile } from "../model/ledger.ts";
import type { Problem } from "./decode.ts";

/** The ledger of a site of any size is read: it grows with every page and is never cut. */
export const maxLedgerBytes = 64 * 1024 * 1024;

/** A page's address: words joined by hyphens between slashes, so that none leads out of the site. */
const address = String.raw`\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*`;
const row = new RegExp(`^(${address})(?: -> (${address})| gone: (\\S.*))?$`);

/** Reads the ledger of published addresses; what is no entry of it comes back as problems. */
export const readLedger = (text: string): { ledger: Ledger; problems: Problem[] } => {
  const entries: LedgerEntry[] = [];
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const say = (line: number, message: string, hint: string) =>
    problems.push({ rule: "ledger-line", message, hint, line, column: 1 });
  text.split("\n").forEach((content, at) => {
    if (content === "" || content.startsWith("#")) return;
    const [, address, movedTo, gone] = row.exec(content) ?? [];
    if (!address)
      say(
        at + 1,
        `${JSON.stringify(content.slice(0, 80))} is no entry of the ledger`,
        "write /an/address/, /old/ -> /new/ or /an/address/ gone: the reason",
      );
    else if (seen.has(address)) say(at + 1, `${address} stands in the ledger twice`, "delete one of the two lines");
    else {
      seen.add(address);
      entries.push({ address, line: at + 1, ...(movedTo ? { movedTo } : {}), ...(gone ? { gone } : {}) });
    }
  });
  return { ledger: { file: ledgerFile, entries }, problems };
};
