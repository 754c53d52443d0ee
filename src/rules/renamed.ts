import { allKinds, kinds, type RecordOrBrief } from "../kinds/registry.ts";
import { hasGivenIds, listedEntries } from "../model/feed-ids.ts";
import type { LedgerEntry } from "../model/ledger.ts";
import { nearest } from "../model/nearest.ts";
import { pageAddresses } from "../model/page-addresses.ts";
import type { Checked } from "./rule.ts";

/** Kinds of records of which the ledger has each one: those that have a page each, and those that have ids. */
const heldKinds = allKinds.filter((kind) => kinds[kind].page.own || hasGivenIds(kind));

type Known = { entries: Map<string, LedgerEntry>; pages: Set<string>; fresh: Map<string, string[]> };

const known = new WeakMap<Checked["content"], Known>();

const folderOf = (address: string) => address.split("/")[1] ?? "";

const look = ({ briefing, content: { names } }: Checked): Known => {
  const entries = new Map(
    [...briefing.ledger.entries, ...listedEntries(briefing.ledger)].map((entry) => [entry.address, entry]),
  );
  const named = heldKinds.flatMap((kind) => [...names[kind]].map(kinds[kind].page.address));
  const pages = new Set([...pageAddresses(briefing), ...named]);
  const fresh = new Map<string, string[]>();
  for (const page of pages) {
    if (entries.has(page)) continue;
    const alike = fresh.get(folderOf(page)) ?? [];
    alike.push(page);
    fresh.set(folderOf(page), alike);
  }
  return { entries, pages, fresh };
};

/** The ledger's entries by address, every page, and by their folders the pages that the ledger does not list yet; found once. */
const knownOf = (checked: Checked): Known => {
  const found = known.get(checked.content) ?? look(checked);
  known.set(checked.content, found);
  return found;
};

/** The address of every page, also of those whose files could not be read. */
export const allPages = (checked: Checked): Set<string> => knownOf(checked).pages;

/** The new page that a vanished one has probably become: the only one of its kind, or the one of the nearest name. */
export const successorOf = (address: string, checked: Checked): string | undefined => {
  const fresh = knownOf(checked).fresh.get(folderOf(address)) ?? [];
  return fresh.length === 1 ? fresh[0] : nearest(address, fresh);
};

const idOf = (address: string) => address.split("/")[2]?.replace("#", "") ?? "";

/** What the ledger knows of a name that nothing has any more, as a hint; nothing where it knows none. */
export const renamedHint = (checked: Checked, kind: RecordOrBrief, id: string): string | undefined => {
  const entry = knownOf(checked).entries.get(kinds[kind].page.address(id));
  if (!entry) return undefined;
  if (entry.gone) return `it was taken away (${entry.gone}): name another one, or leave it out`;
  if (entry.movedTo) return `it was renamed: write ${idOf(entry.movedTo)}`;
  const fresh = successorOf(entry.address, checked);
  return fresh && `if it is ${idOf(fresh)} now, write that`;
};
