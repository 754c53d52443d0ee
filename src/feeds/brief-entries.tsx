import { convertHtmlToAbsoluteUrls } from "@11ty/eleventy-plugin-rss";
import { Markup } from "../../_includes/page.tsx";
import { Picture } from "../../_includes/parts/citation.tsx";
import { describeConfidence } from "../../_includes/parts/claim.tsx";
import { FormattedDate } from "../../_includes/parts/text.tsx";
import { escapeText } from "../lib/escape-html.ts";
import { lazy } from "../lib/lazy.ts";
import { type BodyRenderers, renderBody } from "../markdown/render.ts";
import { addresses } from "../model/addresses.ts";
import type { Brief, Briefing, Claim } from "../model/briefing.ts";
import { compareChanges } from "../model/changes.ts";
import { datedFeedId } from "../model/feed-ids.ts";
import { findFigure, findNodes } from "../model/node-index.ts";
import { compareByNumber } from "../model/reference-order.ts";
import { ChangeDetails } from "./change-entries.tsx";
import { ChartTable } from "./chart-table.tsx";
import type { FeedEntry, FeedPlan } from "./entry.ts";

/**
 * Rewrites the links to notes in an entry's HTML so that they lead within the entry, not to the website. Readers show
 * many entries on one page, so the ids of notes begin with the entry's own.
 * @param page the address of the brief's page, to which its links were made absolute
 */
export const scopeNotes = (html: string, page: string, id: string): string =>
  html
    .replaceAll(/ href="([^"#]*)#(note|noted):/g, (link, to, kind) => (to === page ? ` href="#${id}:${kind}:` : link))
    .replaceAll(/ id="(note|noted):/g, ` id="${id}:$1:`);

/** A feed reader has no margin: a citation is the claim's number, which links to the claim. */
const Citation = ({ claims, brief }: { claims: Claim[]; brief: Brief }) => (
  <sup>
    {[...claims].sort(compareByNumber(brief)).map((claim, place) => (
      <>
        {place > 0 && " "}
        <a href={claim.href} title={claim.verdict.standing}>
          {brief.number.get(claim.id)}
        </a>
      </>
    ))}
  </sup>
);

const settingFor = (brief: Brief, briefing: Briefing): BodyRenderers => ({
  citation: (ids) => String(<Citation claims={findNodes(briefing.claim, ids)} brief={brief} />),
  figure: (id, key) => escapeText(findFigure(briefing, `${id}.${key}`)?.words ?? ""),
  image: (image, words) => String(<Picture image={image} {...words} />),
  chart: (id) => {
    const chart = briefing.chart.get(id);
    return chart ? String(<ChartTable chart={chart} />) : "";
  },
});

/** Says that a brief is withdrawn, and why; also part of entries that have only a summary. */
const Withdrawn = ({ brief: { data } }: { brief: Brief }) =>
  data.withdrawn ? (
    <p>
      <strong>
        Withdrawn on <FormattedDate date={data.withdrawn.date} />.
      </strong>{" "}
      {data.withdrawn.reason}
    </p>
  ) : null;

/** A brief's conclusion and its key judgments, each with its confidence and citations. */
const Head = ({ brief }: { brief: Brief }) => (
  <>
    <Withdrawn brief={brief} />
    <p>
      <strong>{brief.data.summary}</strong>
    </p>
    <h2>Key judgments</h2>
    <ol>
      {brief.judgments.map(({ data, claims }) => (
        <li>
          {data.judgment} <em>{describeConfidence(data)}</em> <Citation claims={claims} brief={brief} />
        </li>
      ))}
    </ol>
  </>
);

/** What its author says has changed in a brief, except its first publication. */
const Changed = ({ brief }: { brief: Brief }) => {
  const changes = brief.changes.filter(({ date, major }) => major || date !== brief.data.date).sort(compareChanges);
  return changes.length === 0 ? null : (
    <>
      <h2>What changed</h2>
      {changes.map((change) => (
        <ChangeDetails change={change} />
      ))}
    </>
  );
};

const Claims = ({ brief }: { brief: Brief }) => (
  <>
    <h2>Claims</h2>
    <ol>
      {brief.claims.map((claim) => (
        <li>
          <a href={claim.href}>{claim.data.statement}</a> {standingOf(claim)}
        </li>
      ))}
    </ol>
  </>
);

/** Returns a claim's standing and a summary of the reason: `disputed (for: …)`, `withdrawn`. */
const standingOf = ({ verdict: { standing, summary } }: Claim): string =>
  summary === standing ? `${standing}.` : `${standing} (${summary}).`;

const absolute = async (html: string, brief: Brief, { site }: Briefing): Promise<string> => {
  const page = site.url(brief.address);
  return scopeNotes(await convertHtmlToAbsoluteUrls(html, page), page, brief.id);
};

const renderFullText = (brief: Brief, briefing: Briefing): Promise<string> => {
  const html = String(
    <>
      <Head brief={brief} />
      <Changed brief={brief} />
      <Markup html={renderBody(brief, briefing, settingFor(brief, briefing))} />
      <Claims brief={brief} />
      {briefing.site.pdf && (
        <p>
          <a href={briefing.site.url(addresses.briefPdf(brief.id))}>This brief as PDF</a>
        </p>
      )}
    </>,
  );
  return absolute(html, brief, briefing);
};

/** Returns every brief as an entry, with its full text rendered on demand. */
const briefEntries = (briefing: Briefing): FeedEntry[] =>
  briefing.briefs.map((brief) => ({
    id: datedFeedId(brief, briefing),
    title: brief.data.title,
    url: briefing.site.url(brief.address),
    pdf: briefing.site.pdf ? briefing.site.url(addresses.briefPdf(brief.id)) : undefined,
    summary: brief.data.summary,
    fullText: lazy(() => renderFullText(brief, briefing)),
    archiveText: async () => (brief.data.withdrawn ? String(<Withdrawn brief={brief} />) : ""),
    published: brief.data.date,
    updated: brief.data.updated,
    themes: brief.themes,
  }));

export const briefs: FeedPlan = {
  label: "Briefs",
  description: "New and updated briefs (full text).",
  page: addresses.briefs,
  byTheme: true,
  entries: briefEntries,
};
