import type { Stance } from "../../src/kinds/vocabulary.ts";
import type { Claim, Evidence } from "../../src/model/briefing.ts";
import { callOf, decidingEvidence, describeOutcome, resultOf } from "../../src/model/forecasts.ts";
import { Fold } from "./blocks.tsx";
import { describeConfidence } from "./claim.tsx";
import { shortName } from "./reference.tsx";
import { capitalize, FormattedDate, slug } from "./text.tsx";

const stanceWords: Record<Stance, string> = {
  supports: "For it",
  disputes: "Against it",
  qualifies: "Limits it",
  context: "Context",
};

/** The maximum of evidence shown; all of it is on the claim's page. */
const maxEvidence = 8;

const Deciding = ({ evidence: { data, source } }: { evidence: Evidence }) => (
  <li>
    <b>{stanceWords[data.stance]}:</b> <a href={source.href}>{shortName(source)}</a>
    {data.locator && <>, {data.locator}</>}. {data.note && data.note}
  </li>
);

/** The evidence that decides a forecast, with its place in the source and what it says there. */
const DecidingEvidence = ({ claim }: { claim: Claim }) => {
  const evidence = decidingEvidence(claim);
  if (evidence.length === 0) return null;
  return (
    <Fold heading="Evidence that decides it" number={evidence.length} kind="deciding">
      <ul>
        {evidence.slice(0, maxEvidence).map((piece) => (
          <Deciding evidence={piece} />
        ))}
        {evidence.length > maxEvidence && (
          <li>
            <a href={claim.href}>{evidence.length - maxEvidence} more</a>
          </li>
        )}
      </ul>
    </Fold>
  );
};

/** A forecast in a list: its statement, its outcome and the evidence that decides it. */
export const ForecastRow = ({ claim }: { claim: Claim }) => {
  const result = resultOf(claim);
  return (
    <li class={`beside forecast is-${slug(result)}`}>
      <p class="what">
        <a href={claim.href}>{claim.data.statement}</a>
      </p>
      <p class="side apparatus">
        <span class="result">{capitalize(describeOutcome(result, callOf(claim)))}</span>
        {describeConfidence(claim.data) && <span>{describeConfidence(claim.data)}</span>}
        <span>
          {claim.makers.map(({ data }) => data.name).join(", ")}, <FormattedDate date={claim.data.made_on} />
        </span>
      </p>
      {claim.data.outcome?.note && <p class="says">{claim.data.outcome.note}</p>}
      <DecidingEvidence claim={claim} />
    </li>
  );
};
