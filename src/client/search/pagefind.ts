/** The part of Pagefind's browser API that is used here; it ships no types for it. */
export type Filters = Record<string, { any: string[] }>;
export type Counts = Record<string, Record<string, number>>;

/** A page's part below a heading, or a page; `locations` tell which words of the page's text were found in it. */
export type Section = { title: string; url: string; locations: number[]; anchor?: { location: number } };

export type Page = Omit<Section, "title" | "anchor"> & {
  /** Its text as written, words parted by spaces. */
  content: string;
  meta: Record<string, string | undefined>;
  filters: Record<string, string[] | undefined>;
  sub_results: Section[];
};

export type Hit = { id: string; score: number; data: () => Promise<Page> };
export type Answer = { results: Hit[]; filters: Counts };

export type Pagefind = {
  mergeIndex: (path: string, options?: object) => Promise<void>;
  filters: () => Promise<Counts>;
  search: (query: string | null, options?: { filters?: Filters }) => Promise<Answer>;
};

export type PagefindModule = { createInstance: (options: object) => Pagefind };
