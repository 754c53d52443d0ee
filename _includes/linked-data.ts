import { compareDates, firstDay, lastDay } from "../src/lib/dates.ts";
import { addresses } from "../src/model/addresses.ts";
import type { Brief, Claim, Evidence, Site, Source } from "../src/model/briefing.ts";
import { houseBehind, houseOf } from "../src/model/origins.ts";

/** A node of JSON-LD in terms of schema.org. */
export type LinkedNode = { "@type": string; "@id"?: string; [property: string]: unknown };

/** Returns the id of the publisher. */
export const publisherId = (site: Site) => site.url(`${addresses.about}#publisher`);
const siteId = (site: Site) => site.url(addresses.home);

/** Returns the publisher and its policies. */
export const publisherNode = (site: Site): LinkedNode => ({
  "@type": "Organization",
  "@id": publisherId(site),
  name: site.data.publisher,
  url: site.url(addresses.about),
  publishingPrinciples: site.url(addresses.methods),
  correctionsPolicy: site.url(`${addresses.methods}#corrected`),
});

/** Returns the site. */
export const siteNode = (site: Site): LinkedNode => ({
  "@type": "WebSite",
  "@id": siteId(site),
  url: site.url(addresses.home),
  name: site.data.title,
  description: site.data.description,
  inLanguage: site.data.language,
  license: site.data.license.URL,
  publisher: publisherNode(site),
  publishingPrinciples: site.url(addresses.methods),
});

/** Returns the breadcrumbs of a page, for search engines. */
export const breadcrumbNode = (steps: { label: string; url: string }[]): LinkedNode => ({
  "@type": "BreadcrumbList",
  itemListElement: steps.map(({ label, url }, place) => ({
    "@type": "ListItem",
    position: place + 1,
    name: label,
    item: url,
  })),
});

const workTypes: Partial<Record<Source["data"]["type"], string>> = {
  "article-journal": "ScholarlyArticle",
  "article-magazine": "Article",
  "article-newspaper": "NewsArticle",
  bill: "Legislation",
  book: "Book",
  chapter: "Chapter",
  dataset: "Dataset",
  legislation: "Legislation",
  "paper-conference": "ScholarlyArticle",
  post: "SocialMediaPosting",
  "post-weblog": "BlogPosting",
  regulation: "Legislation",
  report: "Report",
  software: "SoftwareApplication",
  webpage: "WebPage",
};

/** Returns references by id to nodes that are described elsewhere. */
export const nodeReferences = (items: Iterable<{ address: string }>, site: Site): { "@id": string }[] =>
  [...items].map(({ address }) => ({ "@id": site.url(address) }));

/** Returns a source with its bibliographic fields. */
export const sourceNode = ({ data, address }: Source, site: Site): LinkedNode => ({
  "@type": workTypes[data.type] ?? "CreativeWork",
  "@id": site.url(address),
  name: data.title,
  url: data.URL,
  author: data.author?.map((name) =>
    "literal" in name
      ? { "@type": "Organization", name: name.literal }
      : { "@type": "Person", familyName: name.family, givenName: name.given },
  ),
  publisher: data.publisher && { "@type": "Organization", name: data.publisher },
  isPartOf: data["container-title"] && { "@type": "CreativeWork", name: data["container-title"] },
  datePublished: data.issued,
  inLanguage: data.language,
  identifier: data.DOI && `https://doi.org/${data.DOI}`,
  archivedAt: data.archive?.URL,
});

/** Returns the evidence that states a claim: what supports it, or else its context; nothing older than the claim. */
const statements = ({ data, evidence }: Claim): Evidence[] => {
  const supporting = evidence.filter((row) => row.data.stance === "supports");
  const stating = supporting.length > 0 ? supporting : evidence.filter((row) => row.data.stance === "context");
  return stating.filter(({ source }) => lastDay(source.data.issued ?? data.made_on) >= firstDay(data.made_on));
};

/** Returns the earliest document in which a claim's own maker states it. */
const firstAppearance = (claim: Claim): Source | undefined => {
  const makers = new Set(claim.makers.map(houseOf));
  return statements(claim)
    .filter((evidence) => makers.has(houseBehind(evidence, claim)))
    .map(({ source }) => source)
    .filter(({ data }) => data.issued)
    .sort((a, b) => compareDates(a.data.issued ?? "", b.data.issued ?? ""))[0];
};

/** Types of actors in terms of schema.org. */
export const actorTypes = { person: "Person", organization: "Organization", state: "Organization" } as const;

/** Returns a claim: who made it, when, and where it was published. */
export const claimNode = (claim: Claim, site: Site): LinkedNode => {
  const first = firstAppearance(claim);
  const url = site.url(claim.address);
  return {
    "@type": "Claim",
    "@id": url,
    url,
    text: claim.data.statement,
    author: claim.makers.map(({ address, data }) => ({
      "@type": actorTypes[data.kind],
      "@id": site.url(address),
      name: data.name,
    })),
    dateCreated: claim.data.made_on,
    creativeWorkStatus: claim.verdict.standing,
    isPartOf: { "@id": siteId(site) },
    firstAppearance: first && { "@id": site.url(first.address) },
    appearance: nodeReferences(new Set(statements(claim).map(({ source }) => source)), site),
  };
};

const corrections = ({ changes }: Brief): LinkedNode[] =>
  changes
    .filter(({ correction }) => correction)
    .map(({ date, change, why }) => ({
      "@type": "CorrectionComment",
      datePublished: date,
      text: [change === "withdrawn" ? "Withdrawn." : change, why].filter(Boolean).join(" "),
    }));

/** Returns a brief as a report, with its claims, sources and corrections. */
export const reportNode = (brief: Brief, site: Site): LinkedNode => {
  const url = site.url(brief.address);
  const corrected = corrections(brief);
  return {
    "@type": "Report",
    "@id": url,
    url,
    mainEntityOfPage: url,
    headline: brief.data.title,
    image: site.url(brief.card ?? addresses.card),
    abstract: brief.data.summary,
    datePublished: brief.data.date,
    dateModified: brief.data.updated,
    inLanguage: site.data.language,
    license: site.data.license.URL,
    keywords: brief.themes.map(({ data }) => data.name),
    wordCount: brief.body.words,
    author: { "@id": publisherId(site) },
    publisher: publisherNode(site),
    isPartOf: { "@id": siteId(site) },
    encoding: site.pdf
      ? {
          "@type": "MediaObject",
          contentUrl: site.url(addresses.briefPdf(brief.id)),
          encodingFormat: "application/pdf",
        }
      : undefined,
    about: nodeReferences(brief.claims, site).map((claim) => ({ "@type": "Claim", ...claim })),
    citation: nodeReferences(brief.sources, site),
    ...(corrected.length > 0 ? { correction: corrected } : {}),
  };
};
