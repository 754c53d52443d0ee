import { compareDates } from "../../src/lib/dates.ts";
import { addresses } from "../../src/model/addresses.ts";
import type { Brief, Briefing, Chart, Figure } from "../../src/model/briefing.ts";
import { findNodes } from "../../src/model/node-index.ts";
import { isSettled } from "../../src/model/record-news.ts";
import { ChartPicture } from "../charts/chart.tsx";
import { BigFigure } from "../parts/blocks.tsx";
import { describeConfidence, FindingLine } from "../parts/claim.tsx";
import { DatedLine } from "../parts/rows.tsx";
import { FormattedDate } from "../parts/text.tsx";

type Finding = {
  words: string;
  sure: string | undefined;
  href: string;
  chart?: Chart | undefined;
  figures: Figure[];
};

/** Returns the chart of a brief that shows most of the given claims, if the brief has a chart. */
const chartIn = (brief: Brief, claims: readonly object[], briefing: Briefing): Chart | undefined => {
  const shown = (chart: Chart) => chart.claims.filter((claim) => claims.includes(claim)).length;
  return brief.body.charts
    .flatMap(({ chart }) => briefing.chart.get(chart) ?? [])
    .sort((a, b) => shown(b) - shown(a))[0];
};

const leadBriefs = (briefing: Briefing): Brief[] => {
  const chosen = findNodes(briefing.brief, briefing.site.data.lead);
  return chosen.length > 0 ? chosen : briefing.briefs.slice(0, 4);
};

/** Returns the findings of the front page: the takeaways, or else the first judgment of each lead brief. */
export const findingsOf = (briefing: Briefing): Finding[] => {
  if (briefing.takeaways.length > 0)
    return briefing.takeaways.map(({ data, brief, claims, figures }) => ({
      words: data.takeaway,
      sure: describeConfidence(data),
      href: brief.href,
      chart: chartIn(brief, [...claims, ...figures.map(({ claim }) => claim)], briefing),
      figures,
    }));
  return leadBriefs(briefing).flatMap((brief) =>
    brief.judgments.slice(0, 1).map(({ data, claims }) => ({
      words: data.judgment,
      sure: describeConfidence(data),
      href: brief.href,
      chart: chartIn(brief, claims, briefing),
      figures: [],
    })),
  );
};

/** The first finding with its confidence and its picture: a chart of its brief, or else its figures. */
export const LeadFinding = ({ briefing }: { briefing: Briefing }) => {
  const [lead] = findingsOf(briefing);
  if (!lead) return null;
  return (
    <section class="lead-finding" aria-labelledby="page:lead">
      <h2 id="page:lead">
        <a href={lead.href}>{lead.words}</a>
      </h2>
      {lead.sure && (
        <p class="sure">
          <b>{lead.sure}</b>
        </p>
      )}
      {lead.chart ? (
        <ChartPicture chart={lead.chart} until={briefing.site.data.evidence_as_of} />
      ) : (
        lead.figures.map((figure) => <BigFigure figure={figure} />)
      )}
    </section>
  );
};

/** The findings after the first. */
export const HomeTakeaways = ({ briefing }: { briefing: Briefing }) => {
  const rest = findingsOf(briefing).slice(1);
  return rest.length === 0 ? null : (
    <section class="thinking" aria-labelledby="page:think">
      <h2 id="page:think">Takeaways</h2>
      <ol>
        {rest.map((finding) => (
          <FindingLine {...finding} />
        ))}
      </ol>
      {briefing.takeaways.length > 0 && (
        <p class="more">
          <a href={briefing.site.link(addresses.summary)}>What they mean for decisions</a>
        </p>
      )}
    </section>
  );
};

const maxComingUp = 4;

/** The open questions by due date, soonest first. */
export const ComingUp = ({ briefing }: { briefing: Briefing }) => {
  const due = briefing.watch
    .filter((item) => !isSettled(item))
    .sort((a, b) => compareDates(a.data.due, b.data.due))
    .slice(0, maxComingUp);
  return due.length === 0 ? null : (
    <section class="coming" aria-labelledby="page:coming">
      <h2 id="page:coming">Coming up</h2>
      <ol class="dated-lines">
        {due.map(({ data, href }) => (
          <DatedLine date={<FormattedDate date={data.due} />} href={href}>
            {data.question}
          </DatedLine>
        ))}
      </ol>
      <p class="more">
        <a href={briefing.site.link(addresses.watch)}>All open questions</a>
      </p>
    </section>
  );
};
