import { allKinds, kinds } from "../kinds/registry.ts";
import { compareText } from "../lib/compare-text.ts";
import { addresses } from "./addresses.ts";
import type { Briefing } from "./briefing.ts";
import { digestsOf } from "./digest.ts";
import { nodesOf } from "./node-index.ts";
import { hasParts } from "./source-parts.ts";

/** Pages that every briefing has. */
const fixedPages = [
  addresses.home,
  ...allKinds.map((kind) => kinds[kind].page.index),
  addresses.forecasts,
  addresses.map,
  addresses.changes,
  addresses.digests,
  addresses.search,
  addresses.subscribe,
  addresses.methods,
  addresses.about,
  addresses.contribute,
  addresses.contributions,
  addresses.editorQueue,
  addresses.data,
];

/** Returns the address of every page of a briefing, sorted. */
export const pageAddresses = (briefing: Briefing): string[] =>
  [
    ...fixedPages,
    ...allKinds
      .filter((kind) => kinds[kind].page.own)
      .flatMap((kind) => nodesOf(briefing, kind).map(({ address }) => address)),
    ...digestsOf(briefing).map(({ address }) => address),
    ...(briefing.editions.length > 0 ? [addresses.editions] : []),
    // An edition's checksums cover its other pages.
    ...briefing.editions.map(({ id }) => addresses.edition(id)),
    ...briefing.sources.filter(hasParts).map(({ id }) => addresses.sourceClaims(id)),
  ].sort(compareText);
