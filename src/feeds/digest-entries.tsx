import { lazy } from "../lib/lazy.ts";
import { addresses } from "../model/addresses.ts";
import type { Briefing, Site } from "../model/briefing.ts";
import { type Digest, digestsOf } from "../model/digest.ts";
import { tagUri } from "../model/tag.ts";
import type { FeedEntry, FeedPlan } from "./entry.ts";

/** The limit of rows in a section; the week's page lists more. */
const maxSectionRows = 20;

const DigestText = ({ digest: { sections, address }, site }: { digest: Digest; site: Site }) => (
  <>
    {sections.map(({ heading, rows }) => (
      <>
        <h2>{heading}</h2>
        <ul>
          {rows.slice(0, maxSectionRows).map((row) => (
            <li>
              <a href={site.url(row.address)}>{row.title}</a>: {row.text}
            </li>
          ))}
          {rows.length > maxSectionRows && (
            <li>
              <a href={site.url(address)}>and {rows.length - maxSectionRows} more</a>
            </li>
          )}
        </ul>
      </>
    ))}
  </>
);

const digestEntry = (week: Digest, site: Site): FeedEntry => ({
  id: tagUri(site, week.from, `digest/${week.week.toLowerCase()}`),
  title: week.title,
  url: site.url(week.address),
  summary: week.summary,
  fullText: lazy(async () => String(<DigestText digest={week} site={site} />)),
  published: week.to,
  updated: week.to,
  themes: [],
});

/** Returns an entry for every past week in which something changed: an entry does not change after it is published. */
const digestEntries = (briefing: Briefing): FeedEntry[] =>
  digestsOf(briefing)
    .filter(({ to, sections }) => to < briefing.site.today && sections.length > 0)
    .map((week) => digestEntry(week, briefing.site));

export const digest: FeedPlan = {
  label: "Weekly digest",
  description: "What changed in a week, in one entry, once the week is over.",
  page: addresses.digests,
  entries: digestEntries,
};
