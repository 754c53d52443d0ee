import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Assets, assetOutputs } from "../../_includes/assets.ts";
import { cardOutputs } from "../exports/cards.ts";
import { chartOutputs } from "../exports/chart-files.ts";
import { exportOutputs } from "../exports/export-outputs.ts";
import { allFeeds } from "../feeds/all-feeds.ts";
import type { Output } from "../lib/output.ts";
import { addresses } from "../model/addresses.ts";
import type { Briefing } from "../model/briefing.ts";
import * as pages from "../pages/index.ts";

/** The outputs of a site: the pages by the name of their template, the social cards, and all other files. */
export type SiteOutputs = { pages: Record<string, Output[]>; cards: Output[]; files: Output[] };

/** The pictures of briefs as they are, and drawings as far as they are safe. */
const imageOutputs = ({ image }: Briefing): Output[] =>
  [...image.values()].map(({ address, bytes }) => ({ address, render: () => Buffer.from(bytes) }));

/** The editions, to the byte as they were made. */
const editionOutputs = ({ editions }: Briefing): Output[] =>
  editions.flatMap(({ id, files, folder }) =>
    files.map((file) => ({ address: addresses.edition(id, file), render: () => readFileSync(join(folder, file)) })),
  );

/** Lists every file of a site but its search index, each with what renders it. Nothing is rendered yet. */
export const siteOutputs = (briefing: Briefing, assets: Assets): SiteOutputs => ({
  pages: Object.fromEntries(
    Object.entries(pages).map(([name, { outputs }]) => [name, outputs({ briefing, assets })] as const),
  ),
  cards: cardOutputs(briefing),
  files: [
    ...exportOutputs(briefing),
    ...allFeeds(briefing),
    ...imageOutputs(briefing),
    ...editionOutputs(briefing),
    ...chartOutputs(briefing),
    ...assetOutputs(assets),
  ],
});

/** All of them in one list. */
export const allOutputs = ({ pages: byTemplate, cards, files }: SiteOutputs): Output[] => [
  ...Object.values(byTemplate).flat(),
  ...cards,
  ...files,
];
