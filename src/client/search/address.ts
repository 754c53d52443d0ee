/** The filters of a search, in the order in which they are displayed. */
export const filterNames = ["kind", "theme", "standing", "year"] as const;
export type FilterName = (typeof filterNames)[number];
export type ChosenFilters = Record<FilterName, string[]>;

/** A search as its address states it. */
export type Query = { words: string; chosen: ChosenFilters; newest: boolean; verbatim: boolean };

/** Returns filters of which none is chosen. */
export const noneChosen = (): ChosenFilters => ({ kind: [], theme: [], standing: [], year: [] });

/** Parses the parameters of an address into a search; invalid ones are ignored. */
export const readAddress = (parameters: URLSearchParams): Query => ({
  words: parameters.get("q") ?? "",
  chosen: Object.fromEntries(filterNames.map((name) => [name, [...new Set(parameters.getAll(name))]])) as ChosenFilters,
  newest: parameters.get("sort") === "date",
  verbatim: parameters.has("verbatim"),
});

/** Returns the parameters of a search, `?` included; an empty text for an empty search. */
export const writeAddress = ({ words, chosen, newest, verbatim }: Query): string => {
  const parameters = new URLSearchParams();
  if (words.trim()) parameters.set("q", words.trim());
  for (const name of filterNames) for (const value of chosen[name]) parameters.append(name, value);
  if (newest) parameters.set("sort", "date");
  if (verbatim && words.trim()) parameters.set("verbatim", "");
  const text = parameters.toString().replace(/verbatim=$/, "verbatim");
  return text && `?${text}`;
};

/** Returns whether a search has neither words nor filters. */
export const isEmptyQuery = ({ words, chosen }: Query): boolean =>
  !words.trim() && filterNames.every((name) => chosen[name].length === 0);
