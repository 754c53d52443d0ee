import type { Brief, Claim } from "../../src/model/briefing.ts";
import { compareByNumber } from "../../src/model/reference-order.ts";
import { describeConfidence } from "../parts/claim.tsx";

/** A notice of the claims that were withdrawn or superseded since the brief cited them. */
export const RetiredClaims = ({ claims }: { claims: Claim[] }) => (
  <aside class="notice">
    <p>
      <b>
        {claims.length === 1
          ? "A claim this brief relies on has been withdrawn or replaced."
          : `${claims.length} claims this brief relies on have been withdrawn or replaced.`}
      </b>{" "}
      {claims.map((claim) => (
        <>
          “<a href={claim.href}>{claim.data.statement}</a>” {claim.verdict.why}{" "}
        </>
      ))}
    </p>
  </aside>
);

/** The key judgments, each with its confidence, its claims and its reason. */
export const Judgments = ({ brief }: { brief: Brief }) => (
  <section class="judgments" aria-labelledby="page:judgments">
    <h2 id="page:judgments">Key judgments</h2>
    <ol>
      {brief.judgments.map(({ data, claims }) => (
        <li>
          <p>{data.judgment}</p>
          <p class="sure">
            <b>{describeConfidence(data)}</b>{" "}
            {[...claims].sort(compareByNumber(brief)).map((claim) => (
              <a href={`#page:claim-${claim.id}`} aria-label={`claim ${brief.number.get(claim.id)}`}>
                {brief.number.get(claim.id)}
              </a>
            ))}
            {data.because && <span class="because">{data.because}</span>}
          </p>
        </li>
      ))}
    </ol>
  </section>
);

/** Links to the sections of a brief. */
export const BriefContents = ({ brief }: { brief: Brief }) => (
  <nav class="contents" aria-label="In this brief">
    <h2 class="small-head">In this brief</h2>
    <ol>
      {brief.body.headings
        .filter(({ level }) => level === 2)
        .map(({ text, slug }) => (
          <li>
            <a href={`#${slug}`}>{text}</a>
          </li>
        ))}
    </ol>
  </nav>
);
