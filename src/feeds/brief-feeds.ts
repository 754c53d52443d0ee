import { memoize } from "../lib/memoize.ts";
import { addresses } from "../model/addresses.ts";
import type { Brief, Briefing, Change, Site } from "../model/briefing.ts";
import { changesUnder } from "../model/changes.ts";
import { atom } from "./atom.ts";
import { changeEntry } from "./change-entries.tsx";
import type { Entry } from "./entry.ts";
import type { Feed } from "./feeds.ts";
import type { Output } from "./outputs.ts";
import { pageSize, paginate } from "./paging.ts";
import { watchEntry } from "./watch-entries.tsx";
import { escapeXml } from "./xml.ts";

type Names = { id: string; title: string; address: string };

/** The feed that follows one brief, before it has a format. It has no archive: the whole feeds hold what is older. */
const feedUnder = ({ id, title, address }: Names, entries: Entry[]): Feed => ({
  kind: "changes",
  theme: undefined,
  name: addresses.briefFeed(id),
  label: `Changes under “${title}”`,
  description: "What changes in the judgments of this brief, in the claims that it leans on, and in what it watches.",
  page: address,
  pages: { current: entries, archives: [] },
});

/** A title with its address and type, for the page of a brief and for discovery. */
export const briefFeedLink = ({ id }: Pick<Brief, "id">) => ({
  title: "Changes under this brief (Atom)",
  address: addresses.feed(addresses.briefFeed(id), "atom"),
  type: "application/atom+xml",
});

const told = ({ major, correction }: Change) => major || correction;

/** Gives the entry of a change or a watch item, the same one however many briefs lean on it. */
const entriesOnce = (site: Site) => {
  const known = new Map<object, Entry>();
  const once = <T extends object>(subject: T, make: (subject: T, site: Site) => Entry): Entry => {
    const entry = known.get(subject) ?? make(subject, site);
    known.set(subject, entry);
    return entry;
  };
  return (brief: Brief): Entry[] =>
    paginate([
      ...changesUnder(brief)
        .filter(told)
        .map((change) => once(change, changeEntry)),
      ...brief.watch.filter(({ data }) => data.status === "resolved").map((item) => once(item, watchEntry)),
    ]).current.slice(0, pageSize);
};

const unknown: Names = { id: "\ue000", title: "\ue001", address: "\ue002" };

/** A feed without entries for any brief: most have none, and there may be thousands. */
const emptyFeed = memoize((site: Site): ((names: Names) => string) => {
  const text = atom({ feed: feedUnder(unknown, []), page: undefined, entries: [] }, site);
  return (names) =>
    text.replace(/[\ue000-\ue002]/g, (mark) =>
      escapeXml(mark === unknown.id ? names.id : mark === unknown.title ? names.title : names.address),
    );
});

/** For each brief a feed of what changes under it, in one format, since there are many. */
export const briefFeeds = ({ briefs, site }: Briefing): Output[] => {
  const entriesUnder = entriesOnce(site);
  return briefs.map((brief) => ({
    permalink: briefFeedLink(brief).address,
    render: async () => {
      const names = { id: brief.id, title: brief.data.title, address: brief.address };
      const entries = entriesUnder(brief);
      if (entries.length === 0) return emptyFeed(site)(names);
      const rows = await Promise.all(entries.map(async (entry) => ({ entry, html: await entry.whole() })));
      return atom({ feed: feedUnder(names, entries), page: undefined, entries: rows }, site);
    },
  }));
};
