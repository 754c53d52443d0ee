import { groupPairs } from "../lib/group-pairs.ts";
import { memoize } from "../lib/memoize.ts";
import type { Briefing, Theme } from "../model/briefing.ts";
import type { FeedPlan } from "./entry.ts";
import * as list from "./index.ts";
import { type Pages, paginate } from "./paging.ts";

/** The kinds of feed; some also have a feed for each theme. */
export type FeedKind = keyof typeof list;

/** A feed in no format yet. */
export type Feed = {
  kind: FeedKind;
  theme: Theme | undefined;
  /** Its name in its address, such as `briefs` or `briefs/some-theme`. */
  name: string;
  label: string;
  description: string;
  /** The page that it belongs to. */
  page: string;
  pages: Pages;
};

const plans: Readonly<Record<FeedKind, FeedPlan>> = list;

/** Returns the label of a kind of feed. */
export const feedLabelOf = (kind: FeedKind): string => plans[kind].label;

const feedsOfKind = (kind: FeedKind, briefing: Briefing): Feed[] => {
  const { label, description, page, byTheme, entries: make } = plans[kind];
  const entries = make(briefing);
  const fullFeed: Feed = { kind, theme: undefined, name: kind, label, description, page, pages: paginate(entries) };
  if (!byTheme) return [fullFeed];
  const groups = groupPairs(entries.flatMap((entry) => entry.themes.map((theme) => [theme, entry] as const)));
  return [
    fullFeed,
    ...briefing.themes.map((theme) => ({
      kind,
      theme,
      name: `${kind}/${theme.id}`,
      label: `${label} · ${theme.data.name}`,
      description,
      page: theme.address,
      pages: paginate(groups.get(theme) ?? []),
    })),
  ];
};

/** Returns every feed of a briefing: by kind, the full one first, then those of themes. Cached. */
export const feedsOf = memoize((briefing: Briefing): Feed[] =>
  (Object.keys(plans) as FeedKind[]).flatMap((kind) => feedsOfKind(kind, briefing)),
);
