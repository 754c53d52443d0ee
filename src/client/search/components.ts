import type { ChosenFilters, Query } from "./address.ts";
import type { SearchResult } from "./find.ts";
import type { FilterCounts, FoundPage } from "./pagefind.ts";

type PartialFilters = Partial<ChosenFilters>;
type Sort = { date?: "asc" | "desc" };

/** The results for Pagefind's components: everything found, and how many results each filter value would leave. */
export type Results = SearchResult & { query: Query; filters: FilterCounts; totalFilters: FilterCounts };

/** The search function of the components; returns null for a search that should not be displayed. */
type Searcher = {
  search: (words: string | null, options: { filters: PartialFilters; sort: Sort }) => Promise<Results | null>;
  filters: () => Promise<FilterCounts>;
};

type Events = {
  search: () => void;
  loading: () => void;
  results: (results: Results) => void;
};

/** The part of the components' shared state that is used here; the files next to an index have no types. */
export type Instance = {
  /** The search functions; the components load Pagefind themselves if this is null. */
  __pagefind__: Searcher | null;
  searchTerm: string;
  searchFilters: PartialFilters;
  searchSort: Sort;
  /** Whether a search without words returns results. */
  faceted: boolean;
  setTranslations: (words: Record<string, string>) => void;
  /** Listens to an event; with an owner, in place of that owner's listener. */
  on: <Name extends keyof Events>(event: Name, hear: Events[Name], owner?: HTMLElement) => void;
  triggerSearchWithFilters: (words: string, filters: PartialFilters) => void;
};

interface PagefindInput extends HTMLElement {
  inputEl: HTMLInputElement | null;
  clearEl: HTMLButtonElement | null;
  setupEventHandlers(): void;
}

interface PagefindModal extends HTMLElement {
  open(): void;
  close(): void;
}

interface PagefindResults extends HTMLElement {
  containerEl: HTMLUListElement;
  /** The rows of the last results, each loaded when it comes into view, or by `load`. */
  results: { load: () => Promise<void> }[];
  resultTemplate: (page: FoundPage) => Element;
  appendResults(rows: Element[]): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "pagefind-filter-pane": HTMLElement;
    "pagefind-modal": PagefindModal;
    "pagefind-results": PagefindResults;
    "search-box": PagefindInput;
  }
  interface Window {
    PagefindComponents?: {
      PagefindInput: new () => PagefindInput;
      getInstanceManager: () => { getInstance: (name: string) => Instance };
    };
  }
}

/** The components' texts. Those about results are empty, as the panel shows its own. */
const translations = {
  keyboard_search: "Search",
  results_label: "Results",
  zero_results: "",
  one_result: "",
  many_results: "",
  total_zero_results: "",
  total_one_result: "",
  total_many_results: "",
};

/**
 * Connects Pagefind's components on this page (modal, input, results, filter pane) to a search function, and returns
 * their shared state. The modules around them add the address, sorting across indexes, spelling, recent searches,
 * similar results, and states that say what to do.
 */
export const connectComponents = (searcher: Searcher): Instance => {
  const components = window.PagefindComponents;
  if (!components) throw new Error("Pagefind's components are not loaded");
  const instance = components.getInstanceManager().getInstance("default");
  instance.__pagefind__ = searcher;
  instance.faceted = true;
  instance.setTranslations(translations);
  defineBox(components.PagefindInput);
  return instance;
};

/**
 * Defines `<search-box>`: Pagefind's input around an input of the page, so that nothing typed or focused before the
 * components were loaded is lost.
 */
const defineBox = (Input: new () => PagefindInput): void => {
  if (customElements.get("search-box")) return;
  const SearchBox = class extends Input {
    render() {
      if (this.inputEl) return;
      this.inputEl = this.querySelector("input");
      this.clearEl = document.createElement("button");
      this.setupEventHandlers();
    }
  };
  customElements.define("search-box", SearchBox);
};
