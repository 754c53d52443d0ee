import { allKinds, kinds } from "../kinds/registry.ts";
import { memoize } from "../lib/memoize.ts";
import type { Brief, Briefing, Change, Claim, Event, WatchItem } from "./briefing.ts";
import type { GivenId, Ledger, LedgerEntry } from "./ledger.ts";
import type { Fate } from "./ledger-changes.ts";
import { tagUri } from "./tag.ts";

/** What kind of change it is: a brief tells its changes in words, which may be corrected. */
const kindOf = ({ subject, change }: Change): string =>
  subject.kind === "claim" || change === "withdrawn" ? change : "change";

/** A fingerprint of a change's words, the same on every machine (FNV-1a). */
export const printOf = ({ change, from = "", to = "", why = "" }: Change): string => {
  let hash = 0x811c9dc5;
  for (const character of [change, from, to, why].join("\n"))
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, "0");
};

/** Whether a feed tells of a change. */
const isTold = ({ major, correction }: Change): boolean => major || correction;

const pathOf = (id: string): string => id.slice(id.indexOf(":", 4) + 1);

/** The kinds of what feeds and calendars have entries of. */
const givenKinds = ["brief", "claim", "watch", "event"] as const;

/** Returns whether every record of a kind is given an id for feeds or calendars. */
export const hasGivenIds = (kind: string): boolean => givenKinds.some((one) => one === kind);

/** The record that an address leads to, by its kind and name: `claim/some-claim`; nothing if it leads to none. */
export const recordAt = (address: string): string | undefined => {
  const name = /[^/#]*(?=\/?$)/.exec(address)?.[0] ?? "";
  const kind = allKinds.find((one) => kinds[one].page.address(name) === address);
  return kind && `${kind}/${name}`;
};

/** The address of the record that an id was made for. */
const addressOfId = (id: string): string => {
  const [type = "", name = ""] = pathOf(id).split("/");
  return kinds[type as (typeof givenKinds)[number]].page.address(name);
};

type Given = { row: GivenId; kind: string };

/** The ids that were given out, by the addresses where their records are now: a record that was renamed keeps those of its old name. */
const givenByAddress = ({ ledger }: Pick<Briefing, "ledger">): Map<string, Given[]> => {
  const now = new Map(ledger.entries.flatMap(({ address, movedTo }) => (movedTo ? [[address, movedTo] as const] : [])));
  const byAddress = new Map<string, Given[]>();
  for (const row of ledger.ids ?? []) {
    const own = addressOfId(row.id);
    const address = row.movedTo ?? now.get(own) ?? own;
    const [, , kind = ""] = pathOf(row.id).split("/");
    const given = byAddress.get(address) ?? [];
    given.push({ row, kind: kind.replace(/-\d+$/, "") });
    byAddress.set(address, given);
  }
  return byAddress;
};

/** A new id for a change: its record, its kind and its day, with a number where that is taken. */
const newId = (change: Change, site: Briefing["site"], taken: ReadonlySet<string>): string => {
  const kind = kindOf(change);
  const { subject, date, index } = change;
  const before = subject.changes.filter(
    (other) => other.index < index && other.date === date && kindOf(other) === kind,
  ).length;
  for (let number = before + 1; ; number++) {
    const id = tagUri(
      { data: site.data },
      date,
      `${subject.kind}/${subject.id}/${kind}${number > 1 ? `-${number}` : ""}`,
    );
    if (!taken.has(id)) return id;
  }
};

type Alike = (given: Given, change: Change) => boolean;

/** How a change is known again, the surest sign first: its words, its day, at last its kind and its place in the order. */
const signs: readonly Alike[] = [
  ({ row }, change) => row.print === printOf(change) && row.date === change.date,
  ({ row }, change) => row.print === printOf(change),
  ({ row }, change) => row.date === change.date,
  () => true,
];

const assigned = new WeakMap<Change, string>();

/** A change's id in feeds. */
export const changeFeedId = (change: Change, site: Briefing["site"]): string =>
  assigned.get(change) ?? newId(change, site, new Set());

/** Gives each change of a record its id: the one that it was given before, however it was corrected since, or a new one. */
const assign = (subject: Claim | Brief, given: readonly Given[], site: Briefing["site"]): void => {
  const left = [...given];
  for (const change of subject.changes) assigned.delete(change);
  const open = new Set(subject.changes.filter(isTold));
  for (const isAlike of signs)
    for (const change of open) {
      const at = left.findIndex((one) => one.kind === kindOf(change) && isAlike(one, change));
      const [found] = at < 0 ? [] : left.splice(at, 1);
      if (!found) continue;
      assigned.set(change, found.row.id);
      open.delete(change);
    }
  const taken = new Set(given.map(({ row }) => row.id));
  for (const change of subject.changes) {
    const id = assigned.get(change) ?? newId(change, site, taken);
    assigned.set(change, id);
    taken.add(id);
  }
};

/** Gives every change its id in feeds, which stays though its record is renamed and its date corrected. */
export const assignFeedIds = (briefing: Pick<Briefing, "claims" | "briefs" | "ledger" | "site">): void => {
  const given = givenByAddress(briefing);
  for (const subject of [...briefing.claims, ...briefing.briefs])
    if (subject.changes.length > 0)
      assign(
        subject,
        (given.get(subject.address) ?? []).filter(({ kind }) => kind !== ""),
        briefing.site,
      );
};

const givenOnce = memoize((ledger: Briefing["ledger"]) => givenByAddress({ ledger }));

type WithLedger = Pick<Briefing, "ledger" | "site">;

/** The id that a record was given, its own before that of one it took the place of, or a new one. */
const recordFeedId = (
  { kind, id, address }: Brief | WatchItem | Event,
  { ledger, site }: WithLedger,
  date: string,
  what = "",
): string => {
  const given = (givenOnce(ledger).get(address) ?? []).filter((one) => one.kind === what).map(({ row }) => row.id);
  const own = given.find((one) => addressOfId(one) === address) ?? given[0];
  return own ?? tagUri(site, date, [kind, id, what].filter(Boolean).join("/"));
};

/** A brief's id in feeds. */
export const briefFeedId = (brief: Brief, briefing: WithLedger): string =>
  recordFeedId(brief, briefing, brief.data.date);

/** A watch item's id in feeds, where it is an entry once it is settled. */
export const watchFeedId = (item: WatchItem, briefing: WithLedger): string =>
  recordFeedId(item, briefing, item.data.raised_on, "resolved");

/** An event's permanent id. */
export const eventFeedId = (event: Event, briefing: WithLedger): string =>
  recordFeedId(event, briefing, event.data.date);

/** The id of an entry in calendars, such as `event-line-opened@a.example`, made of a permanent id, which stays when its record is renamed. */
export const calendarUid = (id: string): string => {
  const [kind, name] = pathOf(id).split("/");
  return `${kind}-${name}@${id.slice(4, id.indexOf(","))}`;
};

/**
 * Returns ids that a ledger gets for the first time as they were before a record was renamed: until then each was made from
 * the record's old name, and feeds gave it out.
 * @param known the ids that the ledger has already, which stay
 * @param from the address that the record's page had
 * @param to the address that it has now
 */
export const idsBeforeRename = (
  rows: readonly GivenId[],
  known: readonly GivenId[],
  from: string,
  to: string,
): GivenId[] => {
  const [before, now] = [recordAt(from), recordAt(to)];
  if (!before || !now) return [...rows];
  const isKnown = new Set(known.map(({ id }) => id));
  return rows.map((row) => {
    const path = pathOf(row.id);
    if (isKnown.has(row.id) || !`${path}/`.startsWith(`${now}/`)) return row;
    return { ...row, id: row.id.slice(0, -path.length) + before + path.slice(now.length) };
  });
};

/**
 * Every id that a briefing's feeds give out or have given out, for its ledger.
 * @param briefing with the ledger's addresses as they will be: what was renamed keeps its ids
 */
export const feedIds = (briefing: Briefing): GivenId[] => {
  assignFeedIds(briefing);
  const rows: GivenId[] = [
    ...briefing.briefs.map((brief) => ({ id: briefFeedId(brief, briefing) })),
    ...briefing.watch.map((item) => ({ id: watchFeedId(item, briefing) })),
    ...briefing.events.map((event) => ({ id: eventFeedId(event, briefing) })),
    ...briefing.changes
      .filter(isTold)
      .map((change) => ({ id: changeFeedId(change, briefing.site), date: change.date, print: printOf(change) })),
  ];
  const all = new Map((briefing.ledger.ids ?? []).map((row) => [row.id, row]));
  for (const row of rows) all.set(row.id, { ...all.get(row.id), ...row });
  return [...all.values()];
};

/**
 * The watch items and the events that a ledger has ids of, each as an entry with its place in the page that lists it: they
 * have no page of their own.
 */
export const listedEntries = ({ ids = [] }: Ledger): LedgerEntry[] => {
  const listed = ids.filter(({ id }) => addressOfId(id).includes("#"));
  const places = listed.flatMap(({ line = 1, movedTo }) => (movedTo ? [{ address: movedTo, line }] : []));
  const own = listed.map(({ id, line = 1, movedTo, gone }) => ({
    address: addressOfId(id),
    line,
    ...(movedTo ? { movedTo } : {}),
    ...(gone ? { gone } : {}),
  }));
  return [...new Map([...places, ...own].map((entry) => [entry.address, entry])).values()];
};

/** The addresses of the records that may have such an entry. */
export const listedAddresses = ({ watch, events }: Pick<Briefing, "watch" | "events">): string[] =>
  [...watch, ...events].map(({ address }) => address);

/**
 * Returns the ids of a ledger brought up to date: a listed record that is there is itself again, and one that has met its
 * fate takes along what led to it.
 * @param places the addresses of the listed records of the briefing
 */
export const idsWithFate = (
  ids: readonly GivenId[],
  places: readonly string[],
  met?: { address: string; fate: Fate },
): GivenId[] =>
  ids.map((row) => {
    const { movedTo, gone: _, ...rest } = row;
    const own = addressOfId(row.id);
    if (!own.includes("#")) return row;
    if (met && (own === met.address || movedTo === met.address)) return { ...rest, ...met.fate };
    return places.includes(own) ? rest : row;
  });
