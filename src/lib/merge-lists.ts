import { diffIndices } from "node-diff3";
import { sameData } from "./same-data.ts";

type Side = "mine" | "theirs";
type Change<T> = { side: Side; start: number; end: number; items: T[] };
type Cluster<T> = { start: number; end: number; changes: Change<T>[] };

const keysOf = (list: readonly unknown[]) => list.map((item) => JSON.stringify(item));

/** Returns what a list replaces of another one: from where, to where, and by which items. */
const changesOf = <T>(base: readonly T[], list: readonly T[], side: Side): Change<T>[] =>
  diffIndices(keysOf(base), keysOf(list)).map(({ buffer1: [start, length], buffer2: [at, added] }) => ({
    side,
    start,
    end: start + length,
    items: list.slice(at, at + added),
  }));

/** Groups changes that overlap, or that add items at the same place. */
const clustersOf = <T>(changes: Change<T>[]): Cluster<T>[] => {
  const clusters: Cluster<T>[] = [];
  for (const change of changes.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = clusters.at(-1);
    const isInSamePlace = last && last.start === last.end && change.start === change.end && change.start === last.start;
    if (last && (change.start < last.end || isInSamePlace)) {
      last.changes.push(change);
      last.end = Math.max(last.end, change.end);
    } else clusters.push({ start: change.start, end: change.end, changes: [change] });
  }
  return clusters;
};

/** Returns the part of a list that a cluster covers, with the changes of one side. */
const applied = <T>(base: readonly T[], { start, end, changes }: Cluster<T>, side: Side): T[] => {
  const own = changes.filter((change) => change.side === side);
  const parts = own.flatMap((change, at) => [...base.slice(own[at - 1]?.end ?? start, change.start), ...change.items]);
  return [...parts, ...base.slice(own.at(-1)?.end ?? start, end)];
};

/**
 * Merges two lists that both began as a third one. Where both add items at the same place, theirs come first. Where both
 * changed the same items, the preferred side is taken, and the conflict is returned.
 */
export const mergeLists = <T>(
  { base, mine, theirs }: Record<"base" | Side, T[]>,
  preferred: Side,
): { items: T[]; conflicts: Record<Side, T[]>[] } => {
  const items: T[] = [];
  const conflicts: Record<Side, T[]>[] = [];
  let at = 0;
  for (const cluster of clustersOf([...changesOf(base, mine, "mine"), ...changesOf(base, theirs, "theirs")])) {
    const both = { mine: applied(base, cluster, "mine"), theirs: applied(base, cluster, "theirs") };
    const sides = new Set(cluster.changes.map(({ side }) => side));
    items.push(...base.slice(at, cluster.start));
    at = cluster.end;
    if (sides.size === 1) items.push(...both[[...sides][0] ?? "theirs"]);
    else if (sameData(both.mine, both.theirs)) items.push(...both.theirs);
    else if (cluster.start === cluster.end)
      items.push(...both.theirs, ...both.mine.filter((item) => !both.theirs.some((one) => sameData(item, one))));
    else {
      items.push(...both[preferred]);
      conflicts.push(both);
    }
  }
  return { items: [...items, ...base.slice(at)], conflicts };
};
