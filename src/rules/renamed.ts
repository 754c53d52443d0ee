import { allKinds, kinds, type RecordOrBrief } from "../kinds/registry.ts";
import { groupPairs } from "../lib/group-pairs.ts";
import { memoize } from "../lib/memoize.ts";
import type { LedgerEntry } from "../model/ledger.ts";
import { nearestName } from "../model/nearest.ts";
import { pageAddresses } from "../model/page-addresses.ts";
import { hasPublishedIds, listedEntries } from "../model/published-ids.ts";
import type { Checked } from "./rule.ts";

/** Kinds whose records the ledger lists: those with a page each, and those with ids. */
const ledgerKinds = allKinds.filter((kind) => kinds[kind].page.own || hasPublishedIds(kind));

type LedgerIndex = { entries: Map<string, LedgerEntry>; pages: Set<string>; newPages: Map<string, string[]> };

const folderOf = (address: string) => address.split("/")[1] ?? "";

/** Returns the ledger's entries by address, every page, and by folder the pages that the ledger does not list yet. */
const indexLedger = memoize(({ names }: Checked["content"], briefing: Checked["briefing"]): LedgerIndex => {
  const entries = new Map(
    [...briefing.ledger.entries, ...listedEntries(briefing.ledger)].map((entry) => [entry.address, entry]),
  );
  const named = ledgerKinds.flatMap((kind) => [...names[kind]].map(kinds[kind].page.address));
  const pages = new Set([...pageAddresses(briefing), ...named]);
  const unlisted = [...pages].filter((page) => !entries.has(page));
  return { entries, pages, newPages: groupPairs(unlisted.map((page) => [folderOf(page), page] as const)) };
});

const ledgerIndexOf = ({ content, briefing }: Checked): LedgerIndex => indexLedger(content, briefing);

/** Returns the address of every page, including those whose files could not be read. */
export const allPages = (checked: Checked): Set<string> => ledgerIndexOf(checked).pages;

/**
 * Returns the new page that has probably replaced a missing one: the only one of its kind, or the one with the nearest
 * name.
 */
export const successorOf = (address: string, checked: Checked): string | undefined => {
  const fresh = ledgerIndexOf(checked).newPages.get(folderOf(address)) ?? [];
  return fresh.length === 1 ? fresh[0] : nearestName(address, fresh);
};

const idOf = (address: string) => address.split("/")[2]?.replace("#", "") ?? "";

/** Returns a hint from the ledger about a name that no longer exists, or nothing. */
export const renamedHint = (checked: Checked, kind: RecordOrBrief, id: string): string | undefined => {
  const entry = ledgerIndexOf(checked).entries.get(kinds[kind].page.address(id));
  if (!entry) return undefined;
  if (entry.gone) return `it was taken away (${entry.gone}): name another one, or leave it out`;
  if (entry.movedTo) return `it was renamed: write ${idOf(entry.movedTo)}`;
  const fresh = successorOf(entry.address, checked);
  return fresh && `if it is ${idOf(fresh)} now, write that`;
};
