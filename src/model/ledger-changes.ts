import type { LedgerEntry } from "./ledger.ts";

/** A ledger's entry before it has a line. */
export type AddressEntry = Omit<LedgerEntry, "line">;

/** What became of a page: another address is its own now, or it is gone for a reason. */
export type Fate = { movedTo: string } | { gone: string };

/**
 * A ledger brought up to date: every page that stands is in it and stands in its own right.
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

/** A ledger in which a page has met its fate; what led to that page meets it too. */
export const withFate = (entries: readonly AddressEntry[], address: string, fate: Fate): AddressEntry[] =>
  entries.map((entry) =>
    entry.address === address || entry.movedTo === address ? { address: entry.address, ...fate } : entry,
  );
