import { reliabilityMeanings } from "../../src/kinds/vocabulary.ts";
import type { Brief, Claim, Source } from "../../src/model/briefing.ts";
import { isRelevant } from "../../src/model/evidence-map.ts";
import { renderOnce } from "../page.tsx";
import { Fold } from "../parts/blocks.tsx";
import { ClaimText, describeConfidence } from "../parts/claim.tsx";
import { DebateBox } from "../parts/debate-box.tsx";
import { Joined, LinkList } from "../parts/links.tsx";
import { StandingMark } from "../parts/marks.tsx";
import { ExternalLink, SourceNotice, SourceReference } from "../parts/reference.tsx";
import { DatedLine, Line } from "../parts/rows.tsx";
import { capitalize, count, FormattedDate } from "../parts/text.tsx";
import { watchDate } from "../parts/watch-row.tsx";

const maxDebates = 2;
const maxWatch = 3;

const ClaimItem = renderOnce(
  ({ claim }: { claim: Claim }) => (
    <li class="beside" id={`page:claim-${claim.id}`}>
      <div>
        <ClaimText claim={claim} limit={4} sources={claim.evidence.some(isRelevant)} />
      </div>
      <p class="side apparatus">
        <StandingMark claim={claim} />
        {describeConfidence(claim.data) && <span>{describeConfidence(claim.data)}</span>}
        <span>{claim.verdict.summary}</span>
      </p>
    </li>
  ),
  ({ claim }) => claim,
);

const SourceItem = renderOnce(
  ({ source }: { source: Source }) => (
    <li>
      <p>
        <SourceReference source={source} />
        {source.data.notice && " "}
        <SourceNotice source={source} />
      </p>
      <p class="side apparatus">
        <span>
          <b>{source.data.reliability.grade}</b> {reliabilityMeanings[source.data.reliability.grade]}
        </span>
        {source.data.URL && (
          <ExternalLink href={source.data.URL}>
            <span>Read it</span>
          </ExternalLink>
        )}
        {source.data.archive && <ExternalLink href={source.data.archive.URL}>Archived copy</ExternalLink>}
      </p>
    </li>
  ),
  ({ source }) => source,
);

/** The claims that a brief cites, by number, folded. */
export const Claims = ({ brief }: { brief: Brief }) => (
  <Fold id="page:claims" heading="Claims" number={brief.claims.length}>
    <ol class="numbered">
      {brief.claims.map((claim) => (
        <ClaimItem claim={claim} />
      ))}
    </ol>
  </Fold>
);

/** The sources of a brief’s claims, folded. */
export const Sources = ({ brief }: { brief: Brief }) => (
  <Fold id="page:sources" heading="Sources" number={brief.sources.length}>
    <ul class="references">
      {brief.sources.map((source) => (
        <SourceItem source={source} />
      ))}
    </ul>
  </Fold>
);

/** Sources that were read and not used, with the reasons, folded. */
export const SetAside = ({ brief: { data } }: { brief: Brief }) =>
  data.set_aside?.length ? (
    <details class="set-aside">
      <summary>{capitalize(count(data.set_aside.length, "source"))} read and not used</summary>
      <ul class="references">
        {data.set_aside.map(({ title, URL, issued, reason }) => (
          <li>
            <p>
              {title}
              {issued && (
                <>
                  , <FormattedDate date={issued} />
                </>
              )}
              . {reason}
            </p>
            <p class="side apparatus">{URL && <ExternalLink href={URL}>Read it</ExternalLink>}</p>
          </li>
        ))}
      </ul>
    </details>
  ) : null;

/** The claims that another brief shares with this one, by their numbers here. */
const Shared = ({ brief, shared }: { brief: Brief; shared: Claim[] }) => (
  <p class="side">
    Uses the same {shared.length === 1 ? "claim" : "claims"}:{" "}
    <Joined items={shared.map(({ id }) => <a href={`#page:claim-${id}`}>{brief.number.get(id)}</a>)} />
  </p>
);

/** The briefs that use most of the same claims. */
export const RelatedBriefs = ({ brief }: { brief: Brief }) =>
  brief.related.length > 0 ? (
    <section class="apparatus-section related" aria-labelledby="page:related">
      <h2 id="page:related">Related briefs</h2>
      <ul class="rows">
        {brief.related.map(({ brief: other, shared }) => (
          <Line href={other.href} title={other.data.title}>
            <Shared brief={brief} shared={shared} />
          </Line>
        ))}
      </ul>
    </section>
  ) : null;

/** The debates that are related to a brief, with their positions. */
export const Disagreements = ({ brief: { debates } }: { brief: Brief }) =>
  debates.length > 0 ? (
    <Fold id="page:disagree" heading="Where experts disagree" number={debates.length}>
      {debates.slice(0, maxDebates).map((debate) => (
        <DebateBox debate={debate} />
      ))}
      {debates.length > maxDebates && <LinkList nodes={debates.slice(maxDebates)} />}
    </Fold>
  ) : null;

/** The open questions that could change a brief, with their due dates. */
export const ToWatch = ({ brief: { watch } }: { brief: Brief }) =>
  watch.length > 0 ? (
    <section class="apparatus-section" aria-labelledby="page:watch">
      <h2 id="page:watch">What to watch</h2>
      <ul class="dated-lines">
        {watch.slice(0, maxWatch).map((item) => (
          <DatedLine
            date={[item.data.status === "resolved" ? "Resolved " : "Due ", <FormattedDate date={watchDate(item)} />]}
            href={item.href}
          >
            {item.data.question}
          </DatedLine>
        ))}
      </ul>
    </section>
  ) : null;
