import { type Path, pathInWords } from "../model/finding.ts";
import { everyRecordRule } from "./rule.ts";

type Repeat = { path: Path; item: string };

/** Returns the texts that appear twice in a list. */
const repeatsIn = (list: readonly unknown[]): Repeat[] =>
  list.flatMap((item, place) =>
    typeof item === "string" && list.indexOf(item) < place ? [{ path: [place], item }] : [],
  );

/** Returns the texts that appear twice in a list, anywhere in a record. */
const repeats = (value: object): Repeat[] =>
  Object.entries(value).flatMap(([key, inner]) => {
    if (typeof inner !== "object" || inner === null) return [];
    const found = [...(Array.isArray(inner) ? repeatsIn(inner) : []), ...repeats(inner)];
    return found.map(({ path, item }) => ({ path: [Array.isArray(value) ? Number(key) : key, ...path], item }));
  });

/** An item that appears twice in a list. */
export const repeatedItem = everyRecordRule({
  id: "repeated-item",
  explain: "A list names each thing once.",
  good: "themes: [efficiency, chips]",
  bad: "themes: [efficiency, efficiency]",
  find: ({ data }) =>
    repeats(data).map(({ path, item }) => ({
      path,
      message: `${pathInWords(path.slice(0, -1))} names ${JSON.stringify(item)} twice`,
      hint: "delete one of the two",
    })),
});
