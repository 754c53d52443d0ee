import { compareText } from "../lib/compare-text.ts";
import { addresses } from "./addresses.ts";
import type { Claim, Debate } from "./briefing.ts";
import { isActive } from "./evidence-counts.ts";

/**
 * The maximum number of claims, and of debates, with a card of their own; drawing one takes some 80 ms the first time.
 */
export const maxSharedCards = 30;

/** A claim is likely to be shared if at least this many briefs cite it. */
const citedBy = 3;

/** Assigns cards for link previews to the debates, and to the claims that most briefs cite. */
export const assignCards = ({ claims, debates }: { claims: readonly Claim[]; debates: readonly Debate[] }): void => {
  const shared = claims
    .filter((claim) => isActive(claim) && claim.briefs.length >= citedBy)
    .sort((a, b) => b.briefs.length - a.briefs.length || compareText(a.id, b.id));
  for (const claim of shared.slice(0, maxSharedCards)) claim.card = addresses.claimCard(claim.id);
  for (const debate of debates.slice(0, maxSharedCards)) debate.card = addresses.debateCard(debate.id);
};
