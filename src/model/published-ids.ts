import { allKinds, kinds } from "../kinds/registry.ts";
import type { Briefing } from "./briefing.ts";
import {
  addressOfId,
  assignFeedIds,
  changeFeedId,
  datedFeedId,
  fingerprintOf,
  isReported,
  kindsWithIds,
  pathOf,
  watchFeedId,
} from "./feed-ids.ts";
import type { Ledger, LedgerEntry, PublishedId } from "./ledger.ts";
import type { RedirectOrTombstone } from "./ledger-changes.ts";

/** Returns whether feeds or calendars have ids for the records of a kind. */
export const hasPublishedIds = (kind: string): boolean => kindsWithIds.some((one) => one === kind);

/** Returns the record at an address by its kind and name, `claim/some-claim`, or nothing. */
export const recordAt = (address: string): string | undefined => {
  const name = /[^/#]*(?=\/?$)/.exec(address)?.[0] ?? "";
  const kind = allKinds.find((one) => kinds[one].page.address(name) === address);
  return kind && `${kind}/${name}`;
};

/**
 * Returns ids that are new to a ledger as they were before a record was renamed: until then feeds made them from its
 * old name.
 * @param existing the ids that the ledger already has, which stay
 * @param from the old address of the record's page
 * @param to its new address
 */
export const idsBeforeRename = (
  rows: readonly PublishedId[],
  existing: readonly PublishedId[],
  from: string,
  to: string,
): PublishedId[] => {
  const [before, now] = [recordAt(from), recordAt(to)];
  if (!before || !now) return [...rows];
  const existingIds = new Set(existing.map(({ id }) => id));
  return rows.map((row) => {
    const path = pathOf(row.id);
    if (existingIds.has(row.id) || !`${path}/`.startsWith(`${now}/`)) return row;
    return { ...row, id: row.id.slice(0, -path.length) + before + path.slice(now.length) };
  });
};

/**
 * Returns every id that a briefing's feeds publish or have published, for its ledger.
 * @param briefing with the ledger's new addresses, so that renamed records keep their ids
 */
export const feedIds = (briefing: Briefing): PublishedId[] => {
  assignFeedIds(briefing);
  const rows: PublishedId[] = [
    ...[...briefing.briefs, ...briefing.events].map((record) => ({ id: datedFeedId(record, briefing) })),
    ...briefing.watch.map((item) => ({ id: watchFeedId(item, briefing) })),
    ...briefing.changes
      .filter(isReported)
      .map((change) => ({ id: changeFeedId(change, briefing.site), date: change.date, print: fingerprintOf(change) })),
  ];
  const all = new Map((briefing.ledger.ids ?? []).map((row) => [row.id, row]));
  for (const row of rows) all.set(row.id, { ...all.get(row.id), ...row });
  return [...all.values()];
};

/**
 * Returns the watch items and events that have ids in a ledger as entries, each with its place in the page that lists
 * it: they have no page of their own.
 */
export const listedEntries = ({ ids = [] }: Ledger): LedgerEntry[] => {
  const listed = ids.filter(({ id }) => addressOfId(id).includes("#"));
  const redirected = listed.flatMap(({ line = 1, movedTo }) => (movedTo ? [{ address: movedTo, line }] : []));
  const own = listed.map(({ id, line = 1, movedTo, gone }) => ({
    address: addressOfId(id),
    line,
    ...(movedTo ? { movedTo } : {}),
    ...(gone ? { gone } : {}),
  }));
  return [...new Map([...redirected, ...own].map((entry) => [entry.address, entry])).values()];
};

/** Returns the addresses of the records that may have such an entry. */
export const listedAddresses = ({ watch, events }: Pick<Briefing, "watch" | "events">): string[] =>
  [...watch, ...events].map(({ address }) => address);

/**
 * Returns the ids of a ledger, updated: a listed record that exists loses its redirect or reason, and a removed or
 * renamed one gets it, as do those that redirected to it.
 * @param addresses the addresses of the listed records of the briefing
 */
export const updateLedgerIds = (
  ids: readonly PublishedId[],
  addresses: readonly string[],
  retired?: { address: string; replacement: RedirectOrTombstone },
): PublishedId[] =>
  ids.map((row) => {
    const { movedTo, gone: _, ...rest } = row;
    const own = addressOfId(row.id);
    if (!own.includes("#")) return row;
    if (retired && (own === retired.address || movedTo === retired.address)) return { ...rest, ...retired.replacement };
    return addresses.includes(own) ? rest : row;
  });
