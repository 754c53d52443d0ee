import { Layout } from "../../_includes/layout.tsx";
import { type PageView, pagePerItem } from "../../_includes/page.tsx";
import { PageContents } from "../../_includes/parts/blocks.tsx";
import { describeConfidence, Statement } from "../../_includes/parts/claim.tsx";
import { NodeLinks } from "../../_includes/parts/links.tsx";
import { countStandings, StandingMark } from "../../_includes/parts/marks.tsx";
import { SourceReference } from "../../_includes/parts/reference.tsx";
import { FoldedRows } from "../../_includes/parts/rows.tsx";
import { capitalize, count } from "../../_includes/parts/text.tsx";
import type { Stance } from "../kinds/vocabulary.ts";
import { addresses } from "../model/addresses.ts";
import type { Source } from "../model/briefing.ts";
import { callOf, describeOutcome, resultOf } from "../model/forecasts.ts";
import { claimsByPart, claimsOfNoPart, hasParts, type PartRow, partsTitle } from "../model/source-parts.ts";

/** The number of claims of a part before its fold; the parts together are a page’s length. */
const maxOpen = 4;

/** The stances of a source that are more than stating a claim. */
const stanceWords: Partial<Record<Stance, string>> = { disputes: "It disputes this", qualifies: "It qualifies this" };

const Row = ({ row: { claim, evidence, place } }: { row: PartRow }) => (
  <li class="beside">
    <Statement claim={claim}>
      {claim.data.outcome && claim.data.kind === "forecast" && (
        <>
          <b>{capitalize(describeOutcome(resultOf(claim), callOf(claim)))}.</b> {claim.data.outcome.note}
        </>
      )}
    </Statement>
    <p class="side apparatus">
      <span>
        <NodeLinks nodes={claim.makers} />
      </span>
      <StandingMark claim={claim} />
      <span>{capitalize(claim.data.kind)}</span>
      {describeConfidence(claim.data) && <span>{describeConfidence(claim.data)}</span>}
      {stanceWords[evidence.data.stance] && <span>{stanceWords[evidence.data.stance]}</span>}
      {place !== "" && <span>{capitalize(place)}</span>}
    </p>
  </li>
);

const Part = ({ id, heading, over, rows }: { id: string; heading: string; over?: string; rows: PartRow[] }) => (
  <section class="source-part">
    {over && <p class="over">{over}</p>}
    <h2 id={id}>
      {heading} <span class="count">{rows.length}</span>
    </h2>
    {rows.length === 0 ? (
      <p>No claim is taken from this part.</p>
    ) : (
      <FoldedRows items={rows} first={maxOpen} row={(row) => <Row row={row} />} />
    )}
  </section>
);

const SourceClaims = ({ briefing, frame, item: source }: PageView & { item: Source }) => {
  const parts = claimsByPart(source);
  const elsewhere = claimsOfNoPart(source);
  const claims = [...new Set([...parts.flatMap(({ rows }) => rows), ...elsewhere].map(({ claim }) => claim))];
  const standings = countStandings(claims).map((row) => `${row.count} ${row.standing}`);
  return (
    <Layout
      {...frame}
      title={partsTitle(source)}
      description={`${count(claims.length, "claim")} taken from “${source.data.title}”, in its order, each with its author, standing and outcome.`}
      kind="index source-claims"
      crumbs={[
        { label: "Sources", address: addresses.sources },
        { label: source.data.title, address: source.address },
        { label: "Claim by claim" },
      ]}
    >
      <h1>{partsTitle(source)}</h1>
      <p class="citation">
        <SourceReference source={source} />
      </p>
      <p class="lede">
        {count(claims.length, "claim")} in the order of the source, each with who made it, its standing and, for a
        forecast, its outcome. {claims.length > 0 && `By standing: ${standings.join(", ")}.`}{" "}
        <span class="ways">
          <a href={briefing.site.link(`${addresses.methods}#standing`)}>What the labels mean</a>
        </span>
      </p>
      <PageContents sections={parts.map(({ id, heading }): [string, string] => [id, heading])} />
      {parts.map(({ id, heading, locator, rows }) => (
        <Part id={id} heading={heading} over={locator} rows={rows} />
      ))}
      {elsewhere.length > 0 && <Part id="elsewhere" heading="Elsewhere in it" rows={elsewhere} />}
    </Layout>
  );
};

export const { outputs, render } = pagePerItem(
  ({ sources }) => sources.filter(hasParts),
  ({ id }) => addresses.sourceClaims(id),
  SourceClaims,
);
