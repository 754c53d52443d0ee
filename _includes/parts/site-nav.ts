import { addresses } from "../../src/model/addresses.ts";

type Link = readonly [label: string, address: string];

/** The links in the header of every page. */
export const mainNav: readonly Link[] = [
  ["Briefs", addresses.briefs],
  ["Claims", addresses.claims],
  ["Debates", addresses.debates],
  ["Forecasts", addresses.forecasts],
  ["What to watch", addresses.watch],
  ["Timeline", addresses.timeline],
  ["Changes", addresses.changes],
];

/** Links to all parts of the site, by subject. */
export const siteNav: Readonly<Record<string, readonly Link[]>> = {
  "The briefing": [
    ["Summary", addresses.summary],
    ["Themes", addresses.themes],
    ["Policy options", addresses.options],
    ["What changed", addresses.changes],
    ["Weekly digest", addresses.digests],
    ["About", addresses.about],
    ["Methods and language key", addresses.methods],
  ],
  Evidence: [
    ["Claims", addresses.claims],
    ["Sources", addresses.sources],
    ["Debates", addresses.debates],
    ["Forecasts", addresses.forecasts],
    ["Evidence map", addresses.map],
    ["Open data", addresses.data],
  ],
  Reference: [
    ["Search", addresses.search],
    ["Timeline", addresses.timeline],
    ["Who’s who", addresses.actors],
    ["Glossary", addresses.glossary],
    ["Charts", addresses.charts],
  ],
  "Get involved": [
    ["Subscribe", addresses.subscribe],
    ["Contribute", addresses.contribute],
    ["Editors’ to-do list", addresses.editorQueue],
    ["What to watch", addresses.watch],
  ],
};

/** The additional links of the menu on a phone, where the footer is far away. */
export const secondaryNav: readonly Link[] = Object.values(siteNav)
  .flat()
  .filter(([, to]) => to !== addresses.search && !mainNav.some(([, other]) => other === to));
