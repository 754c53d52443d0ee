import type { LedgerEntry } from "./ledger.ts";

/** A ledger's entry before it has a line. */
export type AddressEntry = Omit<LedgerEntry, "line">;

/** The new address of a page that moved, or the reason why it is gone. */
export type Fate = { movedTo: string } | { gone: string };

/**
 * Returns a ledger that lists every page of the briefing, without redirects or reasons for pages that exist.
 * @param pages the address of every page of the briefing
 */
export const withPages = (entries: readonly AddressEntry[], pages: readonly string[]): AddressEntry[] => {
  const standing = new Set(pages);
  const known = new Set(entries.map(({ address }) => address));
  return [
    ...entries.map((entry) => (standing.has(entry.address) ? { address: entry.address } : entry)),
    ...pages.filter((address) => !known.has(address)).map((address) => ({ address })),
  ];
};

/** Returns a ledger in which an address, and all that redirect to it, moved or are gone. */
export const withFate = (entries: readonly AddressEntry[], address: string, fate: Fate): AddressEntry[] =>
  entries.map((entry) =>
    entry.address === address || entry.movedTo === address ? { address: entry.address, ...fate } : entry,
  );
