import { addresses } from "../../src/model/addresses.ts";

type Link = readonly [label: string, address: string];

/** The links at the head of every page. */
export const mainNav: readonly Link[] = [
  ["Briefs", addresses.briefs],
  ["Claims", addresses.claims],
  ["Debates", addresses.debates],
  ["Forecasts", addresses.forecasts],
  ["What to watch", addresses.watch],
  ["Timeline", addresses.timeline],
  ["Changes", addresses.changes],
];

/** Ways to all parts of the site, by what a reader looks for. */
export const siteNav: readonly (readonly [heading: string, links: readonly Link[]])[] = [
  [
    "The briefing",
    [
      ["Summary", addresses.summary],
      ["Themes", addresses.themes],
      ["Policy options", addresses.options],
      ["What changed", addresses.changes],
      ["Weekly digest", addresses.digests],
      ["About", addresses.about],
      ["Methods and language key", addresses.methods],
    ],
  ],
  [
    "Evidence",
    [
      ["Claims", addresses.claims],
      ["Sources", addresses.sources],
      ["Debates", addresses.debates],
      ["Forecasts", addresses.forecasts],
      ["Evidence map", addresses.map],
      ["Open data", addresses.data],
    ],
  ],
  [
    "Reference",
    [
      ["Search", addresses.search],
      ["Timeline", addresses.timeline],
      ["Who’s who", addresses.actors],
      ["Glossary", addresses.glossary],
      ["Charts", addresses.charts],
    ],
  ],
  [
    "Get involved",
    [
      ["Subscribe", addresses.subscribe],
      ["Contribute", addresses.contribute],
      ["Editors’ to-do list", addresses.desk],
      ["What to watch", addresses.watch],
    ],
  ],
];

/** What the head of a page leads to on a phone only, whose foot is far away. */
export const furtherNav: readonly Link[] = siteNav
  .flatMap(([, links]) => links)
  .filter(([, to]) => to !== addresses.search && !mainNav.some(([, other]) => other === to));
