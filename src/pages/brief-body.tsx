import { ChartFigure } from "../../_includes/charts/chart.tsx";
import { CitationMark, LinkedFigure, Picture } from "../../_includes/parts/citation.tsx";
import { renderBody } from "../markdown/render.ts";
import type { Brief, Briefing, Claim } from "../model/briefing.ts";
import { findFigure } from "../model/node-index.ts";

/** Renders the body of a brief with its citations as marks and notes; a claim's note is at its first mark. */
export const renderBriefBody = (brief: Brief, briefing: Briefing): string => {
  const noted = new Set<Claim>();
  return renderBody(brief, briefing, {
    citation: (ids) =>
      ids
        .flatMap((id) => briefing.claim.get(id) ?? [])
        .map((claim) => {
          const withNote = !noted.has(claim);
          noted.add(claim);
          return String(<CitationMark claim={claim} brief={brief} withNote={withNote} />);
        })
        .join(""),
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
};
