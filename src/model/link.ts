import { allKinds, kinds } from "../kinds/registry.ts";
import { compareText } from "../lib/compare-text.ts";
import { addresses, linker } from "./addresses.ts";
import type { Briefing, Claim, Debate, Lists, Site } from "./briefing.ts";
import { compareChanges } from "./changes.ts";
import { createNodes } from "./create-nodes.ts";
import type { Edition } from "./edition.ts";
import { isActive } from "./evidence-counts.ts";
import { assignFeedIds } from "./feed-ids.ts";
import type { Image } from "./image.ts";
import { linkBriefs } from "./link-briefs.ts";
import { linkRecords } from "./link-records.ts";
import type { NodeIndex } from "./node-index.ts";
import type { Content, ParsedBrief } from "./records.ts";
import { linkRelations } from "./relations.ts";

/**
 * The maximum number of claims, and of debates, with a card of their own; drawing one takes some 80 ms the first time.
 */
const maxSharedCards = 30;

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

/** The number of newest briefs with a card of their own; drawing one takes some 80 ms. */
const maxCards = 50;

export type LinkOptions = {
  basePath: string;
  today: string;
  /** Whether the site has PDFs. */
  pdf?: boolean;
  /** Its frozen editions, oldest first. */
  editions?: readonly Edition[];
};

const linkNeighbors = (index: NodeIndex): void => {
  for (const theme of index.theme.values()) {
    const own = theme.briefs.filter(({ themes }) => themes[0] === theme);
    for (const [at, brief] of own.entries()) Object.assign(brief, { previous: own[at - 1], next: own[at + 1] });
  }
};

const linkImages = ({ images = [] }: Content, toHref: (address: string) => string): ReadonlyMap<string, Image> =>
  new Map(
    images.map((image) => {
      const address = addresses.image(image.name);
      return [image.name, { ...image, address, href: toHref(address) }];
    }),
  );

/**
 * Links the content that was read into a briefing. Pure: the same content and options give the same briefing. Names
 * that lead nowhere are left out; the rules report them.
 */
export const link = (
  content: Content<ParsedBrief>,
  { basePath, today, pdf = false, editions = [] }: LinkOptions,
): Briefing => {
  const toHref = linker(basePath);
  const origin = URL.canParse(content.site.data.url) ? new URL(content.site.data.url).origin : "";
  const site: Site = { ...content.site, today, pdf, link: toHref, url: (address) => origin + toHref(address) };
  const index = createNodes(content, toHref);
  linkRecords(index);
  linkRelations(index.claim);
  linkBriefs(index);
  linkNeighbors(index);
  const briefs = [...index.brief.values()];
  for (const brief of briefs.slice(0, maxCards)) brief.card = addresses.briefCard(brief.id);
  const claims = [...index.claim.values()];
  assignCards({ claims, debates: [...index.debate.values()] });
  assignFeedIds({ claims, briefs, ledger: content.ledger, site });
  return Object.freeze({
    ...(Object.fromEntries(allKinds.map((kind) => [kinds[kind].folder, [...index[kind].values()]])) as Lists),
    site,
    changes: [...claims, ...briefs].flatMap(({ changes }) => changes).sort(compareChanges),
    claim: index.claim,
    brief: index.brief,
    chart: index.chart,
    image: linkImages(content, toHref),
    editions,
    ledger: content.ledger,
    moved: content.ledger.entries.flatMap(({ address, movedTo }) => (movedTo ? [{ address, to: movedTo }] : [])),
    gone: content.ledger.entries.flatMap(({ address, gone }) => (gone ? [{ address, reason: gone }] : [])),
  });
};
