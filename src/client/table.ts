/** Sorts, filters and paginates the rows of an index; the address holds the choices. */

import { compareText } from "../lib/compare-text.ts";
import { count } from "../lib/count.ts";
import { countEach } from "../lib/count-each.ts";
import { decodePart } from "../lib/decode-part.ts";
import { button } from "./element.ts";

/** How many rows are shown before a reader asks for all, unless the table says otherwise. */
const defaultRows = 50;

type Row = { row: HTMLTableRowElement; words?: string };

const form = document.querySelector<HTMLFormElement>(".filters");
const table = document.querySelector<HTMLTableElement>(".index-table");
const body = table?.tBodies[0];

const keyOf = ({ row }: Row, column: number): string => {
  const cell = row.cells[column];
  const text = cell?.querySelector(".row-line > a") ?? cell;
  return cell?.dataset["key"] ?? cell?.querySelector("time")?.dateTime ?? text?.textContent?.toLowerCase() ?? "";
};

/** Compares numbers by size, and everything else as text. */
const compareKeys = (a: string, b: string): number => Number(a) - Number(b) || compareText(a, b);

const start = (form: HTMLFormElement, heads: HTMLTableCellElement[], body: HTMLTableSectionElement) => {
  const rows = [...body.rows].map((row): Row => ({ row }));
  const sort = form.elements.namedItem("sort") as HTMLSelectElement;
  const words = form.elements.namedItem("words") as HTMLInputElement;
  const facets = [...form.querySelectorAll("select")].filter((select) => select !== sort);
  const output = form.querySelector("output");
  const all = button("", () => showAll(), { class: "show-all" });
  const { one, many } = form.dataset;
  let ordered = sort.dataset["sorted"];
  const maxRows = Number(table?.dataset["rows"] ?? defaultRows);
  let showsAll = false;

  /** Returns whether a row has the words that are searched; its own are read when they are first needed. */
  const hasWords = (one: Row) => {
    if (words.value === "") return true;
    one.words ??= one.row.textContent?.toLowerCase() ?? "";
    return one.words.includes(words.value.trim().toLowerCase());
  };

  const fits = (one: Row, without?: HTMLSelectElement) =>
    hasWords(one) &&
    facets.every(
      (facet) =>
        facet === without || facet.value === "" || one.row.dataset[facet.name]?.split(" ").includes(facet.value),
    );

  /** Shows how many rows each value would leave, given all other choices. */
  const countValues = (facet: HTMLSelectElement) => {
    const fitting = rows.filter((row) => fits(row, facet));
    const counts = countEach(fitting.flatMap(({ row }) => row.dataset[facet.name]?.split(" ") ?? []));
    for (const option of facet.options)
      if (option.value) option.textContent = `${option.dataset["label"]} (${counts.get(option.value) ?? 0})`;
  };

  const order = () => {
    const down = sort.value.startsWith("-");
    const column = heads.findIndex((head) => head.dataset["sort"] === sort.value.replace("-", ""));
    for (const [at, head] of heads.entries())
      if (at === column) head.ariaSort = down ? "descending" : "ascending";
      else head.removeAttribute("aria-sort");
    if (sort.value === ordered) return;
    ordered = sort.value;
    const keys = new Map(rows.map((row) => [row, keyOf(row, column)]));
    const sign = down ? -1 : 1;
    rows.sort((a, b) => sign * compareKeys(keys.get(a) ?? "", keys.get(b) ?? ""));
    body.append(...rows.map(({ row }) => row));
  };

  const show = () => {
    let shown = 0;
    for (const one of rows) {
      const fit = fits(one);
      if (fit) shown++;
      const isLater = fit && !showsAll && shown > maxRows;
      // A search in the page finds what is hidden until then, and the browser shows it.
      one.row.hidden = isLater ? "until-found" : !fit;
      one.row.classList.toggle("later", isLater);
    }
    facets.forEach(countValues);
    if (output) output.textContent = count(shown, one ?? "", many);
    all.hidden = showsAll || shown <= maxRows;
    all.textContent = `Show all ${shown}`;
  };

  const showAll = () => {
    showsAll = true;
    show();
  };

  const remember = () => {
    const chosen = new URLSearchParams();
    for (const [name, value] of new FormData(form))
      if (value && !(name === "sort" && value === sort.dataset["sorted"])) chosen.set(name, String(value));
    history.replaceState(null, "", `${location.pathname}${chosen.size > 0 ? `?${chosen}` : ""}`);
  };

  const change = (sorted: boolean) => {
    showsAll = false;
    if (sorted) order();
    show();
    remember();
  };

  /** Opens the row that the address names, or chooses the value that it names. */
  const openNamed = () => {
    const name = decodePart(location.hash.slice(1));
    const row = name && document.getElementById(name)?.closest("tr");
    if (row && body.contains(row)) {
      showsAll = true;
      if (row.hidden === true) form.reset();
      show();
      const details = row.querySelector("details");
      if (details) details.open = true;
      row.scrollIntoView();
      return;
    }
    const value = name.replace(/^grade-/, "");
    const facet = facets.find((facet) => value && [...facet.options].some((option) => option.value === value));
    if (!facet) return;
    facet.value = value;
    show();
  };

  for (const head of heads) {
    const words = [...head.childNodes];
    const sorter = button("", () => {
      const name = head.dataset["sort"] ?? "";
      sort.value = sort.value === name ? `-${name}` : name;
      change(true);
    });
    sorter.replaceChildren(...words);
    head.append(sorter);
  }
  body.addEventListener("beforematch", showAll);
  body.closest("table")?.after(all);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", ({ target }) => change(target === sort));
  form.addEventListener("reset", () => setTimeout(() => change(true)));
  addEventListener("hashchange", openNamed);

  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement) field.value = value;
  }
  for (const select of [sort, ...facets]) if (select.selectedIndex < 0) select.value = select.dataset["sorted"] ?? "";
  order();
  show();
  table?.classList.add("ready");
  openNamed();
};

if (form && table && body) start(form, [...(table.tHead?.rows[0]?.cells ?? [])], body);
