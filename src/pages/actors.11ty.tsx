import { onePage, type PageView } from "../../_includes/page.tsx";
import { byTheme, numberColumn, themeColumn } from "../../_includes/parts/facets.tsx";
import type { Facet, TableColumn } from "../../_includes/parts/index-table.tsx";
import { TablePage } from "../../_includes/parts/table-page.tsx";
import { capitalize, count } from "../../_includes/parts/text.tsx";
import { sortingName } from "../kinds/actor.ts";
import { actorKinds } from "../kinds/vocabulary.ts";
import { addresses } from "../model/addresses.ts";
import type { Actor, Briefing, Theme } from "../model/briefing.ts";

const headings = { person: "People", organization: "Organizations", state: "States and governments" } as const;

/** Returns an actor's themes, and those of its claims and events. */
const themesOf = ({ themes, claims, events }: Actor): Theme[] => [
  ...new Set([...themes, ...claims.flatMap((claim) => claim.themes), ...events.flatMap((event) => event.themes)]),
];

const columns: TableColumn<Actor>[] = [
  {
    name: "name",
    label: "Name",
    cell: (actor) => (
      <span class="row-line">
        <a href={actor.href}>{actor.data.name}</a> {actor.data.chinese} {actor.data.description}
      </span>
    ),
    key: ({ data }) => (sortingName(data) === data.name ? undefined : sortingName(data).toLowerCase()),
  },
  { name: "kind", label: "Kind", cell: ({ data }) => capitalize(data.kind) },
  themeColumn(themesOf),
  numberColumn("claims", "Claims made", ({ claims }) => claims.length),
  numberColumn("events", "Events", ({ events }) => events.length),
];

const facets = (briefing: Briefing): Facet<Actor>[] => [
  {
    name: "kind",
    label: "Kind",
    values: actorKinds.map((value) => ({ value, label: headings[value] })),
    of: ({ data }) => [data.kind],
  },
  byTheme(briefing, themesOf),
];

const Actors = (view: PageView) => {
  const { briefing } = view;
  return (
    <TablePage
      view={view}
      title="Who’s who"
      description="The people, organizations and states in the briefing."
      lede={`${count(briefing.actors.length, "person, organization or state", "people, organizations and states")}.`}
      items={briefing.actors}
      noun={["entry", "entries"]}
      columns={columns}
      facets={facets(briefing)}
      sorted="name"
    />
  );
};

export const { outputs, render } = onePage(addresses.actors, Actors);
