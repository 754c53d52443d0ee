/** What a search can be narrowed by, in the order that readers see. */
export const filterNames = ["kind", "theme", "standing", "year"] as const;
export type FilterName = (typeof filterNames)[number];
export type Chosen = Record<FilterName, string[]>;

/** A search as a reader states it: the whole of what its address says. */
export type Query = { words: string; chosen: Chosen; newest: boolean; verbatim: boolean };

export const noneChosen = (): Chosen => ({ kind: [], theme: [], standing: [], year: [] });

/** The search that an address's parameters ask for; what they say wrong is as if unsaid. */
export const readAddress = (parameters: URLSearchParams): Query => ({
  words: parameters.get("q") ?? "",
  chosen: Object.fromEntries(filterNames.map((name) => [name, [...new Set(parameters.getAll(name))]])) as Chosen,
  newest: parameters.get("sort") === "date",
  verbatim: parameters.has("verbatim"),
});

/** The parameters that ask for a search, `?` included; nothing for no search at all. */
export const writeAddress = ({ words, chosen, newest, verbatim }: Query): string => {
  const parameters = new URLSearchParams();
  if (words.trim()) parameters.set("q", words.trim());
  for (const name of filterNames) for (const value of chosen[name]) parameters.append(name, value);
  if (newest) parameters.set("sort", "date");
  if (verbatim && words.trim()) parameters.set("verbatim", "");
  const text = parameters.toString().replace(/verbatim=$/, "verbatim");
  return text && `?${text}`;
};

/** Whether a search asks for anything. */
export const asksNothing = ({ words, chosen }: Query): boolean =>
  !words.trim() && filterNames.every((name) => chosen[name].length === 0);
