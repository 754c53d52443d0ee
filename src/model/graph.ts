import type { RecordKind } from "../kinds/registry.ts";
import type { Actor, Brief, Chart, Claim, Debate, Event, Source, Term, Theme, WatchItem } from "./briefing.ts";

type Nodes = {
  theme: Theme;
  claim: Claim;
  source: Source;
  event: Event;
  watch: WatchItem;
  debate: Debate;
  actor: Actor;
  term: Term;
  chart: Chart;
};

/** Every node by its kind and id. */
export type Index = { [K in RecordKind]: Map<string, Nodes[K]> } & { brief: Map<string, Brief> };

/** The records that a list of ids names; an unknown id is a finding of the rules and left out here. */
export const named = <T>(index: Map<string, T>, ids: readonly string[] | undefined): T[] =>
  (ids ?? []).flatMap((id) => index.get(id) ?? []);

/** Adds to a list what is not in it yet. */
export const add = <T>(list: T[], item: T): void => {
  if (list.at(-1) !== item && !list.includes(item)) list.push(item);
};
