import { Layout } from "../../_includes/layout.tsx";
import { onePage, type PageView } from "../../_includes/page.tsx";
import { shortName } from "../../_includes/parts/reference.tsx";
import { FoldedRows, Line } from "../../_includes/parts/rows.tsx";
import { capitalize, count } from "../../_includes/parts/text.tsx";
import { addresses } from "../model/addresses.ts";
import type { Site } from "../model/briefing.ts";
import { claimsSupportedOnlyBy, mapOfActor, mapOfClaim, mapOfSource } from "../model/evidence-map.ts";

/** The number of rows of each kind; the others are in the list of the kind. */
const maxEntries = 25;

type MapEntry = { href: string; label: string; weight: number; says: string };

/** Returns the items with the most dependents, most first. */
const mostCited = (entries: MapEntry[]): MapEntry[] =>
  entries
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, maxEntries);

type MapSectionProps = { heading: string; entries: MapEntry[]; index: string; site: Site };

const MapSection = ({ heading, entries, index, site }: MapSectionProps) => {
  const id = heading.toLowerCase();
  const shown = mostCited(entries);
  return shown.length > 0 ? (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <FoldedRows
        items={shown}
        row={({ href, label, says }) => <Line href={`${href}#page:map`} title={label} facts={[says]} />}
      />
      <p class="more">
        <a href={site.link(index)}>All {id}</a>
      </p>
    </section>
  ) : null;
};

const MapPage = ({ briefing, frame }: PageView) => {
  const { site, actors, sources, claims, briefs } = briefing;
  return (
    <Layout
      {...frame}
      title="Evidence map"
      description="What relies on what: pick a brief, an actor, a source or a claim."
      kind="index"
    >
      <h1>Evidence map</h1>
      <p class="lede">
        Pick an actor, a source, a claim or a brief. Its page shows what it relies on and what relies on it. Those with
        the most depending on them come first.
      </p>
      <MapSection
        heading="Actors"
        index={addresses.actors}
        site={site}
        entries={actors.map((actor) => {
          const map = mapOfActor(actor, briefing);
          const only = claimsSupportedOnlyBy(actor, map.claims).length;
          return {
            href: actor.href,
            label: actor.data.name,
            weight: map.claims.length,
            says: `${count(map.claims.length, "claim")}, ${only} only on its word; ${count(map.briefs.length, "brief")}`,
          };
        })}
      />
      <MapSection
        heading="Sources"
        index={addresses.sources}
        site={site}
        entries={sources.map((source) => {
          const map = mapOfSource(source);
          return {
            href: source.href,
            label: `${source.data.title} (${shortName(source)})`,
            weight: map.claims.length,
            says: `${count(map.claims.length, "claim")}, ${count(map.briefs.length, "brief")}`,
          };
        })}
      />
      <MapSection
        heading="Claims"
        index={addresses.claims}
        site={site}
        entries={claims.map((claim) => {
          const map = mapOfClaim(claim);
          return {
            href: claim.href,
            label: claim.data.statement,
            weight: map.briefs.length + map.claims.length,
            says: `${capitalize(claim.verdict.standing)}; ${count(map.briefs.length, "brief")}, ${count(map.claims.length, "claim")}`,
          };
        })}
      />
      <MapSection
        heading="Briefs"
        index={addresses.briefs}
        site={site}
        entries={briefs.map((brief) => ({
          href: brief.href,
          label: brief.data.title,
          weight: brief.claims.length,
          says: `${count(brief.claims.length, "claim")}, ${count(brief.sources.length, "source")}`,
        }))}
      />
    </Layout>
  );
};

export const { outputs, render } = onePage(addresses.map, MapPage);
