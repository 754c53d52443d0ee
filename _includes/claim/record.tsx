import { callWords } from "../../src/kinds/labels.ts";
import type { Claim } from "../../src/model/briefing.ts";
import { callOf, describeOutcome } from "../../src/model/forecasts.ts";
import { lastReviewed, reviewDue } from "../../src/model/reviews.ts";
import { EvidenceByStance, sureness } from "../parts/claim.tsx";
import { StandingMark } from "../parts/marks.tsx";
import { capital, When } from "../parts/text.tsx";

export const StandingBox = ({ claim, methods }: { claim: Claim; methods: string }) => (
  <section class="verdict" aria-label="Standing">
    <p>
      <StandingMark claim={claim} /> {claim.verdict.why} <a href={methods}>What the labels mean</a>
    </p>
  </section>
);

const Reviewed = ({ claim }: { claim: Claim }) => {
  const last = lastReviewed(claim);
  return (
    <>
      {last && (
        <div>
          <dt>Last reviewed</dt>
          <dd>
            <When date={last} />, no change
          </dd>
        </div>
      )}
      <div>
        <dt>Review by</dt>
        <dd>
          <When date={reviewDue(claim)} />
        </dd>
      </div>
    </>
  );
};

export const Facts = ({ claim }: { claim: Claim }) => (
  <dl class="facts">
    <div>
      <dt>Kind</dt>
      <dd>{capital(claim.data.kind)}</dd>
    </div>
    <div>
      <dt>Made by</dt>
      <dd>
        {claim.makers.map((maker, place) => (
          <>
            {place > 0 && ", "}
            <a href={maker.href}>{maker.data.name}</a>
          </>
        ))}
        , <When date={claim.data.made_on} />
      </dd>
    </div>
    {claim.data.as_of && (
      <div>
        <dt>Speaks of</dt>
        <dd>
          {typeof claim.data.as_of === "string" ? (
            <When date={claim.data.as_of} />
          ) : (
            <>
              {claim.data.as_of.from && <When date={claim.data.as_of.from} />} to{" "}
              {claim.data.as_of.to ? <When date={claim.data.as_of.to} /> : "the present of the record"}
            </>
          )}
        </dd>
      </div>
    )}
    {claim.data.call && (
      <div>
        <dt>Call</dt>
        <dd>
          {capital(claim.data.call)}. {callWords[claim.data.call]}
        </dd>
      </div>
    )}
    {sureness(claim.data) && (
      <div>
        <dt>{claim.data.likelihood ? "Stated likelihood" : "Confidence"}</dt>
        <dd>
          {sureness(claim.data)}
          {claim.data.because && <>. {claim.data.because}</>}
        </dd>
      </div>
    )}
    <Reviewed claim={claim} />
  </dl>
);

export const Outcome = ({ claim }: { claim: Claim }) => {
  const { outcome } = claim.data;
  if (!outcome) return null;
  return (
    <section class={`outcome is-${outcome.result.replaceAll(" ", "-")}`}>
      <h2>Outcome</h2>
      <p>
        <b>{capital(describeOutcome(outcome.result, callOf(claim)))}</b>, as of <When date={outcome.as_of} />.{" "}
        {outcome.note}
      </p>
      <EvidenceByStance evidence={claim.outcomeEvidence} level={3} />
    </section>
  );
};

export const Figures = ({ claim }: { claim: Claim }) =>
  claim.figures.length > 0 ? (
    <section>
      <h2 id="figures">Figures</h2>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">Value</th>
            </tr>
          </thead>
          <tbody>
            {claim.figures.map(({ data, words }) => (
              <tr>
                <td>
                  {data.label}
                  {data.as_of && (
                    <>
                      {" "}
                      (<When date={data.as_of} />)
                    </>
                  )}
                </td>
                <td class="number">{words}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  ) : null;
