import { callMeanings } from "../../src/kinds/vocabulary.ts";
import { formatDate } from "../../src/lib/dates.ts";
import type { Claim } from "../../src/model/briefing.ts";
import { callOf, describeOutcome } from "../../src/model/forecasts.ts";
import { lastReviewed, reviewDue } from "../../src/model/reviews.ts";
import { DataTable, Fact, PageSection } from "../parts/blocks.tsx";
import { describeConfidence, EvidenceByStance } from "../parts/claim.tsx";
import { NodeLinks } from "../parts/links.tsx";
import { StandingMark } from "../parts/marks.tsx";
import { Passage } from "../parts/reference.tsx";
import { capitalize, FormattedDate, slug } from "../parts/text.tsx";

/** The standing of a claim and how it was reached; of a withdrawn claim the notice above it gives the reason. */
export const StandingBox = ({ claim, methods }: { claim: Claim; methods: string }) => (
  <section class="verdict" aria-label="Standing">
    <p>
      <StandingMark claim={claim} /> {claim.data.withdrawn ? "" : claim.verdict.why}{" "}
      <span class="ways">
        <a href={methods}>What the labels mean</a>
      </span>
    </p>
  </section>
);

/** The time that a claim is about: a date, or from one to another. */
const Period = ({ of }: { of: NonNullable<Claim["data"]["as_of"]> }) =>
  typeof of === "string" ? (
    <FormattedDate date={of} />
  ) : (
    <>
      {of.from && <FormattedDate date={of.from} />} to {of.to ? <FormattedDate date={of.to} /> : "present"}
    </>
  );

/** Who made a claim, when, how sure they were, and when it is reviewed. */
export const Facts = ({ claim, claim: { data } }: { claim: Claim }) => {
  const last = lastReviewed(claim);
  const sure = describeConfidence(data);
  return (
    <dl class="facts">
      <Fact name="Kind">{capitalize(data.kind)}</Fact>
      <Fact name="Made by">
        <NodeLinks nodes={claim.makers} />, <FormattedDate date={data.made_on} />
      </Fact>
      <Fact name="Period covered">{data.as_of && <Period of={data.as_of} />}</Fact>
      <Fact name="Call">{data.call && `${capitalize(data.call)}. ${callMeanings[data.call]}`}</Fact>
      <Fact name={data.likelihood ? "Stated likelihood" : "Confidence"}>
        {sure && [sure, data.because].filter(Boolean).join(". ")}
      </Fact>
      <Fact name="Last reviewed">{last && [<FormattedDate date={last} />, ", no change"]}</Fact>
      <Fact name="Review by">
        <FormattedDate date={reviewDue(claim)} />
      </Fact>
    </dl>
  );
};

/** What a forecast came to, with the evidence that decides it. */
export const Outcome = ({ claim }: { claim: Claim }) => {
  const { outcome } = claim.data;
  if (!outcome) return null;
  return (
    <section class={`outcome is-${slug(outcome.result)}`}>
      <h2>Outcome</h2>
      <p>
        <b>{capitalize(describeOutcome(outcome.result, callOf(claim)))}</b>, as of{" "}
        <FormattedDate date={outcome.as_of} />. {outcome.note}
      </p>
      <EvidenceByStance evidence={claim.outcomeEvidence} outcome />
    </section>
  );
};

/** The figures of a claim as a table. */
export const Figures = ({ claim }: { claim: Claim }) => (
  <PageSection id="figures" heading="Figures" of={claim.figures}>
    <DataTable heads={["What", "Value"]}>
      {claim.figures.map(({ data, words }) => (
        <tr>
          <td>
            {data.label}
            {data.as_of && !data.label.includes(formatDate(data.as_of)) && [", ", <FormattedDate date={data.as_of} />]}
          </td>
          <td class="number">{words}</td>
        </tr>
      ))}
    </DataTable>
  </PageSection>
);

/** Replies of the parties that a claim names, next to the evidence. */
export const Replies = ({ claim }: { claim: Claim }) =>
  claim.replies.length > 0 ? (
    <section class="evidence replies">
      <h2>{claim.replies.length === 1 ? "Reply" : "Replies"}</h2>
      <ol class="rows">
        {claim.replies.map(({ data, party, source }) => (
          <li class="beside">
            <div>
              <p>
                <a href={party.href}>{party.data.name}</a>: {data.reply}
              </p>
              <p class="says">
                <Passage source={source} locator={data.locator} />
              </p>
            </div>
            <p class="side apparatus">
              <FormattedDate date={data.date} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  ) : null;
