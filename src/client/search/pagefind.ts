/** The part of Pagefind's browser API that is used here; it ships no types for it. */
export type Filters = Record<string, { any: string[] }>;
export type FilterCounts = Record<string, Record<string, number>>;

/** A page's part below a heading, or a page; `locations` are the positions of the found words in the page's text. */
export type Section = { title: string; url: string; locations: number[]; anchor?: { location: number } };

export type FoundPage = Omit<Section, "title" | "anchor"> & {
  /** Its text as written, with words separated by spaces. */
  content: string;
  meta: Record<string, string | undefined>;
  filters: Record<string, string[] | undefined>;
  sub_results: Section[];
};

export type Hit = { id: string; score: number; data: () => Promise<FoundPage> };
export type SearchResponse = { results: Hit[]; filters: FilterCounts };

export type Pagefind = {
  mergeIndex: (path: string, options?: object) => Promise<void>;
  filters: () => Promise<FilterCounts>;
  search: (query: string | null, options?: { filters?: Filters }) => Promise<SearchResponse>;
};

export type PagefindModule = { createInstance: (options: object) => Pagefind };
