import { addresses } from "../../src/model/addresses.ts";
import type { Brief, Briefing, Claim, Site, Source } from "../../src/model/briefing.ts";
import { citationDates } from "../../src/model/cite.ts";
import {
  breadcrumbNode,
  claimNode,
  type LinkedNode,
  publisherId,
  reportNode,
  siteNode,
  sourceNode,
} from "../linked-data.ts";
import { type DataDownload, datasetNode } from "../linked-records.ts";
import { JsonLd } from "../page.tsx";

const Linked = ({ node }: { node: LinkedNode }) => <JsonLd data={{ "@context": "https://schema.org", ...node }} />;

type Crumb = { label: string; address?: string };

/** The page's breadcrumbs; they end with the page itself if it is directly below the front page. */
const Breadcrumbs = ({ crumbs, title, address, site }: PageProps) => {
  const way = crumbs.flatMap((crumb) => (crumb.address ? [{ label: crumb.label, url: site.url(crumb.address) }] : []));
  const home = { label: site.data.title, url: site.url(addresses.home) };
  const steps = way.length > 0 ? way : [{ label: title, url: site.url(address) }];
  return <Linked node={breadcrumbNode([home, ...steps])} />;
};

type PageProps = {
  site: Site;
  address: string;
  title: string;
  crumbs: Crumb[];
  feeds: { title: string; address: string; type: string }[];
  /** The picture for link previews. The front page's default is the site's card; that of other pages is its icon. */
  image?: string | undefined;
};

/** The metadata of every page: its canonical address, its name, its feeds, its breadcrumbs. */
export const PageMetadata = (page: PageProps) => {
  const { site, address, title, crumbs, feeds, image } = page;
  // A large picture that is the same for hundreds of pages says nothing about them.
  const picture = image ?? (address === addresses.home ? addresses.card : undefined);
  return (
    <>
      <link rel="canonical" href={site.url(address)} />
      <meta property="og:type" content={address === addresses.home ? "website" : "article"} />
      <meta property="og:title" content={title} />
      <meta property="og:url" content={site.url(address)} />
      <meta property="og:site_name" content={site.data.title} />
      <meta property="og:image" content={site.url(picture ?? addresses.asset("touch-icon.png"))} />
      {image && <meta property="og:image:alt" content={title} />}
      <meta property="og:image:width" content={picture ? "1200" : "180"} />
      <meta property="og:image:height" content={picture ? "630" : "180"} />
      <meta name="twitter:card" content={picture ? "summary_large_image" : "summary"} />
      <meta property="og:locale" content={site.data.language.replace("-", "_")} />
      {feeds.map((feed) => (
        <link rel="alternate" type={feed.type} title={feed.title} href={site.link(feed.address)} />
      ))}
      {crumbs.length > 0 && Breadcrumbs(page)}
    </>
  );
};

/** The site, its publisher and its policies. */
export const SiteMetadata = ({ site }: { site: Site }) => <Linked node={siteNode(site)} />;

const RecordLink = ({ folder, id, site }: { folder: string; id: string; site: Site }) => (
  <link rel="alternate" type="application/json" title="Data" href={site.link(addresses.dataRecord(folder, id))} />
);

const slashed = (date: string) => date.replaceAll("-", "/");

/** The tags from which reference managers read a citation. */
const CitationTags = ({ subject, site }: { subject: Brief | Claim; site: Site }) => (
  <>
    <meta name="citation_title" content={subject.kind === "claim" ? subject.data.statement : subject.data.title} />
    <meta name="citation_author" content={site.data.publisher} />
    <meta name="citation_publication_date" content={slashed(citationDates(subject).date)} />
    <meta name="citation_online_date" content={slashed(citationDates(subject).updated)} />
    {subject.kind === "brief" && <meta name="citation_technical_report_institution" content={site.data.publisher} />}
    {subject.kind === "claim" && <meta name="citation_publisher" content={site.data.publisher} />}
    <meta name="citation_language" content={site.data.language} />
    <meta name="citation_fulltext_html_url" content={site.url(subject.address)} />
    {site.pdf && subject.kind === "brief" && (
      <meta name="citation_pdf_url" content={site.url(addresses.briefPdf(subject.id))} />
    )}
    {subject.themes.map(({ data }) => (
      <meta name="citation_keywords" content={data.name} />
    ))}
  </>
);

/**
 * Returns a brief as a report of which this is the page. Its sources are in the open data, and its publisher's policies
 * on the front page: here they would cost a phone 450 bytes.
 */
const briefPageNode = (brief: Brief, site: Site): LinkedNode => ({
  ...reportNode(brief, site),
  mainEntityOfPage: undefined,
  citation: undefined,
  publisher: { "@type": "Organization", "@id": publisherId(site), name: site.data.publisher },
});

/** A brief's metadata: a report, its citation, its dates, and links to its Markdown and data. */
export const BriefMetadata = ({ brief, site }: { brief: Brief; site: Site }) => (
  <>
    <meta property="article:published_time" content={brief.data.date} />
    <meta property="article:modified_time" content={brief.data.updated} />
    {brief.themes.map(({ data }) => (
      <meta property="article:tag" content={data.name} />
    ))}
    <CitationTags subject={brief} site={site} />
    <PdfMetadata site={site} address={addresses.briefPdf(brief.id)} />
    <link rel="alternate" type="text/markdown" title="Text" href={site.link(addresses.briefText(brief.id))} />
    <RecordLink folder="briefs" id={brief.id} site={site} />
    <Linked node={briefPageNode(brief, site)} />
  </>
);

/** A claim’s metadata: its citation, its data, and itself in terms of schema.org. */
export const ClaimMetadata = ({ claim, site }: { claim: Claim; site: Site }) => (
  <>
    <CitationTags subject={claim} site={site} />
    <RecordLink folder="claims" id={claim.id} site={site} />
    <Linked node={claimNode(claim, site)} />
  </>
);

/** A source’s metadata: its data, and itself in terms of schema.org. */
export const SourceMetadata = ({ source, site }: { source: Source; site: Site }) => (
  <>
    <RecordLink folder="sources" id={source.id} site={site} />
    <Linked node={sourceNode(source, site)} />
  </>
);

/** The open data as a dataset with its files, for search engines. */
export const DatasetMetadata = (of: { briefing: Briefing; files: readonly DataDownload[]; version: string }) => (
  <Linked node={datasetNode(of.briefing, of.files, of.version)} />
);

/** Nothing from elsewhere, no inline script; the search engine needs WebAssembly. */
const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self' blob:; manifest-src 'self'; form-action 'self'; base-uri 'none'";

/**
 * What a page may load and what it reveals to other sites; first in its head, so that it applies to everything after
 * it.
 */
export const Policies = () => (
  <>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content={policy} />
    <meta name="referrer" content="no-referrer" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
  </>
);

/** A link to the PDF of a page, if the site has PDFs. */
export const PdfLink = ({ site, address }: { site: Site; address: string }) =>
  site.pdf ? (
    <>
      <a href={site.link(address)} type="application/pdf">
        PDF
      </a>{" "}
    </>
  ) : null;

/** The metadata of a page's PDF. */
export const PdfMetadata = ({ site, address }: { site: Site; address: string }) =>
  site.pdf ? <link rel="alternate" type="application/pdf" title="PDF" href={site.link(address)} /> : null;
