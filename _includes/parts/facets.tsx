import type { Actor, Briefing, Theme } from "../../src/model/briefing.ts";
import type { Facet, TableColumn } from "./index-table.tsx";
import { capitalize, slug } from "./text.tsx";

/** Returns a filter by theme. */
export const byTheme = <T,>({ themes }: Briefing, of: (item: T) => readonly Theme[]): Facet<T> => ({
  name: "theme",
  label: "Theme",
  values: themes.map(({ id, data }) => ({ value: id, label: data.name })),
  of: (item) => of(item).map(({ id }) => id),
});

/** Returns a filter by actor; actors of no row are left out. */
export const byActor = <T,>({ actors }: Briefing, of: (item: T) => readonly Actor[], label = "Actor"): Facet<T> => ({
  name: "actor",
  label,
  values: actors.map(({ id, data }) => ({ value: id, label: data.name })),
  of: (item) => of(item).map(({ id }) => id),
});

const plainValues = (values: readonly string[]) =>
  values.map((value) => ({ value: slug(value), label: capitalize(value) }));

/** Returns a filter by a field that has one of some values. */
export const byValue = <T,>(name: string, values: readonly string[], of: (item: T) => string): Facet<T> => ({
  name,
  label: capitalize(name),
  values: plainValues(values),
  of: (item) => [slug(of(item))],
});

/** Returns a filter by the years of some dates, newest first. */
export const byYear = <T,>(items: readonly T[], dateOf: (item: T) => string | undefined): Facet<T> => {
  const yearsOf = (item: T) => [dateOf(item)].flatMap((date) => (date ? [date.slice(0, 4)] : []));
  return {
    name: "year",
    label: "Year",
    values: plainValues([...new Set(items.flatMap(yearsOf))].sort().reverse()),
    of: yearsOf,
  };
};

/** Returns a column of numbers, which a phone hides. */
export const numberColumn = <T,>(name: string, label: string, of: (item: T) => number): TableColumn<T> => ({
  name,
  label,
  wide: true,
  cell: of,
});

/** Returns a column of theme marks, each with its name for screen readers; the key is above the table. */
export const themeColumn = <T,>(of: (item: T) => readonly Theme[]): TableColumn<T> => ({
  name: "theme",
  label: "Themes",
  wide: true,
  cell: (item) => (
    <span class="marks">
      {of(item).map((theme) => (
        <span class={`theme mark-${theme.data.mark}`} title={theme.data.name}>
          {theme.data.name}
        </span>
      ))}
    </span>
  ),
});
