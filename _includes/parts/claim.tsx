import type { Child } from "#jsx/jsx-runtime";
import { credibilityMeanings, likelihoodRange } from "../../src/kinds/vocabulary.ts";
import type { Claim, Evidence } from "../../src/model/briefing.ts";
import { isRelevant } from "../../src/model/evidence-map.ts";
import { callOf, describeOutcome } from "../../src/model/forecasts.ts";
import { Joined } from "./links.tsx";
import { StandingMark } from "./marks.tsx";
import { Passage, SourceNotice, shortName } from "./reference.tsx";
import { FoldedRows, Titled } from "./rows.tsx";
import { capitalize, count } from "./text.tsx";

type Measure = { likelihood?: Claim["data"]["likelihood"]; confidence?: Claim["data"]["confidence"] };

/** Returns a confidence, or a likelihood with its range, in words. */
export const describeConfidence = ({ likelihood, confidence }: Measure): string | undefined => {
  if (likelihood) return `${capitalize(likelihood)}, ${likelihoodRange[likelihood].join("–")}%`;
  return confidence && `${capitalize(confidence)} confidence`;
};

/** A finding in a list: its sentence with a link to what supports it, and how sure it is. */
export const FindingLine = ({ href, words, sure }: { href: string; words: string; sure: string | undefined }) => (
  <li>
    <p>
      <a href={href}>{words}</a>
    </p>
    <p class="sure">
      <b>{sure}</b>
    </p>
  </li>
);

/** The stances in the order of a line of evidence, each with the words before its sources. */
const stanceWords = { supports: "", disputes: "against: ", qualifies: "qualified by: " } as const;

/** Returns a number of pieces of evidence, one of each stance before two of any, so that none against is left out. */
const pickByStance = (evidence: Evidence[], limit: number): Evidence[] => {
  const counts = new Map<string, number>();
  const rank = new Map(
    evidence.map((row) => {
      const before = counts.get(row.data.stance) ?? 0;
      counts.set(row.data.stance, before + 1);
      return [row, before];
    }),
  );
  const chosen = new Set([...evidence].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0)).slice(0, limit));
  return evidence.filter((row) => chosen.has(row));
};

const SourceName = ({ evidence: { source } }: { evidence: Evidence }) => (
  <>
    {source.data.notice && `${source.data.notice.kind}: `}
    <a href={source.href}>{shortName(source)}</a>
  </>
);

/** A claim's sources in one line: for it, against it, qualifying it, and the number of the others. */
export const EvidenceLine = ({ claim, limit }: { claim: Claim; limit: number }) => {
  const shown = pickByStance(claim.evidence.filter(isRelevant), limit);
  const groups = Object.entries(stanceWords).flatMap(([stance, words]) => {
    const names = shown.filter(({ data }) => data.stance === stance).map((row) => <SourceName evidence={row} />);
    if (words === "" || names.length === 0) return names;
    return (
      <>
        {words}
        <Joined items={names} by="; " />
      </>
    );
  });
  const rest = claim.evidence.length - shown.length;
  if (rest > 0)
    groups.push(
      <a href={claim.href}>
        {rest} {groups.length > 0 ? "more" : "in context"}
      </a>,
    );
  return <Joined items={groups} by={"\u00a0· "} />;
};

/**
 * A claim's statement, linked to its page, and its sources. A brief has it in its notes and in its list of claims, where a
 * repetition of the same text compresses well.
 */
export const ClaimText = ({ claim, limit, sources }: { claim: Claim; limit: number; sources: boolean }) => (
  <>
    <a class="what" href={claim.href}>
      {claim.data.statement}
    </a>
    {sources && (
      <span class="src">
        {" "}
        <EvidenceLine claim={claim} limit={limit} />
      </span>
    )}
  </>
);

/** A claim's statement, linked to its page, with details of a list below it. */
export const Statement = ({ claim, children }: { claim: Claim; children?: Child }) => (
  <Titled href={claim.href} title={claim.data.statement}>
    {children}
  </Titled>
);

/** A claim in a list: its statement, standing, confidence and number of briefs. */
export const ClaimRow = ({ claim, evidence = false }: { claim: Claim; evidence?: boolean }) => (
  <li class="beside">
    <Statement claim={claim}>
      {evidence && claim.evidence.length > 0 && <EvidenceLine claim={claim} limit={6} />}
    </Statement>
    <p class="side apparatus">
      <StandingMark claim={claim} />
      <span>{capitalize(claim.data.kind)}</span>
      {describeConfidence(claim.data) && <span>{describeConfidence(claim.data)}</span>}
      {claim.data.outcome && <span>{capitalize(describeOutcome(claim.data.outcome.result, callOf(claim)))}</span>}
      <span>{claim.briefs.length > 0 ? count(claim.briefs.length, "brief") : "in no brief"}</span>
    </p>
  </li>
);

type ClaimListProps = { claims: Claim[]; evidence?: boolean; first?: number };

/** Claims in a list, with a line on their evidence if asked for; those after the first ones can be folded. */
export const ClaimList = ({ claims, evidence = false, first = claims.length }: ClaimListProps) => (
  <FoldedRows items={claims} first={first} row={(claim) => <ClaimRow claim={claim} evidence={evidence} />} />
);

/** A piece of evidence: the reference, the place in the source, what it says there, its grades. */
export const EvidenceRow = ({ evidence: { data, source, origin } }: { evidence: Evidence }) => (
  <li class="beside">
    <div>
      <p>
        <Passage source={source} locator={data.locator} />
      </p>
      {data.note && <p class="says">{data.note}</p>}
      {source.data.notice && (
        <p>
          <SourceNotice source={source} />
        </p>
      )}
    </div>
    <p class="side apparatus">
      <span>
        Origin: <a href={origin.href}>{origin.data.name}</a>
      </span>
      <span title={source.data.reliability.why}>Source {source.data.reliability.grade}</span>
      {data.credibility && (
        <span>
          Information {data.credibility}: {credibilityMeanings[data.credibility]}
        </span>
      )}
    </p>
  </li>
);

const stanceHeadings = {
  supports: "Evidence for",
  disputes: "Evidence against",
  qualifies: "What qualifies it",
  context: "Context",
} as const;

/** The same for the outcome of a forecast, whose page has both. */
const outcomeHeadings = {
  supports: "Evidence that it came true",
  disputes: "Evidence that it did not",
  qualifies: "What qualifies the outcome",
  context: "Context of the outcome",
} as const;

/** Evidence by stance, of a claim or of the outcome of a forecast: for, against, qualifying, context. */
export const EvidenceByStance = ({ evidence, outcome = false }: { evidence: Evidence[]; outcome?: boolean }) => {
  const Heading = outcome ? "h3" : "h2";
  const headings = outcome ? outcomeHeadings : stanceHeadings;
  return (
    <>
      {(Object.keys(headings) as (keyof typeof headings)[]).map((stance) => {
        const rows = evidence.filter(({ data }) => data.stance === stance);
        if (rows.length === 0) return null;
        return (
          <section class={`evidence ${stance}`}>
            <Heading>{headings[stance]}</Heading>
            <ol class="rows">
              {rows.map((row) => (
                <EvidenceRow evidence={row} />
              ))}
            </ol>
          </section>
        );
      })}
    </>
  );
};
