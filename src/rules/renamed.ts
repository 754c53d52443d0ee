import { addresses } from "../model/addresses.ts";
import { type Ledger, type LedgerEntry, pageAddresses } from "../model/ledger.ts";
import { nearest } from "../model/nearest.ts";
import type { Checked } from "./rule.ts";

/** Kinds of records that have a page each. */
export const pagedKinds = ["theme", "brief", "claim", "source", "debate", "actor"] as const;
type PagedKind = (typeof pagedKinds)[number];

const isPaged = (kind: string): kind is PagedKind => (pagedKinds as readonly string[]).includes(kind);

const known = new WeakMap<Ledger, Map<string, LedgerEntry>>();

/** A ledger's entries by their addresses. */
const entriesOf = (ledger: Ledger): Map<string, LedgerEntry> => {
  const found = known.get(ledger) ?? new Map(ledger.entries.map((entry) => [entry.address, entry]));
  known.set(ledger, found);
  return found;
};

/** The address of every page, also of those whose files could not be read. */
export const allPages = ({ briefing, content: { names } }: Checked): Set<string> =>
  new Set([...pageAddresses(briefing), ...pagedKinds.flatMap((kind) => [...names[kind]].map(addresses[kind]))]);

const folderOf = (address: string) => address.split("/")[1];

/**
 * The new page that a vanished one has probably become: the only one of its kind, or the one of the
 * nearest name.
 * @param pages every page there is
 */
export const successorOf = (address: string, pages: Iterable<string>, ledger: Ledger): string | undefined => {
  const listed = entriesOf(ledger);
  const fresh = [...pages].filter((page) => !listed.has(page) && folderOf(page) === folderOf(address));
  return fresh.length === 1 ? fresh[0] : nearest(address, fresh);
};

const idOf = (address: string) => address.split("/")[2] ?? "";

/** What the ledger knows of a name that nothing has any more, as a hint; nothing where it knows none. */
export const renamedHint = ({ content: { names, ledger } }: Checked, kind: string, id: string): string | undefined => {
  if (!isPaged(kind)) return undefined;
  const entry = entriesOf(ledger).get(addresses[kind](id));
  if (!entry) return undefined;
  if (entry.gone) return `it was taken away (${entry.gone}): name another one, or leave it out`;
  if (entry.movedTo) return `it was renamed: write ${idOf(entry.movedTo)}`;
  const fresh = successorOf(entry.address, [...names[kind]].map(addresses[kind]), ledger);
  return fresh && `if it is ${idOf(fresh)} now, write that`;
};
