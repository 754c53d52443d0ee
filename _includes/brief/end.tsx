import type { Brief, Claim, Source } from "../../src/model/briefing.ts";
import { renderOnce } from "../page.tsx";
import { sureness } from "../parts/claim.tsx";
import { StandingMark } from "../parts/marks.tsx";
import { Outside, Reference } from "../parts/reference.tsx";
import { Text } from "../parts/text.tsx";

const ClaimItem = renderOnce(
  ({ claim }: { claim: Claim }) => (
    <li id={`page:claim-${claim.id}`}>
      <p class="what">
        <a href={claim.href}>
          <Text>{claim.data.statement}</Text>
        </a>
      </p>
      <p class="apparatus">
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
    <li>
      <Reference source={source} />{" "}
      <span class="grade" title={source.data.reliability.why}>
        {source.data.reliability.grade}
      </span>
      {source.data.archive && (
        <>
          {" "}
          <Outside href={source.data.archive.URL}>kept copy</Outside>
        </>
      )}
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
