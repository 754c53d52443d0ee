import type { Child } from "#jsx/jsx-runtime";
import { addresses } from "../../src/model/addresses.ts";
import type { Briefing, Claim } from "../../src/model/briefing.ts";
import { historyOf } from "../../src/model/reviews.ts";
import { PageSection } from "../parts/blocks.tsx";
import { ChangeRow, ReviewRow } from "../parts/change-row.tsx";
import { DebateBox } from "../parts/debate-box.tsx";
import { EventList } from "../parts/links.tsx";
import { StandingMark } from "../parts/marks.tsx";
import { FoldedRows } from "../parts/rows.tsx";
import { capitalize, count } from "../parts/text.tsx";
import { WatchRow } from "../parts/watch-row.tsx";

const maxOpenRelations = 5;

/** How a claim relates to others, in words, with the standing of each. */
export const Relations = ({ claim }: { claim: Claim }) => (
  <PageSection heading="How it relates to other claims" of={claim.relations}>
    <FoldedRows
      items={claim.relations}
      first={maxOpenRelations}
      row={({ phrase, claim: other, data, live }) => (
        <li class="beside">
          <div>
            <p class="what">
              <span class="phrase">{capitalize(phrase)}</span>
              {live && <span class="live"> at the same time</span>} <a href={other.href}>{other.data.statement}</a>
            </p>
            {data.note && <p class="says">{data.note}</p>}
          </div>
          <p class="side">
            <StandingMark claim={other} />
          </p>
        </li>
      )}
    />
  </PageSection>
);

const maxMentions = 50;

/** The briefs that cite a claim, each with its sentences. */
export const CitingBriefs = ({ claim }: { claim: Claim }) => (
  <PageSection heading="Cited in">
    {claim.briefs.length === 0 && <p>No brief cites it yet.</p>}
    <ul class="rows">
      {claim.briefs.slice(0, maxMentions).map((brief) => (
        <li>
          <p class="what">
            <a href={brief.href}>{brief.data.title}</a>
          </p>
          {claim.mentions
            .filter((mention) => mention.brief === brief)
            .map(({ sentence }) => (
              <blockquote>
                <p>{sentence}</p>
              </blockquote>
            ))}
        </li>
      ))}
    </ul>
    {claim.briefs.length > maxMentions && <p>And {count(claim.briefs.length - maxMentions, "brief")} more.</p>}
  </PageSection>
);

/** The debates, questions and events that name a claim. */
export const RelatedRecords = ({ claim }: { claim: Claim }) => (
  <>
    <PageSection heading="Related debates" of={claim.debates}>
      {claim.debates.map((debate) => (
        <DebateBox debate={debate} />
      ))}
    </PageSection>
    <PageSection heading="Related questions" of={claim.watch}>
      {claim.watch.map((item) => (
        <WatchRow item={item} />
      ))}
    </PageSection>
    <PageSection heading="On the timeline" of={claim.events}>
      <EventList of={claim} />
    </PageSection>
  </>
);

/** The changes and reviews of a claim, oldest first. */
export const History = ({ claim }: { claim: Claim }) => (
  <PageSection id="history" heading="History">
    <ol class="changes">
      {historyOf(claim).map((row) =>
        "subject" in row ? <ChangeRow change={row} named={false} /> : <ReviewRow review={row} />,
      )}
    </ol>
  </PageSection>
);

type TakePartProps = { claim: Claim; briefing: Briefing; children?: Child };

/** What a reader can do about a claim: dispute it, add evidence, edit or cite it. */
export const ClaimActions = ({ claim, briefing: { site }, children }: TakePartProps) => (
  <p class="apparatus">
    {children}
    <a href={site.link(addresses.contributeForm("dispute", { claim: claim.id }))}>Dispute this claim</a>
    <a href={site.link(addresses.contributeForm("evidence", { claim: claim.id }))}>Add evidence</a>
    <a href={site.link(addresses.contributeForm("claim", { edit: claim.id }))}>Edit this page</a>
    <a href={site.link(addresses.methods)}>How claims are checked</a>
  </p>
);
