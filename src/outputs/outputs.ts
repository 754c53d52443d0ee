import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Assets } from "../../_includes/assets.ts";
import { exportOutputs } from "../exports/archive.ts";
import { cardOutputs } from "../exports/cards.ts";
import { chartOutputs } from "../exports/chart-files.ts";
import { siteMaps } from "../exports/sitemap.ts";
import { allFeeds } from "../feeds/all-feeds.ts";
import type { Output } from "../lib/output.ts";
import { addresses } from "../model/addresses.ts";
import type { Briefing } from "../model/briefing.ts";
import * as pages from "../pages/index.ts";

/** The outputs of a site: pages by the name of their template, social cards, and all other files. */
export type SiteOutputs = { pages: Record<string, Output[]>; cards: Output[]; files: Output[] };

/** Returns the pictures of briefs; of drawings, the parts that are safe. */
const imageOutputs = ({ image }: Briefing): Output[] =>
  [...image.values()].map(({ address, bytes }) => ({ address, render: () => Buffer.from(bytes) }));

/** Returns the files of editions, byte for byte. */
const editionOutputs = ({ editions }: Briefing): Output[] =>
  editions.flatMap(({ id, files, folder }) =>
    files.map((file) => ({ address: addresses.edition(id, file), render: () => readFileSync(join(folder, file)) })),
  );

/** Lists the outputs of a site, except its search index. Nothing is rendered yet. */
export const siteOutputs = (briefing: Briefing, assets: Assets): SiteOutputs => {
  const { files, archive } = exportOutputs(briefing);
  return {
    pages: Object.fromEntries(
      Object.entries(pages).map(([name, { outputs }]) => [name, outputs({ briefing, assets })] as const),
    ),
    cards: cardOutputs(briefing),
    files: [
      ...files,
      ...siteMaps(
        briefing,
        pages.contributeForm.outputs({ briefing, assets }).map(({ address }) => address),
      ),
      ...allFeeds(briefing),
      ...imageOutputs(briefing),
      ...editionOutputs(briefing),
      ...chartOutputs(briefing),
      ...assets.files,
      // Last, since it is packed while the others are rendered.
      archive,
    ],
  };
};

/** Returns all outputs of a site as one list. */
export const allOutputs = ({ pages: byTemplate, cards, files }: SiteOutputs): Output[] => [
  ...Object.values(byTemplate).flat(),
  ...cards,
  ...files,
];

/** Splits the outputs of a site into parts of at most `size` outputs, in their order. */
export const splitOutputs = (outputs: SiteOutputs, size: number): SiteOutputs[] => {
  const partFrom = (start: number): SiteOutputs => {
    let from = start;
    const take = (list: Output[]): Output[] => {
      const taken = list.slice(Math.max(0, from), Math.max(0, from + size));
      from -= list.length;
      return taken;
    };
    const { pages: byTemplate, cards, files } = outputs;
    return {
      pages: Object.fromEntries(Object.entries(byTemplate).map(([name, list]) => [name, take(list)] as const)),
      cards: take(cards),
      files: take(files),
    };
  };
  const count = Math.ceil(allOutputs(outputs).length / size);
  return Array.from({ length: count }, (_, index) => partFrom(index * size));
};
