import { compareText } from "../lib/compare-text.ts";

/** One line of the ledger: a published address, and where it moved or why it is gone. */
export type LedgerEntry = { address: string; line: number; movedTo?: string; gone?: string };

/**
 * An id that a feed or a calendar has published; for a change with its day and a fingerprint of its words, for a record
 * without its own page with its new address or the reason why it is gone.
 */
export type PublishedId = { id: string; line?: number; date?: string; print?: string; movedTo?: string; gone?: string };

/** Everything that was published: addresses, and the ids in feeds. */
export type Ledger = { file: string; entries: LedgerEntry[]; ids?: PublishedId[] };

export const ledgerFile = "_data/published.txt";

const ledgerLine = ({ address, movedTo, gone }: Omit<LedgerEntry, "line">): string =>
  address + (movedTo ? ` -> ${movedTo}` : gone ? ` gone: ${gone}` : "");

const header = [
  "# Every address that was once published, a line each. Nothing is ever taken out.",
  "#   /claims/a-claim/                          a page that exists",
  "#   /claims/old-name/ -> /claims/new-name/    a page that moved: the old address leads to the new one",
  "#   /claims/a-claim/ gone: the reason         a page that was taken away: the address says why",
  "#   tag:a.example,2025-10-01:claim/a-claim/confidence 2025-10-01 0f1e2d3c",
  "#                                             an entry of a feed: its id, its day, a fingerprint of its words",
  "#   tag:a.example,2025-10-01:event/old-name -> /timeline/#new-name",
  "#                                             an entry of a calendar whose record was renamed, and keeps its id",
  "# Written by `npm run addresses`.",
];

const idLine = ({ id, date, print, ...replacement }: PublishedId): string =>
  ledgerLine({ address: [id, date, print].filter(Boolean).join(" "), ...replacement });

/** Returns a whole ledger as text: its entries sorted by address, then the ids of feeds. */
export const ledgerText = (entries: Omit<LedgerEntry, "line">[], ids: readonly PublishedId[] = []): string =>
  [
    ...header,
    ...[...entries].sort((a, b) => compareText(a.address, b.address)).map(ledgerLine),
    ...ids.map(idLine).sort(compareText),
    "",
  ].join("\n");
