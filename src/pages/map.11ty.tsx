import { Layout } from "../../_includes/layout.tsx";
import { onePage, type PageView } from "../../_includes/page.tsx";
import { shortName } from "../../_includes/parts/reference.tsx";
import { FoldedRows, Line } from "../../_includes/parts/rows.tsx";
import { capitalize, count } from "../../_includes/parts/text.tsx";
import { kinds, titleOf } from "../kinds/registry.ts";
import { addresses } from "../model/addresses.ts";
import type { Actor, Brief, Claim, Site, Source } from "../model/briefing.ts";
import { claimsSupportedOnlyBy, mapOfActor, mapOfClaim, mapOfSource } from "../model/evidence-map.ts";

/** The number of rows of each kind; the others are in the list of the kind. */
const maxEntries = 25;

type MappedNode = Actor | Source | Claim | Brief;

/** How many records depend on one, what the map says of it, and its label if that is not its title. */
type MapEntry = { weight: number; says: string; label?: string };

type MapSectionProps<T> = { nodes: T[]; entryOf: (node: T) => MapEntry; site: Site };

/** The records of a kind with the most dependents, most first. */
const MapSection = <T extends MappedNode>({ nodes, entryOf, site }: MapSectionProps<T>) => {
  const shown = nodes
    .map((node) => ({ node, label: titleOf(node.kind, node.data), ...entryOf(node) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, maxEntries);
  const [first] = shown;
  if (!first) return null;
  const { plural, page } = kinds[first.node.kind];
  return (
    <section aria-labelledby={plural}>
      <h2 id={plural}>{capitalize(plural)}</h2>
      <FoldedRows
        items={shown}
        row={({ node, label, says }) => <Line href={`${node.href}#page:map`} title={label} facts={[says]} />}
      />
      <p class="more">
        <a href={site.link(page.index)}>All {plural}</a>
      </p>
    </section>
  );
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
        nodes={actors}
        site={site}
        entryOf={(actor) => {
          const map = mapOfActor(actor, briefing);
          const only = claimsSupportedOnlyBy(actor, map.claims).length;
          return {
            weight: map.claims.length,
            says: `${count(map.claims.length, "claim")}, ${only} only on its word; ${count(map.briefs.length, "brief")}`,
          };
        }}
      />
      <MapSection
        nodes={sources}
        site={site}
        entryOf={(source) => {
          const map = mapOfSource(source);
          return {
            label: `${source.data.title} (${shortName(source)})`,
            weight: map.claims.length,
            says: `${count(map.claims.length, "claim")}, ${count(map.briefs.length, "brief")}`,
          };
        }}
      />
      <MapSection
        nodes={claims}
        site={site}
        entryOf={(claim) => {
          const map = mapOfClaim(claim);
          return {
            weight: map.briefs.length + map.claims.length,
            says: `${capitalize(claim.verdict.standing)}; ${count(map.briefs.length, "brief")}, ${count(map.claims.length, "claim")}`,
          };
        }}
      />
      <MapSection
        nodes={briefs}
        site={site}
        entryOf={(brief) => ({
          weight: brief.claims.length,
          says: `${count(brief.claims.length, "claim")}, ${count(brief.sources.length, "source")}`,
        })}
      />
    </Layout>
  );
};

export const { outputs, render } = onePage(addresses.map, MapPage);
