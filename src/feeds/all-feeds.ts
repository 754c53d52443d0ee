import { isKind } from "../kinds/registry.ts";
import { groupPairs } from "../lib/group-pairs.ts";
import type { TextOutput } from "../lib/output.ts";
import type { Briefing } from "../model/briefing.ts";
import { listedEntries, recordAt } from "../model/published-ids.ts";
import { subscriptions } from "./outputs.ts";
import { briefFeeds, followFeeds } from "./record-feeds.ts";

/**
 * Parses the address of a feed or calendar: its record, and the parts before and after the record's name. Feeds that
 * are not of a record are of a theme.
 */
const partsOf = (address: string) => {
  const [, before = "", folder = "", name = "", after = ""] =
    /^(\/(?:feeds\/)?([a-z]+)\/)([a-z0-9-]+)(\.(?:(?:atom|rss)\.xml|feed\.json|ics))$/.exec(address) ?? [];
  return { record: `${isKind(folder) ? folder : "theme"}/${name}`, before, after };
};

/** Returns the former names of renamed records, by their current name. */
const formerNames = ({ ledger }: Briefing): Map<string, string[]> =>
  groupPairs(
    [...ledger.entries, ...listedEntries(ledger)].flatMap(({ address, movedTo }) => {
      const [from, to] = [recordAt(address), recordAt(movedTo ?? "")];
      return from && to ? [[to, from.slice(from.indexOf("/") + 1)] as const] : [];
    }),
  );

/**
 * Returns every feed and calendar, also at its address before its record was renamed, for those who subscribed there.
 */
export const allFeeds = (briefing: Briefing): TextOutput[] => {
  const feeds = [...subscriptions(briefing), ...briefFeeds(briefing), ...followFeeds(briefing)];
  const usedAddresses = new Set(feeds.map(({ address }) => address));
  const old = formerNames(briefing);
  const moved = feeds.flatMap(({ address, render }) => {
    const { record, before, after } = partsOf(address);
    return (old.get(record) ?? []).map((name) => ({ address: before + name + after, render }));
  });
  return [...feeds, ...moved.filter(({ address }) => !usedAddresses.has(address))];
};
