import { Claims, Disagreements, RelatedBriefs, SetAside, Sources, ToWatch } from "../../_includes/brief/end.tsx";
import { BriefContents, Judgments, RetiredClaims } from "../../_includes/brief/head.tsx";
import { ChartFigure } from "../../_includes/charts/chart.tsx";
import { Layout } from "../../_includes/layout.tsx";
import { Markup, type PageView, pagePerRecord } from "../../_includes/page.tsx";
import { Neighbors, WithdrawnNotice } from "../../_includes/parts/blocks.tsx";
import { Changed } from "../../_includes/parts/changed.tsx";
import { CitationMark, LinkedFigure, Picture } from "../../_includes/parts/citation.tsx";
import { Cite } from "../../_includes/parts/cite.tsx";
import { Credits } from "../../_includes/parts/credits.tsx";
import { BriefInWords, EvidenceMapSection } from "../../_includes/parts/evidence-map.tsx";
import { StandingBar, ThemeTags } from "../../_includes/parts/marks.tsx";
import { BriefMetadata, PdfLink } from "../../_includes/parts/metadata.tsx";
import { OptionTable } from "../../_includes/parts/option.tsx";
import { count, FormattedDate } from "../../_includes/parts/text.tsx";
import { briefFeedLink } from "../feeds/follow-link.ts";
import { renderBody } from "../markdown/render.ts";
import { addresses } from "../model/addresses.ts";
import type { Brief, Briefing, Claim } from "../model/briefing.ts";
import { isActive } from "../model/evidence-counts.ts";
import { mapOfBrief } from "../model/evidence-map.ts";
import { findFigure, findNodes } from "../model/node-index.ts";
import { optionsOf } from "../model/options.ts";
import { newestFirst } from "../model/reviews.ts";

/** Around the marks of a citation while the body is rendered. No text of a contributor may hold it. */
const joiner = "\u2060";

/** Marks with the word before them, if it is no longer than a line. It is sought from its start, which is fast. */
const wordWithMarks = new RegExp(`(?:(?<![^\\s<>])([^\\s<>]{1,60}))?${joiner}([^${joiner}]*)${joiner}`, "g");

/** Puts each mark in one run with the word before it, so that no line begins with a mark. */
const keepWithWord = (html: string): string =>
  html.replace(wordWithMarks, (_, word, marks) => (word ? `<span>${word}${marks}</span>` : joiner + marks));

/** Renders the body of a brief with its citations as marks and notes; a claim's note is at its first mark. */
export const renderBriefBody = (brief: Brief, briefing: Briefing): string => {
  const noted = new Set<Claim>();
  const html = renderBody(brief, briefing, {
    citation: (ids) => {
      const marks = findNodes(briefing.claim, ids).map((claim) => {
        const withNote = !noted.has(claim);
        noted.add(claim);
        return String(<CitationMark claim={claim} brief={brief} withNote={withNote} />);
      });
      return joiner + marks.join("") + joiner;
    },
    figure: (id, key) => {
      const figure = findFigure(briefing, `${id}.${key}`);
      return figure ? String(<LinkedFigure figure={figure} />) : "";
    },
    image: (image, words) => String(<Picture image={image} {...words} />),
    chart: (id) => {
      const chart = briefing.chart.get(id);
      return chart ? String(<ChartFigure chart={chart} until={briefing.site.data.evidence_as_of} />) : "";
    },
  });
  return keepWithWord(html);
};

const BriefPage = ({ briefing, frame, item: brief }: PageView & { item: Brief }) => {
  const { site } = briefing;
  const gone = brief.claims.filter((claim) => !isActive(claim));
  return (
    <Layout
      {...frame}
      head={<BriefMetadata brief={brief} site={site} />}
      title={brief.data.title}
      description={brief.data.summary}
      kind="brief"
      image={brief.card}
      feeds={[briefFeedLink(brief)]}
      crumbs={[
        { label: "Briefs", address: addresses.briefs },
        ...brief.themes.slice(0, 1).map((theme) => ({ label: theme.data.name, address: theme.address })),
      ]}
    >
      <article>
        <header class="head">
          <div>
            <ThemeTags themes={brief.themes} />
            <h1>{brief.data.title}</h1>
            <p class="lede">{brief.data.summary}</p>
          </div>
          <p class="side meta">
            <span>
              Published <FormattedDate date={brief.data.date} />
            </span>
            {brief.data.updated !== brief.data.date && (
              <span>
                Updated <FormattedDate date={brief.data.updated} />
              </span>
            )}
            {[...brief.reviews].sort(newestFirst).map(({ date, note }, place) => (
              <span>
                {place === 0 ? "Last reviewed" : "Reviewed"} <FormattedDate date={date} />
                {note && <>: {note}</>}
              </span>
            ))}
            <span>
              Evidence as of <FormattedDate date={site.data.evidence_as_of} />
            </span>
            <span>{count(brief.minutes, "minute")} to read</span>
            <span class="ways">
              <a href="#page:cite">Cite</a>{" "}
              <button class="share" type="button" data-share hidden>
                Share
              </button>{" "}
              <PdfLink site={site} address={addresses.briefPdf(brief.id)} />
              <a href={site.link(briefFeedLink(brief).address)} title="A feed of what changes under this brief">
                Feed
              </a>{" "}
              <a href={site.link(addresses.methods)}>How to read the labels</a>
            </span>
          </p>
        </header>
        <StandingBar
          claims={brief.claims}
          label={`Evidence status of this brief’s ${count(brief.claims.length, "claim")}`}
          hrefOf={(standing) => `#page:claim-${brief.claims.find(({ verdict }) => verdict.standing === standing)?.id}`}
        />
        <WithdrawnNotice head="This brief was withdrawn on" of={brief.data.withdrawn} />
        {gone.length > 0 && <RetiredClaims claims={gone} />}
        <Judgments brief={brief} />
        <div class="opening with-margin">
          <Changed brief={brief} all={briefing.site.link(addresses.changes)} />
          {brief.body.headings.filter(({ level }) => level === 2).length > 3 && <BriefContents brief={brief} />}
        </div>
        <div class="body">
          <Markup html={renderBriefBody(brief, briefing)} />
        </div>
        <div class="after">
          <Disagreements brief={brief} />
          <ToWatch brief={brief} />
          {optionsOf(brief).length > 0 && <OptionTable options={optionsOf(brief)} site={site} />}
          <Claims brief={brief} />
          <Sources brief={brief} />
          <SetAside brief={brief} />
          <RelatedBriefs brief={brief} />
          <EvidenceMapSection map={mapOfBrief(brief)} self="This brief">
            <BriefInWords brief={brief} />
          </EvidenceMapSection>
          <Neighbors
            label="In the same theme"
            before={brief.previous && { ...brief.previous, position: "Previous", title: brief.previous.data.title }}
            after={brief.next && { ...brief.next, position: "Next", title: brief.next.data.title }}
          />
          <Cite subject={brief} site={site} editions={briefing.editions} />
          <Credits of={brief} site={site} />
          <p class="apparatus">
            <a href={site.link(addresses.contributeForm("brief", { edit: brief.id }))}>Edit this page</a>
          </p>
        </div>
      </article>
    </Layout>
  );
};

export const { outputs, render } = pagePerRecord("briefs", BriefPage);
