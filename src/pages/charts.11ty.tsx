import { ChartFigure } from "../../_includes/charts/chart.tsx";
import { ForecastPicture } from "../../_includes/charts/forecasts.tsx";
import { StandingByTheme } from "../../_includes/charts/standing.tsx";
import { Layout } from "../../_includes/layout.tsx";
import { onePage, type PageView } from "../../_includes/page.tsx";
import { BriefLinks } from "../../_includes/parts/brief-row.tsx";
import { EditFile } from "../../_includes/parts/links.tsx";
import { addresses } from "../model/addresses.ts";

const Charts = ({ briefing, briefing: { site }, frame }: PageView) => (
  <Layout
    {...frame}
    title="Charts"
    description="Every chart of the briefing, each with its numbers, its sources and the claims behind it."
    kind="index"
  >
    <h1>Charts</h1>
    <p class="lede">
      Each chart is drawn from the figures in the claims. The <a href={site.link(addresses.timeline)}>timeline</a> and
      the <a href={site.link(addresses.map)}>evidence map</a> have pages of their own.
    </p>
    {briefing.charts.map((chart) => (
      <ChartFigure chart={chart} until={site.data.evidence_as_of} id={chart.id}>
        {chart.briefs.length > 0 && (
          <>
            <p>Printed in</p>
            <BriefLinks briefs={chart.briefs} />
          </>
        )}
        <p>
          <EditFile site={site} file={chart.file} words="Edit this chart" />
        </p>
      </ChartFigure>
    ))}
    <StandingByTheme briefing={briefing} />
    <ForecastPicture briefing={briefing} />
  </Layout>
);

export const { outputs, render } = onePage(addresses.charts, Charts);
