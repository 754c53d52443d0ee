import type { Card } from "../../_includes/cards/card.tsx";
import { drawCard } from "../../_includes/cards/draw.ts";
import { countStandings } from "../../_includes/parts/marks.tsx";
import { capitalize } from "../../_includes/parts/text.tsx";
import { lazy } from "../lib/lazy.ts";
import type { Output } from "../lib/output.ts";
import { addresses } from "../model/addresses.ts";
import type { Brief, Briefing, Claim, Debate } from "../model/briefing.ts";

const cache = ".cache/cards";

const cardOf = (brief: Brief, { site }: Briefing): Card => ({
  site: site.data.title,
  title: brief.data.title,
  line: brief.data.summary,
  standings: countStandings(brief.claims),
});

/** Returns the card of a claim: its statement, its standing, and how that was reached. */
export const claimCard = (claim: Claim, { site }: Pick<Briefing, "site">): Card => ({
  site: `${site.data.title}: claim`,
  title: claim.data.statement,
  line: claim.verdict.why,
  standings: [{ standing: claim.verdict.standing, count: 1, label: capitalize(claim.verdict.standing) }],
});

const debateCard = ({ data, positions, claims }: Debate, { site }: Briefing): Card => ({
  site: `${site.data.title}: debate`,
  title: data.question,
  line: positions.map((position) => position.data.name).join(" · "),
  standings: countStandings(claims),
});

const siteCard = ({ site, claims }: Briefing): Card => ({
  site: site.data.title,
  title: site.data.tagline,
  line: site.data.description,
  standings: countStandings(claims),
});

/**
 * Returns the cards of the site and of the briefs, claims and debates that have one. Each is drawn once, in a worker
 * thread.
 */
export const cardOutputs = (briefing: Briefing): Output[] => {
  const output = (address: string, card: () => Card): Output => ({
    address,
    render: lazy(() => drawCard(card(), cache)),
  });
  return [
    output(addresses.card, () => siteCard(briefing)),
    ...briefing.briefs.flatMap((brief) => (brief.card ? [output(brief.card, () => cardOf(brief, briefing))] : [])),
    ...briefing.claims.flatMap((claim) => (claim.card ? [output(claim.card, () => claimCard(claim, briefing))] : [])),
    ...briefing.debates.flatMap((debate) =>
      debate.card ? [output(debate.card, () => debateCard(debate, briefing))] : [],
    ),
  ];
};
