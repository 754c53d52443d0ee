import type { Child } from "#jsx/jsx-runtime";
import { countEach } from "../../src/lib/count-each.ts";
import type { Assets } from "../assets.ts";
import { count as countOf } from "./text.tsx";

/** A filter of an index: its values, and those of each row. */
export type Facet<T> = {
  name: string;
  label: string;
  values: readonly { value: string; label: string }[];
  of: (item: T) => readonly string[];
};

export type TableColumn<T> = {
  name: string;
  label: string;
  cell: (item: T) => Child;
  /** The value by which the column is sorted, if not the name, date or text in its cells. */
  key?: (item: T) => string | number | undefined;
  /** Whether the column is hidden on a phone. */
  wide?: boolean;
};

export type TableProps<T> = {
  items: readonly T[];
  /** The name of a row, singular and plural. */
  noun: readonly [string, string];
  columns: readonly TableColumn<T>[];
  facets: readonly Facet<T>[];
  /** The column that the rows are already sorted by: `date`, or `-date` for the highest first. */
  sorted: string;
  /** The number of rows shown at first, if not fifty. */
  rows?: number;
  /** Whether rows are printed with what they open to. */
  openOnPaper?: boolean;
};

const Choice = <T,>({ facet: { name, label, values, of }, items }: { facet: Facet<T>; items: readonly T[] }) => {
  const counts = countEach(items.flatMap((item) => [...new Set(of(item))]));
  return (
    <label>
      {label}
      <select name={name}>
        <option value="">All</option>
        {values
          .filter(({ value }) => counts.has(value))
          .map((option) => (
            <option value={option.value} data-label={option.label}>
              {option.label} ({counts.get(option.value)})
            </option>
          ))}
      </select>
    </label>
  );
};

const Filters = <T,>({ items, noun: [one, many], columns, facets, sorted }: TableProps<T>) => (
  <form class="filters needs-scripts" aria-label="Filters" data-one={one} data-many={many}>
    {facets.map((facet) => (
      <Choice facet={facet} items={items} />
    ))}
    <label>
      Sort by
      <select name="sort" data-sorted={sorted}>
        {columns.flatMap(({ name, label }) => [
          <option value={name} selected={name === sorted}>
            {label}, ascending
          </option>,
          <option value={`-${name}`} selected={`-${name}` === sorted}>
            {label}, descending
          </option>,
        ])}
      </select>
    </label>
    <label>
      Containing
      <input type="search" name="words" />
    </label>
    <p>
      <output>{countOf(items.length, one, many)}</output> <button type="reset">Clear filters</button>
    </p>
  </form>
);

const className = (wide: boolean | undefined) => (wide ? { class: "wide" } : {});

/**
 * A table of records, complete without scripts. With scripts it can be sorted and filtered and shows a number of rows
 * at a time; the choices are in the address.
 */
export const IndexTable = <T,>(props: TableProps<T>) => (
  <>
    <Filters {...props} />
    {!props.openOnPaper && <p class="on-paper says">More on each row is on the site.</p>}
    <div class="table-frame">
      <table
        class={props.openOnPaper ? "index-table open-on-paper" : "index-table"}
        data-rows={props.rows && String(props.rows)}
      >
        <thead>
          <tr>
            {props.columns.map(({ name, label, wide }) => (
              <th scope="col" data-sort={name} {...className(wide)}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.items.map((item) => (
            <tr
              {...Object.fromEntries(
                props.facets.map(({ name, of }): [string, string] => [`data-${name}`, of(item).join(" ")]),
              )}
            >
              {props.columns.map(({ cell, key, wide }) => (
                <td {...className(wide)} data-key={key?.(item)?.toString()}>
                  {cell(item)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </>
);

/** A cell whose row opens by a tap: a line, and what is below it. A link to its id opens it. */
export const ExpandableCell = ({ id, line, children }: { id?: string; line: Child; children: Child }) => (
  <details class="opening-row">
    <summary>
      <span>{line}</span>
    </summary>
    <div id={id}>{children}</div>
  </details>
);

/** Returns the style sheet and script of a page with such a table. */
export const tableHead = (assets: Pick<Assets, "table" | "tableStyle">, link: (address: string) => string): Child => (
  <>
    <link rel="stylesheet" href={link(assets.tableStyle)} />
    <script type="module" src={link(assets.table)} />
  </>
);
