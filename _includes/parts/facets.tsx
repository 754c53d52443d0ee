import type { Actor, Briefing, Theme } from "../../src/model/briefing.ts";
import type { Facet, TableColumn } from "./index-table.tsx";
import { ThemeTag } from "./marks.tsx";

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

/** The key of the theme marks. */
export const ThemeKey = ({ themes }: { themes: Theme[] }) => (
  <p class="tags theme-key">
    {themes.map((theme) => (
      <ThemeTag theme={theme} />
    ))}
  </p>
);
