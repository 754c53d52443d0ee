import type { Child } from "#jsx/jsx-runtime";
import type { Actor, Brief, Claim, Source } from "../../src/model/briefing.ts";
import { claimsSupportedOnlyBy, type EvidenceMap, mapOfClaim, mapOfSource } from "../../src/model/evidence-map.ts";
import { Fold } from "./blocks.tsx";
import { StandingMark } from "./marks.tsx";
import { shortName } from "./reference.tsx";
import { FoldedRows } from "./rows.tsx";
import { count } from "./text.tsx";

/** The number of rows in a column before the others are folded. */
const maxOpenRows = 6;

type Column = {
  heading: string;
  rows: Child[];
  /** Where the page lists all of them already, so that the column only leads there. */
  listed?: string | undefined;
};

const ColumnBox = ({ heading, rows, listed }: Column) => (
  <li>
    <h3>
      {listed ? <a href={listed}>{heading}</a> : heading} <span class="count">{rows.length}</span>
    </h3>
    {!listed && <FoldedRows items={rows} first={maxOpenRows} kind="" row={(row) => <li>{row}</li>} />}
  </li>
);

const linkTo = ({ href }: { href: string }, label: string): Child => <a href={href}>{label}</a>;

const actorRow = (actor: Actor): Child => linkTo(actor, actor.data.name);
const sourceRow = (source: Source): Child => (
  <>
    {linkTo(source, source.data.title)} <span class="soft">{shortName(source)}</span>
  </>
);
const briefRow = (brief: Brief): Child => linkTo(brief, brief.data.title);
const claimRow = (claim: Claim): Child => (
  <>
    {linkTo(claim, claim.data.statement)} <StandingMark claim={claim} />
  </>
);

type EvidenceMapSectionProps = {
  map: EvidenceMap;
  self: "This claim" | "This source" | "This actor" | "This brief";
  heading?: string;
  /** The same in a sentence. */
  children: Child;
};

/**
 * A record with what it relies on and what relies on it, in columns from left to right; null if it has no neighbors.
 */
export const EvidenceMapSection = ({ map, self, heading = "Evidence map", children }: EvidenceMapSectionProps) => {
  // A brief lists its claims and sources in full above its map.
  const isBrief = self === "This brief";
  const relies: Column[] = [
    { heading: "Origins", rows: map.origins.map(actorRow) },
    ...(self === "This actor"
      ? []
      : [{ heading: "Sources", rows: map.sources.map(sourceRow), listed: isBrief ? "#page:sources" : undefined }]),
    isBrief
      ? { heading: "Claims", rows: map.basis.map(claimRow), listed: "#page:claims" }
      : { heading: "Depends on", rows: map.basis.map(claimRow) },
  ];
  const relied: Column[] = [
    ...(self === "This actor" ? [{ heading: "Sources", rows: map.sources.map(sourceRow) }] : []),
    { heading: "Claims", rows: map.claims.map(claimRow) },
    { heading: "Disputes", rows: map.disputed.map(claimRow) },
    { heading: "Briefs", rows: map.briefs.map(briefRow) },
  ];
  const filled = (columns: Column[]) => columns.filter(({ rows }) => rows.length > 0);
  if (filled([...relies, ...relied]).length === 0) return null;
  const picture = (
    <>
      <p class="says">{children}</p>
      <ol class="map-columns">
        {filled(relies).map(ColumnBox)}
        <li class="map-self">{self}</li>
        {filled(relied).map(ColumnBox)}
      </ol>
    </>
  );
  // A brief's argument comes first: its map is folded.
  if (isBrief)
    return (
      <Fold id="page:map" heading={heading} kind="evidence-map">
        {picture}
      </Fold>
    );
  return (
    <section class="evidence-map" aria-labelledby="page:map">
      <h2 id="page:map">{heading}</h2>
      {picture}
    </section>
  );
};

/** The map of a claim in a sentence. */
export const ClaimInWords = ({ claim }: { claim: Claim }) => {
  const map = mapOfClaim(claim);
  const independent = count(claim.verdict.origins, "independent origin");
  return (
    <>
      {count(map.sources.length, "source")}, {independent} in support.{" "}
      {count(map.briefs.length, "brief relies", "briefs rely")} on this claim
      {map.claims.length > 0 && `, and ${count(map.claims.length, "claim depends", "claims depend")} on it`}.
    </>
  );
};

/** The map of a source in a sentence. */
export const SourceInWords = ({ source }: { source: Source }) => {
  const { claims, briefs } = mapOfSource(source);
  return (
    <>
      {count(claims.length, "claim relies", "claims rely")} on this source, and{" "}
      {count(briefs.length, "brief cites", "briefs cite")} {claims.length === 1 ? "it" : "them"}.
    </>
  );
};

/** The map of an actor in sentences. */
export const ActorInWords = ({ actor, map }: { actor: Actor; map: EvidenceMap }) => {
  const only = claimsSupportedOnlyBy(actor, map.claims).length;
  const isOne = map.claims.length === 1;
  const onlySource = only === 0 ? "" : isOne ? " and on nothing else" : `, ${only} of them on nothing else`;
  return (
    <>
      {count(map.sources.length, "source reports", "sources report")} information from {actor.data.name}.{" "}
      {count(map.claims.length, "claim relies", "claims rely")} on it{onlySource}, and{" "}
      {count(map.briefs.length, "brief cites", "briefs cite")} {isOne ? "it" : "those"}.
    </>
  );
};

/** The map of a brief in a sentence. */
export const BriefInWords = ({ brief }: { brief: Brief }) => (
  <>
    This brief cites {count(brief.claims.length, "claim, which relies", "claims, which rely")} on{" "}
    {count(brief.sources.length, "source")}.
  </>
);
