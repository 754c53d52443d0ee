import type { LedgerEntry } from "./ledger.ts";

export type AddressEntry = Omit<LedgerEntry, "line">;

/** The new address of a page that moved, or the reason why it is gone. */
export type RedirectOrTombstone = { movedTo: string } | { gone: string };

/**
 * Returns a ledger that lists every page of the briefing, without redirects or reasons for pages that exist.
 * @param pages the address of every page of the briefing
 */
export const addPages = (entries: readonly AddressEntry[], pages: readonly string[]): AddressEntry[] => {
  const existing = new Set(pages);
  const listed = new Set(entries.map(({ address }) => address));
  return [
    ...entries.map((entry) => (existing.has(entry.address) ? { address: entry.address } : entry)),
    ...pages.filter((address) => !listed.has(address)).map((address) => ({ address })),
  ];
};

/** Returns a ledger in which an address, and all that redirect to it, moved or are gone. */
export const retireAddress = (
  entries: readonly AddressEntry[],
  address: string,
  replacement: RedirectOrTombstone,
): AddressEntry[] =>
  entries.map((entry) =>
    entry.address === address || entry.movedTo === address ? { address: entry.address, ...replacement } : entry,
  );
