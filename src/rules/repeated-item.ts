import { type Path, pathInWords } from "../model/finding.ts";
import { everyRecordRule } from "./rule.ts";

type Repeat = { path: Path; item: string };

/** Yields the texts that appear twice in a list. */
function* repeatsIn(list: readonly unknown[], path: Path): Iterable<Repeat> {
  const seen = new Set<unknown>();
  for (const [place, item] of list.entries()) {
    if (typeof item === "string" && seen.has(item)) yield { path: [...path, place], item };
    seen.add(item);
  }
}

/** Yields the texts that appear twice in a list, anywhere in a record. */
function* repeats(value: object, path: Path): Iterable<Repeat> {
  if (Array.isArray(value)) yield* repeatsIn(value, path);
  for (const [key, item] of Object.entries(value))
    if (typeof item === "object" && item !== null)
      yield* repeats(item, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** An item that appears twice in a list. */
export const repeatedItem = everyRecordRule({
  id: "repeated-item",
  explain: "A list names each thing once.",
  good: "themes: [efficiency, chips]",
  bad: "themes: [efficiency, efficiency]",
  find: ({ data }) =>
    [...repeats(data, [])].map(({ path, item }) => ({
      path,
      message: `${pathInWords(path.slice(0, -1))} names ${JSON.stringify(item)} twice`,
      hint: "delete one of the two",
    })),
});
