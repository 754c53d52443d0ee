import { reliabilityWords } from "../../src/kinds/labels.ts";
import type { Brief, Claim, Source } from "../../src/model/briefing.ts";
import { renderOnce } from "../page.tsx";
import { EvidenceLine, Statement, sureness } from "../parts/claim.tsx";
import { StandingMark } from "../parts/marks.tsx";
import { SourceNotice } from "../parts/notice.tsx";
import { Outside, SourceReference } from "../parts/reference.tsx";
import { capital, count, Text, When } from "../parts/text.tsx";

const ClaimItem = renderOnce(
  ({ claim }: { claim: Claim }) => (
    <li class="beside" id={`page:claim-${claim.id}`}>
      <Statement claim={claim} kind="on-paper says">
        {claim.evidence.some(({ data }) => data.stance !== "context") && <EvidenceLine claim={claim} most={8} />}
      </Statement>
      <p class="side apparatus">
        <StandingMark claim={claim} />
        {sureness(claim.data) && <span>{sureness(claim.data)}</span>}
        <span>{claim.verdict.summary}</span>
      </p>
    </li>
  ),
  ({ claim }) => claim,
);

const SourceItem = renderOnce(
  ({ source }: { source: Source }) => (
    <li class="beside">
      <p>
        <SourceReference source={source} />
        {source.data.notice && " "}
        <SourceNotice source={source} />
      </p>
      <p class="side apparatus">
        <span>
          <b class="grade">{source.data.reliability.grade}</b> {reliabilityWords[source.data.reliability.grade]}
        </span>
        {source.data.URL && <Outside href={source.data.URL}>Read it</Outside>}
        {source.data.archive && <Outside href={source.data.archive.URL}>Archived copy</Outside>}
      </p>
    </li>
  ),
  ({ source }) => source,
);

export const Claims = ({ brief }: { brief: Brief }) => (
  <section class="apparatus-section" aria-labelledby="page:claims">
    <h2 id="page:claims">Claims</h2>
    <ol class="numbered">
      {brief.claims.map((claim) => (
        <ClaimItem claim={claim} />
      ))}
    </ol>
  </section>
);

export const Sources = ({ brief }: { brief: Brief }) => (
  <section class="apparatus-section" aria-labelledby="page:sources">
    <h2 id="page:sources">Sources</h2>
    <ul class="references">
      {brief.sources.map((source) => (
        <SourceItem source={source} />
      ))}
    </ul>
  </section>
);

/** Sources that were read and left out, and why, folded. */
export const SetAside = ({ brief: { data } }: { brief: Brief }) =>
  data.set_aside?.length ? (
    <details class="set-aside">
      <summary>{capital(count(data.set_aside.length, "source"))} read and not used</summary>
      <ul class="references">
        {data.set_aside.map(({ title, URL, issued, reason }) => (
          <li class="beside">
            <p>
              <Text>{title}</Text>
              {issued && (
                <>
                  , <When date={issued} />
                </>
              )}
              . <Text>{reason}</Text>
            </p>
            <p class="side apparatus">{URL && <Outside href={URL}>Read it</Outside>}</p>
          </li>
        ))}
      </ul>
    </details>
  ) : null;

/** Why another brief belongs to this one: the claims that both lean on, by their numbers here. */
const Shared = ({ brief, shared }: { brief: Brief; shared: Claim[] }) => (
  <p class="side">
    Leans on the same {shared.length === 1 ? "claim" : "claims"}:{" "}
    {shared.map((claim, place) => (
      <>
        {place > 0 && ", "}
        <a href={`#page:claim-${claim.id}`}>{brief.number.get(claim.id)}</a>
      </>
    ))}
  </p>
);

export const RelatedBriefs = ({ brief }: { brief: Brief }) =>
  brief.related.length > 0 ? (
    <section class="apparatus-section related" aria-labelledby="page:related">
      <h2 id="page:related">Related briefs</h2>
      <ul class="rows">
        {brief.related.map(({ brief: other, shared }) => (
          <li class="beside">
            <p class="what">
              <a href={other.href}>
                <Text>{other.data.title}</Text>
              </a>
            </p>
            <Shared brief={brief} shared={shared} />
          </li>
        ))}
      </ul>
    </section>
  ) : null;

export const Neighbors = ({ brief: { previous, next } }: { brief: Brief }) =>
  previous || next ? (
    <nav class="neighbors" aria-label="In the same theme">
      {previous && (
        <a rel="prev" href={previous.href}>
          <span>Previous</span> <Text>{previous.data.title}</Text>
        </a>
      )}
      {next && (
        <a rel="next" href={next.href}>
          <span>Next</span> <Text>{next.data.title}</Text>
        </a>
      )}
    </nav>
  ) : null;
