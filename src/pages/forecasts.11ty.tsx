import { ForecastPicture } from "../../_includes/charts/forecasts.tsx";
import { Layout } from "../../_includes/layout.tsx";
import { onePage, type PageView } from "../../_includes/page.tsx";
import { Accuracy, byOutcome, CountLink, CountLists, OutcomeFilter } from "../../_includes/parts/accuracy.tsx";
import { DataTable, PageSection } from "../../_includes/parts/blocks.tsx";
import { ForecastRow } from "../../_includes/parts/forecast-row.tsx";
import { RemainingRows } from "../../_includes/parts/rows.tsx";
import { capitalize, count, slug } from "../../_includes/parts/text.tsx";
import {
  type Call,
  callMeanings,
  calls,
  likelihoodRange,
  type Result,
  resultMeanings,
  results,
} from "../kinds/vocabulary.ts";
import { addresses } from "../model/addresses.ts";
import type { Briefing } from "../model/briefing.ts";
import {
  describeOutcome,
  type ForecastGroup,
  type ForecastRecord,
  forecastRecord,
  type ResultCounts,
} from "../model/forecasts.ts";
import { maxRows } from "../model/pagination.ts";

const isNamed = (counts: ResultCounts, result: Result, call: Call): string => {
  const be = counts[result] === 1 ? "is" : "are";
  if (call === "firm") return `${be} ${result === "partly" ? "partly borne out" : result}`;
  return result === "open" ? `${be} open` : describeOutcome(result, call);
};

const everyOutcome = ({ forecasts }: ForecastRecord, call: Call) =>
  byOutcome(forecasts, call, { id: "all", name: "All" });

/** The number of forecasts of each outcome, linked to their list: "5 are borne out, 3 are partly borne out". */
const Score = ({ record, record: { counts }, call }: { record: ForecastRecord; call: Call }) => (
  <>
    {results
      .flatMap((result, at) => ({ result, group: everyOutcome(record, call)[at] }))
      .filter(({ result }) => counts[result] > 0)
      .map(({ result, group }, at) => (
        <>
          {at > 0 && ", "}
          <a href={`#${group?.id}`}>
            {counts[result]} {isNamed(counts, result, call)}
          </a>
        </>
      ))}
    .{" "}
  </>
);

const Lede = ({ record, record: { firm, possibility } }: { record: Record<Call, ForecastRecord> }) => (
  <>
    <p class="lede">
      {firm.forecasts.length > 0 && (
        <>
          Of {count(firm.forecasts.length, "firm call")}, <Score record={firm} call="firm" />
        </>
      )}
      {possibility.forecasts.length > 0 && (
        <>
          Of {count(possibility.forecasts.length, "possibility", "possibilities")},{" "}
          <Score record={possibility} call="possibility" />
        </>
      )}
    </p>
    <CountLists groups={calls.flatMap((call) => everyOutcome(record[call], call))} />
  </>
);

const groupsOf = ({ likelihood, claims }: ForecastGroup, call: Call) =>
  byOutcome(claims, call, { id: `likelihood:${slug(likelihood)}`, name: capitalize(likelihood) });

const Scores = ({ record, call }: { record: ForecastRecord; call: Call }) => (
  <DataTable
    heads={["Stated likelihood", ...results.map((result) => capitalize(describeOutcome(result, call)))]}
    titles={[undefined, ...results.map((result) => (call === "firm" ? resultMeanings[result] : undefined))]}
  >
    {record.rows.map((row) => (
      <tr>
        <th scope="row">
          {capitalize(row.likelihood)} <span class="range">{likelihoodRange[row.likelihood].join("–")}%</span>
        </th>
        {groupsOf(row, call).map((group) => (
          <td class="number">
            <CountLink group={group} />
          </td>
        ))}
      </tr>
    ))}
  </DataTable>
);

const headings: Record<Call, string> = { firm: "Firm calls", possibility: "Possibilities" };

const idOf = (call: Call, likelihood: string) => `${call === "firm" ? "" : "possibility-"}${slug(likelihood)}`;

/** The forecasts of a kind of call: their outcomes in a table, and a list for each likelihood. */
const Calls = ({ briefing, record, call }: { briefing: Briefing; record: ForecastRecord; call: Call }) =>
  record.forecasts.length === 0 ? null : (
    <PageSection id={call === "firm" ? "firm-calls" : "possibilities"} heading={headings[call]}>
      <p>{callMeanings[call]}</p>
      {call === "firm" && <ForecastPicture briefing={briefing} />}
      <Scores record={record} call={call} />
      <CountLists groups={record.rows.flatMap((row) => groupsOf(row, call))} />
      {record.rows.map((row) => (
        <PageSection id={idOf(call, row.likelihood)} heading={capitalize(row.likelihood)} level={3}>
          <ul class="rows">
            {row.claims.slice(0, maxRows).map((claim) => (
              <ForecastRow claim={claim} />
            ))}
          </ul>
          <RemainingRows shown={maxRows} all={row.claims.length} one="forecast" />
        </PageSection>
      ))}
    </PageSection>
  );

const Forecasts = ({ briefing, frame }: PageView) => {
  const record = forecastRecord(briefing);
  return (
    <Layout
      {...frame}
      title="Forecasts"
      description="What was forecast, how likely it was said to be, what happened, and the evidence that decides it."
      kind="index"
    >
      <h1>Forecasts and their outcomes</h1>
      <Lede record={record} />
      <OutcomeFilter forecasts={[...record.firm.forecasts, ...record.possibility.forecasts]} />
      <Calls briefing={briefing} record={record.firm} call="firm" />
      <Calls briefing={briefing} record={record.possibility} call="possibility" />
      <Accuracy briefing={briefing} methods={`${briefing.site.link(addresses.methods)}#accuracy`} />
    </Layout>
  );
};

export const { outputs, render } = onePage(addresses.forecasts, Forecasts);
