import type { Brief, Briefing, Change, Claim, WatchItem } from "./briefing.ts";
import type { GivenId } from "./ledger.ts";
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

type Given = { row: GivenId; kind: string };

/** The ids that were given out, by the records that have them now: a record that was renamed keeps those of its old name. */
const givenByRecord = ({ ledger }: Pick<Briefing, "ledger">): Map<string, Given[]> => {
  const now = new Map(
    ledger.entries.flatMap(({ address, movedTo }) =>
      movedTo ? [[address, movedTo.split("/")[2] ?? ""] as const] : [],
    ),
  );
  const byRecord = new Map<string, Given[]>();
  for (const row of ledger.ids ?? []) {
    const [type = "", name = "", kind = ""] = pathOf(row.id).split("/");
    const record = `${type}/${now.get(`/${type}s/${name}/`) ?? name}`;
    const given = byRecord.get(record) ?? [];
    given.push({ row, kind: kind.replace(/-\d+$/, "") });
    byRecord.set(record, given);
  }
  return byRecord;
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

const first = (given: readonly Given[] | undefined, kind: string): string | undefined =>
  given?.find((one) => one.kind === kind)?.row.id;

/** Gives every change its id in feeds, which stays though its record is renamed and its date corrected. */
export const assignFeedIds = (briefing: Pick<Briefing, "claims" | "briefs" | "ledger" | "site">): void => {
  const given = givenByRecord(briefing);
  for (const subject of [...briefing.claims, ...briefing.briefs])
    if (subject.changes.length > 0)
      assign(
        subject,
        (given.get(`${subject.kind}/${subject.id}`) ?? []).filter(({ kind }) => kind !== ""),
        briefing.site,
      );
};

/** A brief's id in feeds. */
export const briefFeedId = (brief: Brief, briefing: Briefing): string =>
  first(givenOnce(briefing).get(`brief/${brief.id}`), "") ??
  tagUri(briefing.site, brief.data.date, `brief/${brief.id}`);

/** A settled question's id in feeds. */
export const watchFeedId = (item: WatchItem, briefing: Pick<Briefing, "ledger" | "site">): string =>
  first(givenOnce(briefing).get(`watch/${item.id}`), "resolved") ??
  tagUri(briefing.site, item.data.raised_on, `watch/${item.id}/resolved`);

const known = new WeakMap<object, Map<string, Given[]>>();

const givenOnce = (briefing: Pick<Briefing, "ledger">): Map<string, Given[]> => {
  const given = known.get(briefing.ledger) ?? givenByRecord(briefing);
  known.set(briefing.ledger, given);
  return given;
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
  const recordAt = (address: string) => address.slice(1, -1).replace(/^(\w+)s\//, "$1/");
  const [before, now] = [recordAt(from), recordAt(to)];
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
    ...briefing.watch
      .filter(({ data }) => data.status === "resolved")
      .map((item) => ({ id: watchFeedId(item, briefing) })),
    ...briefing.changes
      .filter(isTold)
      .map((change) => ({ id: changeFeedId(change, briefing.site), date: change.date, print: printOf(change) })),
  ];
  const all = new Map((briefing.ledger.ids ?? []).map((row) => [row.id, row]));
  for (const row of rows) all.set(row.id, row);
  return [...all.values()];
};
