import { addresses } from "../model/addresses.ts";
import type { Briefing, Theme } from "../model/briefing.ts";
import { briefEntries } from "./brief-entries.tsx";
import { changeEntries } from "./change-entries.tsx";
import { correctionEntries } from "./correction-entries.ts";
import type { Entry } from "./entry.ts";
import { type Pages, paginate } from "./paging.ts";
import { watchEntries } from "./watch-entries.tsx";

/** The kinds of feed, each whole and some by theme. */
export type FeedKind = "briefs" | "changes" | "settled" | "corrections";

/** A feed before it has a format. */
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

const kinds = {
  briefs: {
    label: "Briefs",
    description: "New and revised briefs, whole.",
    page: addresses.briefs,
    entries: briefEntries,
  },
  changes: {
    label: "Changes in the judgments",
    description: "What we judge otherwise than before: the old value, the new one, and why. Mended commas are silent.",
    page: addresses.changes,
    entries: changeEntries,
  },
  settled: {
    label: "Questions settled",
    description: "Open questions that have been settled, and by what.",
    page: addresses.watch,
    entries: watchEntries,
  },
  corrections: {
    label: "Corrections and withdrawals",
    description: "What was wrong, what no longer stands, and why.",
    page: addresses.changes,
    entries: correctionEntries,
  },
} as const;

/** What a kind of feed is called. */
export const labelOf = (kind: FeedKind): string => kinds[kind].label;

const byTheme: readonly FeedKind[] = ["briefs", "changes"];

const group = (entries: Entry[]): Map<Theme, Entry[]> => {
  const groups = new Map<Theme, Entry[]>();
  for (const entry of entries)
    for (const theme of entry.themes) {
      const list = groups.get(theme) ?? [];
      list.push(entry);
      groups.set(theme, list);
    }
  return groups;
};

const feedsOfKind = (kind: FeedKind, briefing: Briefing): Feed[] => {
  const { label, description, page, entries: make } = kinds[kind];
  const entries = make(briefing);
  const whole: Feed = { kind, theme: undefined, name: kind, label, description, page, pages: paginate(entries) };
  if (!byTheme.includes(kind)) return [whole];
  const groups = group(entries);
  return [
    whole,
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

const known = new WeakMap<Briefing, Feed[]>();

/** Every feed of a briefing: by kind, the whole one first and then by theme. Made once. */
export const feedsOf = (briefing: Briefing): Feed[] => {
  const feeds =
    known.get(briefing) ?? (Object.keys(kinds) as FeedKind[]).flatMap((kind) => feedsOfKind(kind, briefing));
  known.set(briefing, feeds);
  return feeds;
};
