import { type Call, calls, likelihoodRange, type Result, results } from "../../src/kinds/vocabulary.ts";
import { accuracyOf, type BrierScore, brierScore, calibrationOf, type Tally } from "../../src/model/accuracy.ts";
import type { Briefing, Claim } from "../../src/model/briefing.ts";
import { describeOutcome, forecastRecord, resultOf } from "../../src/model/forecasts.ts";
import { DataTable } from "./blocks.tsx";
import { LinkList } from "./links.tsx";
import { capitalize, count, slug } from "./text.tsx";

/** A list of forecasts that a count links to: its id and label. */
type Group = { id: string; label: string; claims: Claim[] };

const callWords: Record<Call, string> = { firm: "firm calls", possibility: "possibilities" };

/** A count that links to its list. */
export const CountLink = ({ group: { id, label, claims } }: { group: Group }) =>
  claims.length === 0 ? (
    <>0</>
  ) : (
    <a href={`#${id}`} aria-label={`${label}: ${claims.length}`}>
      {claims.length}
    </a>
  );

/** The lists of a table's counts; each shows when its count is followed. */
export const CountLists = ({ groups }: { groups: Group[] }) => (
  <div class="behind">
    {groups
      .filter(({ claims }) => claims.length > 0)
      .map(({ id, label, claims }) => (
        <section id={id} aria-label={label}>
          <p class="small-head">{label}</p>
          <LinkList nodes={claims} />
        </section>
      ))}
  </div>
);

/** Groups forecasts by outcome. */
export const byOutcome = (forecasts: Claim[], call: Call, of: { id: string; name: string }): Group[] =>
  results.map((result) => ({
    id: `${of.id}:${call}:${slug(result)}`,
    label: `${of.name}, ${callWords[call]}, ${describeOutcome(result, call)}`,
    claims: forecasts.filter((claim) => resultOf(claim) === result),
  }));

const inWords = (brier: BrierScore | undefined) => (brier ? `${brier.score.toFixed(2)} (${brier.count})` : "–");

const percent = (part: number, whole: number) => `${Math.round((100 * part) / whole)}%`;

const TallyTable = ({ heading, tallies, name }: { heading: string; tallies: Tally[]; name: string }) => {
  const rows = tallies.map((tally) => {
    const of = { id: `${name}:${tally.id}`, name: tally.name };
    return { tally, groups: calls.map((call) => byOutcome(tally.forecasts[call], call, of)) };
  });
  return (
    <section>
      <h3 id={`by-${name}`}>{heading}</h3>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <td />
              {calls.map((call) => (
                <th scope="colgroup" colspan={results.length}>
                  {capitalize(callWords[call])}
                </th>
              ))}
              <td />
            </tr>
            <tr>
              <th scope="col">{capitalize(name)}</th>
              {calls.map((call) =>
                results.map((result) => <th scope="col">{capitalize(describeOutcome(result, call))}</th>),
              )}
              <th scope="col">Brier score, firm calls (number)</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ tally, groups }) => (
              <tr>
                <th scope="row">
                  <a href={tally.href}>{tally.name}</a>
                </th>
                {groups.flat().map((group) => (
                  <td class="number">
                    <CountLink group={group} />
                  </td>
                ))}
                <td class="number">{inWords(brierScore(tally.forecasts.firm))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <CountLists groups={rows.flatMap(({ groups }) => groups.flat())} />
    </section>
  );
};

const CalibrationTable = ({ forecasts, call }: { forecasts: Claim[]; call: Call }) => {
  const rows = calibrationOf(forecasts);
  if (rows.length === 0) return null;
  const groups = rows.map(({ likelihood, claims }) => ({
    id: `settled:${call}:${slug(likelihood)}`,
    label: `${capitalize(callWords[call])} stated as ${likelihood}, settled`,
    claims,
  }));
  return (
    <>
      <DataTable
        caption={`${capitalize(callWords[call])}: how often each term came true`}
        heads={["Stated likelihood", "Range of the term", "Came true", "Settled forecasts"]}
      >
        {rows.map(({ likelihood, claims, cameTrue }, at) => (
          <tr>
            <th scope="row">{capitalize(likelihood)}</th>
            <td class="number unbroken">{likelihoodRange[likelihood].join("–")}%</td>
            <td class="number">{percent(cameTrue, claims.length)}</td>
            <td class="number">
              <CountLink group={groups[at] as Group} />
            </td>
          </tr>
        ))}
      </DataTable>
      <CountLists groups={groups} />
    </>
  );
};

/** The number of settled forecasts from which a share says something about skill. */
const minSettled = 100;

const SmallNumbers = ({ settled }: { settled: number }) =>
  settled < minSettled ? (
    <p>
      <b>
        {capitalize(count(settled, "settled firm call"))} {settled === 1 ? "proves" : "prove"} little.
      </b>{" "}
      With so few, luck can explain every difference between forecasters, themes and terms.
    </p>
  ) : null;

const Brier = ({ firm, possible, methods }: { firm: Claim[]; possible: Claim[]; methods: string }) => {
  const score = brierScore(firm);
  const apart = brierScore(possible);
  if (!score && !apart) return null;
  return (
    <p>
      {score &&
        `The Brier score of ${score.count === 1 ? "one firm call" : `the ${score.count} settled firm calls`} is ${score.score.toFixed(2)}. `}
      {apart && `That of ${count(apart.count, "possibility", "possibilities")} is ${apart.score.toFixed(2)}. `}0 is
      perfect, 0.25 is what always saying 50 percent gets, and 1 is the worst. <a href={methods}>How it is computed</a>
    </p>
  );
};

/** The accuracy of the forecasts: calibration, a score, and outcomes by forecaster and theme. */
export const Accuracy = ({ briefing, methods }: { briefing: Briefing; methods: string }) => {
  const { firm, possibility } = forecastRecord(briefing);
  const { forecasters, themes } = accuracyOf(briefing);
  const settled = firm.forecasts.filter((claim) => resultOf(claim) !== "open").length;
  if (forecasters.length === 0) return null;
  return (
    <section class="accuracy">
      <h2 id="accuracy">Accuracy</h2>
      <SmallNumbers settled={settled} />
      <Brier firm={firm.forecasts} possible={possibility.forecasts} methods={methods} />
      <CalibrationTable forecasts={firm.forecasts} call="firm" />
      <CalibrationTable forecasts={possibility.forecasts} call="possibility" />
      <TallyTable heading="By forecaster" tallies={forecasters} name="forecaster" />
      <TallyTable heading="By theme" tallies={themes} name="theme" />
    </section>
  );
};

const isOpenLast = (result: Result) => (result === "open" ? 1 : 0);

/** Links that filter the forecasts by outcome; the address can be shared. */
export const OutcomeFilter = ({ forecasts }: { forecasts: Claim[] }) => (
  <nav class="jump outcomes" aria-label="Filter by outcome">
    <a id="outcome:all" href="#outcome:all">
      All <span class="count">{forecasts.length}</span>
    </a>
    {[...results]
      .sort((a, b) => isOpenLast(a) - isOpenLast(b))
      .map((result) => ({ result, number: forecasts.filter((claim) => resultOf(claim) === result).length }))
      .filter(({ number }) => number > 0)
      .map(({ result, number }) => (
        <a id={`outcome:${slug(result)}`} href={`#outcome:${slug(result)}`}>
          {capitalize(result)} <span class="count">{number}</span>
        </a>
      ))}
  </nav>
);
