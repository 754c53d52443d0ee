import { CitingBriefs, ClaimActions, History, RelatedRecords, Relations } from "../../_includes/claim/links.tsx";
import { Facts, Figures, Outcome, Replies, StandingBox } from "../../_includes/claim/record.tsx";
import { Layout } from "../../_includes/layout.tsx";
import { type PageView, pagePerRecord } from "../../_includes/page.tsx";
import { WithdrawnNotice } from "../../_includes/parts/blocks.tsx";
import { Cite } from "../../_includes/parts/cite.tsx";
import { EvidenceByStance } from "../../_includes/parts/claim.tsx";
import { Credits } from "../../_includes/parts/credits.tsx";
import { ClaimInWords, EvidenceMapSection } from "../../_includes/parts/evidence-map.tsx";
import { ThemeTags } from "../../_includes/parts/marks.tsx";
import { ClaimMetadata } from "../../_includes/parts/metadata.tsx";
import { BacklinkLists } from "../../_includes/parts/record-fields.tsx";
import { SourceNotices } from "../../_includes/parts/reference.tsx";
import { capitalize } from "../../_includes/parts/text.tsx";
import { followLinks } from "../feeds/follow-link.ts";
import { addresses } from "../model/addresses.ts";
import type { Claim } from "../model/briefing.ts";
import { mapOfClaim } from "../model/evidence-map.ts";
import { FollowLink } from "./follow-link.tsx";

const ClaimPage = ({ briefing, frame, item: claim }: PageView & { item: Claim }) => (
  <Layout
    {...frame}
    feeds={followLinks(claim)}
    image={claim.card}
    head={<ClaimMetadata claim={claim} site={briefing.site} />}
    title={claim.data.statement}
    description={
      claim.data.withdrawn ? claim.verdict.why : `${capitalize(claim.verdict.standing)}: ${claim.verdict.why}`
    }
    kind="record claim"
    crumbs={[{ label: "Claims", address: addresses.claims }]}
  >
    <header class="head">
      <div>
        <ThemeTags themes={claim.themes} />
        <h1 class="statement">{claim.data.statement}</h1>
        <WithdrawnNotice head="Withdrawn on" of={claim.data.withdrawn} />
        <SourceNotices
          sources={[...new Set([...claim.evidence, ...claim.outcomeEvidence].map(({ source }) => source))]}
        />
        <StandingBox claim={claim} methods={briefing.site.link(addresses.methods)} />
        {claim.data.caveats && (
          <ul class="caveats" aria-label="Caveats">
            {claim.data.caveats.map((caveat) => (
              <li>{caveat}</li>
            ))}
          </ul>
        )}
      </div>
      <div class="side">
        <Facts claim={claim} />
      </div>
    </header>
    <Outcome claim={claim} />
    <EvidenceByStance evidence={claim.evidence} />
    <Replies claim={claim} />
    <Figures claim={claim} />
    <Relations claim={claim} />
    <EvidenceMapSection map={mapOfClaim(claim)} self="This claim">
      <ClaimInWords claim={claim} />
    </EvidenceMapSection>
    <CitingBriefs claim={claim} />
    <RelatedRecords claim={claim} />
    <BacklinkLists node={claim} shown={["briefs", "charts", "debates", "events", "watch"]} />
    <History claim={claim} />
    <Cite subject={claim} site={briefing.site} />
    <Credits of={claim} site={briefing.site} />
    <ClaimActions claim={claim} briefing={briefing}>
      <FollowLink node={claim} site={briefing.site} />
    </ClaimActions>
  </Layout>
);

export const { outputs, render } = pagePerRecord("claims", ClaimPage);
