import { kinds } from "../kinds/registry.ts";
import { fingerprint } from "../lib/fingerprint.ts";
import { groupPairs } from "../lib/group-pairs.ts";
import { memoize } from "../lib/memoize.ts";
import type { Brief, Briefing, Change, Claim, Event, WatchItem } from "./briefing.ts";
import type { PublishedId } from "./ledger.ts";
import { tagUri } from "./tag.ts";

/** Returns the kind of a change as ids have it; a brief describes its changes in words, which may be corrected. */
const kindOf = ({ subject, change }: Change): string =>
  subject.kind === "claim" || change === "withdrawn" ? change : "change";

/** Returns a fingerprint of a change's words. */
export const fingerprintOf = ({ change, from = "", to = "", why = "" }: Change): string =>
  fingerprint([change, from, to, why].join("\n"), 16).padStart(8, "0");

/** Returns whether feeds report a change. */
export const isReported = ({ major, correction }: Change): boolean => major || correction;

/** Returns the path in an id: its kind of record, its name, and the kind of a change. */
export const pathOf = (id: string): string => id.slice(id.indexOf(":", 4) + 1);

/** The kinds that feeds and calendars have entries for. */
export const kindsWithIds = ["brief", "claim", "watch", "event"] as const;

/** Returns the address of the record that an id was made for. */
export const addressOfId = (id: string): string => {
  const [type = "", name = ""] = pathOf(id).split("/");
  return kinds[type as (typeof kindsWithIds)[number]].page.address(name);
};

type IdOfKind = { row: PublishedId; kind: string };

/** Groups the published ids by the current addresses of their records: a renamed record keeps those of its old name. */
const idsByAddress = memoize((ledger: Briefing["ledger"]): Map<string, IdOfKind[]> => {
  const now = new Map(ledger.entries.flatMap(({ address, movedTo }) => (movedTo ? [[address, movedTo] as const] : [])));
  return groupPairs(
    (ledger.ids ?? []).map((row) => {
      const own = addressOfId(row.id);
      const [, , kind = ""] = pathOf(row.id).split("/");
      return [row.movedTo ?? now.get(own) ?? own, { row, kind: kind.replace(/-\d+$/, "") }] as const;
    }),
  );
});

/** Creates an id for a change from its record, kind and day, with a number if that id is taken. */
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

type Matcher = (given: IdOfKind, change: Change) => boolean;

/**
 * The ways to recognize a change that already has an id, the surest first: by its words, its day, at last its kind and
 * order.
 */
const matchers: readonly Matcher[] = [
  ({ row }, change) => row.print === fingerprintOf(change) && row.date === change.date,
  ({ row }, change) => row.print === fingerprintOf(change),
  ({ row }, change) => row.date === change.date,
  () => true,
];

const assigned = new WeakMap<Change, string>();

/** Returns a change's id in feeds. */
export const changeFeedId = (change: Change, site: Briefing["site"]): string =>
  assigned.get(change) ?? newId(change, site, new Set());

/** Assigns each change of a record its id: the one it already had, even if it was corrected since, or a new one. */
const assignIdsOf = (subject: Claim | Brief, given: readonly IdOfKind[], site: Briefing["site"]): void => {
  const left = [...given];
  for (const change of subject.changes) assigned.delete(change);
  const open = new Set(subject.changes.filter(isReported));
  for (const matches of matchers)
    for (const change of open) {
      const at = left.findIndex((one) => one.kind === kindOf(change) && matches(one, change));
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

/** Assigns every change its id in feeds, which stays the same when its record is renamed or its date corrected. */
export const assignFeedIds = (briefing: Pick<Briefing, "claims" | "briefs" | "ledger" | "site">): void => {
  const given = idsByAddress(briefing.ledger);
  for (const subject of [...briefing.claims, ...briefing.briefs])
    if (subject.changes.length > 0)
      assignIdsOf(
        subject,
        (given.get(subject.address) ?? []).filter(({ kind }) => kind !== ""),
        briefing.site,
      );
};

type WithLedger = Pick<Briefing, "ledger" | "site">;

/** Returns a record's id: its own published one, else that of a record that it replaced, else a new one. */
const recordFeedId = (
  { kind, id, address }: Brief | WatchItem | Event,
  { ledger, site }: WithLedger,
  date: string,
  what = "",
): string => {
  const given = (idsByAddress(ledger).get(address) ?? []).filter((one) => one.kind === what).map(({ row }) => row.id);
  const own = given.find((one) => addressOfId(one) === address) ?? given[0];
  return own ?? tagUri(site, date, [kind, id, what].filter(Boolean).join("/"));
};

/** Returns the permanent id of a brief in feeds, or of an event in calendars. */
export const datedFeedId = (record: Brief | Event, briefing: WithLedger): string =>
  recordFeedId(record, briefing, record.data.date);

/** Returns the feed id of a watch item, which becomes an entry once it is settled. */
export const watchFeedId = (item: WatchItem, briefing: WithLedger): string =>
  recordFeedId(item, briefing, item.data.raised_on, "resolved");

/**
 * Returns the id of an entry in calendars, such as `event-line-opened@a.example`, from a permanent id, which stays the
 * same when its record is renamed.
 */
export const calendarUid = (id: string): string => {
  const [kind, name] = pathOf(id).split("/");
  return `${kind}-${name}@${id.slice(4, id.indexOf(","))}`;
};
