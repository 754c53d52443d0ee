import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Card } from "../../_includes/cards/card.tsx";
import { drawCard } from "../../_includes/cards/draw.ts";
import { countStandings } from "../../_includes/parts/marks.tsx";
import { addresses } from "../model/addresses.ts";
import type { Brief, Briefing } from "../model/briefing.ts";

const cache = ".cache/cards";

const cardOf = (brief: Brief, { site }: Briefing): Card => ({
  site: site.data.title,
  title: brief.data.title,
  line: brief.data.summary,
  standings: countStandings(brief.claims),
});

const siteCard = ({ site, claims }: Briefing): Card => ({
  site: site.data.title,
  title: site.data.tagline,
  line: site.data.description,
  standings: countStandings(claims),
});

/** Draws and writes the site's card and those of the briefs that have one, as many at once as there are threads for it. */
export const writeCards = async (folder: string, briefing: Briefing): Promise<void> => {
  const write = async (address: string, card: Card) => {
    const path = join(folder, address);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await drawCard(card, cache));
  };
  await Promise.all([
    write(addresses.card, siteCard(briefing)),
    ...briefing.briefs.flatMap((brief) => (brief.card ? [write(brief.card, cardOf(brief, briefing))] : [])),
  ]);
};
