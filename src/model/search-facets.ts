import { allKinds, kinds, type RecordOrBrief } from "../kinds/registry.ts";
import { standings } from "../kinds/vocabulary.ts";
import { capitalize } from "../lib/capitalize.ts";

/** How search shows a kind: the label of a result, and the title of the full list. */
type Shown = { label?: string; list?: string };

const shownAs = (kind: RecordOrBrief): Shown | undefined => {
  const { search = {} }: { search?: Shown | false } = kinds[kind];
  return search || undefined;
};

/** The kinds that search finds, in the order of its filters. */
export const searchedKinds = allKinds.filter((kind) => shownAs(kind));

/** The labels of these kinds, in the order of the filters. */
export const kindLabels = searchedKinds.map((kind) => shownAs(kind)?.label ?? capitalize(kinds[kind].noun));

/** The lists that show the same records without search, with their addresses within the site. */
export const searchLists = searchedKinds.map(
  (kind) => [shownAs(kind)?.list ?? `All ${kinds[kind].plural}`, kinds[kind].page.index] as const,
);

/** The label of a page that lists or explains, and is no record. */
export const pageLabel = "Page";

/** The kinds and standings by which search can be filtered, in the order in which readers see them. */
export const facetOrder: Record<string, readonly string[]> = {
  kind: [...kindLabels, pageLabel],
  standing: standings.map(capitalize),
};
