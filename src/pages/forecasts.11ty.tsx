import { ForecastPicture } from "../../_includes/charts/forecasts.tsx";
import { Layout } from "../../_includes/layout.tsx";
import { onePage, type View } from "../../_includes/page.tsx";
import { Statement } from "../../_includes/parts/claim.tsx";
import { Rest } from "../../_includes/parts/cut.tsx";
import { capital, count, Text, When } from "../../_includes/parts/text.tsx";
import { resultWords } from "../kinds/labels.ts";
import { likelihoodRange, results } from "../kinds/vocabulary.ts";
import { addresses } from "../model/addresses.ts";
import { mostRows } from "../model/cuts.ts";
import { forecastRecord } from "../model/forecasts.ts";

const Forecasts = ({ briefing, assets }: View) => {
  const { forecasts, counts, rows } = forecastRecord(briefing);
  return (
    <Layout
      briefing={briefing}
      assets={assets}
      address={addresses.forecasts}
      title="Forecasts"
      description="What was forecast, how likely it was called, and how it came out."
      kind="index"
      crumbs={[{ label: "Forecasts" }]}
    >
      <h1>Forecasts, and how they came out</h1>
      <p class="lede">
        Of {count(forecasts.length, "forecast")},{" "}
        {results
          .filter((result) => counts[result] > 0)
          .map(
            (result) =>
              `${counts[result]} ${counts[result] === 1 ? "is" : "are"} ${result === "partly" ? "partly borne out" : result}`,
          )
          .join(", ")}
        .
      </p>
      <section>
        <h2 id="record">The record as a whole</h2>
        <ForecastPicture briefing={briefing} />
        <div class="scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">Called</th>
                {results.map((result) => (
                  <th scope="col" title={resultWords[result]}>
                    {capital(result)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr>
                  <th scope="row">
                    {capital(row.likelihood)} <span class="range">{likelihoodRange[row.likelihood].join("–")}%</span>
                  </th>
                  {results.map((result) => (
                    <td class="number">{row.counts[result]}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
      {rows.map((row) => (
        <section>
          <h2 id={row.likelihood.replaceAll(" ", "-")}>{capital(row.likelihood)}</h2>
          <ul class="rows">
            {row.claims.slice(0, mostRows).map((claim) => (
              <li class={`beside forecast is-${(claim.data.outcome?.result ?? "open").replaceAll(" ", "-")}`}>
                <Statement claim={claim}>{claim.data.outcome && <Text>{claim.data.outcome.note}</Text>}</Statement>
                <p class="side apparatus">
                  <span class="result">{capital(claim.data.outcome?.result ?? "open")}</span>
                  <span>
                    {claim.makers.map(({ data }) => data.name).join(", ")}, <When date={claim.data.made_on} />
                  </span>
                </p>
              </li>
            ))}
          </ul>
          <Rest shown={mostRows} all={row.claims.length} one="forecast" />
        </section>
      ))}
    </Layout>
  );
};

export const { outputs, render } = onePage(addresses.forecasts, Forecasts);
