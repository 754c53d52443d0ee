import { kinds, mapKinds, type RecordOrBrief } from "../kinds/registry.ts";
import type { NodeOf, Source } from "../model/briefing.ts";
import { backlinkLists } from "../model/create-nodes.ts";

type Ids = Iterable<{ id: string }>;
type Lists<K extends RecordOrBrief> = Readonly<Record<string, (node: NodeOf<K>) => Ids>>;

/** Computed links of records, in addition to their fields and backlinks. */
const computedLinks: { readonly [K in RecordOrBrief]?: Lists<K> } = {
  debate: { claims: ({ claims }) => claims },
  chart: { claims: ({ claims }) => claims },
  brief: {
    claims: ({ claims }) => claims,
    sources: ({ sources }) => sources,
    debates: ({ debates }) => debates,
    watch: ({ watch }) => watch,
    related: ({ related }) => related.map(({ brief }) => brief),
    links: ({ links }) => links,
  },
};

const inSnakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const citingRecords = ({ evidence }: Source, kind: RecordOrBrief): Ids =>
  evidence.flatMap(({ of }) => (of.kind === kind ? [of] : []));

const backLists = <K extends RecordOrBrief>(kind: K): Lists<K> =>
  Object.fromEntries(
    backlinkLists[kind].map(({ backlink, from }) =>
      backlink === "evidence"
        ? [kinds[from].folder, (node: NodeOf<K>) => citingRecords(node as unknown as Source, from)]
        : [inSnakeCase(backlink), (node: NodeOf<K>) => (node as unknown as Record<string, Ids>)[backlink] ?? []],
    ),
  );

const lists = mapKinds((kind) => ({ ...computedLinks[kind], ...backLists(kind) })) as unknown as {
  readonly [K in RecordOrBrief]: Lists<K>;
};

/** Returns the names of the lists of ids that records of a kind have in the data. */
export const linkNames = (kind: RecordOrBrief): string[] => Object.keys(lists[kind]);

/** Returns the lists of ids that a record links to in the data. */
export const linksOf = <K extends RecordOrBrief>(kind: K, node: NodeOf<K>): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(lists[kind]).map(([name, list]) => [name, [...new Set([...list(node)].map(({ id }) => id))]]),
  );
