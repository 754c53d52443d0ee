import type { Chosen, Query } from "./address.ts";
import type { SearchResult } from "./find.ts";
import type { FilterCounts, FoundPage } from "./pagefind.ts";

type Narrowed = Partial<Chosen>;
type Sort = { date?: "asc" | "desc" };

/** What search gives Pagefind's components: everything found, and what each value of the filters would leave. */
export type Results = SearchResult & { query: Query; filters: FilterCounts; totalFilters: FilterCounts };

/** What the components search with; gives null for a search that is not to be shown. */
export type Searcher = {
  search: (words: string | null, options: { filters: Narrowed; sort: Sort }) => Promise<Results | null>;
  filters: () => Promise<FilterCounts>;
};

type Events = {
  search: () => void;
  loading: () => void;
  results: (results: Results) => void;
};

/** The part of the components' common state that is used here; what stands beside an index ships no types. */
export type Instance = {
  /** What is searched with; the components load Pagefind themselves where nothing stands here. */
  __pagefind__: Searcher | null;
  searchTerm: string;
  searchFilters: Narrowed;
  searchSort: Sort;
  /** Whether a search without words asks for something. */
  faceted: boolean;
  setTranslations: (words: Record<string, string>) => void;
  /** Hears of an event; with an owner, in the place of what that owner did so far. */
  on: <Name extends keyof Events>(event: Name, hear: Events[Name], owner?: HTMLElement) => void;
  triggerSearchWithFilters: (words: string, filters: Narrowed) => void;
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
  /** What is to be shown of the last results, each loaded when it comes into view, or now. */
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

/** What the components say. Of results they say nothing, as the panel says more. */
const words = {
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
 * The common state of Pagefind's components on this page (modal, input, results, filter pane), which
 * search with what is given. What they lack is around them: the address, sorting across indexes, spelling,
 * recent searches, what comes nearest, and states that say what to do.
 */
export const connect = (searcher: Searcher): Instance => {
  const components = window.PagefindComponents;
  if (!components) throw new Error("Pagefind's components are not loaded");
  const instance = components.getInstanceManager().getInstance("default");
  instance.__pagefind__ = searcher;
  instance.faceted = true;
  instance.setTranslations(words);
  defineBox(components.PagefindInput);
  return instance;
};

/**
 * Defines `<search-box>`: Pagefind's input around an input that the page came with, so that nothing
 * typed or focused before the components were there is lost.
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
