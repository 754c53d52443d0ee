import type { Path } from "../model/finding.ts";
import { allRecords, defineRule } from "./rule.ts";

type Repeat = { path: Path; item: string };

/** The texts that stand twice in one list, anywhere in a record. */
function* repeats(value: unknown, path: Path): Iterable<Repeat> {
  if (Array.isArray(value)) {
    const seen = new Set<unknown>();
    for (const [place, item] of value.entries()) {
      if (typeof item === "string" && seen.has(item)) yield { path: [...path, place], item };
      seen.add(item);
      yield* repeats(item, [...path, place]);
    }
  } else if (typeof value === "object" && value !== null)
    for (const [key, item] of Object.entries(value)) yield* repeats(item, [...path, key]);
}

/** An item that stands twice in one list. */
export const repeatedItem = defineRule({
  id: "repeated-item",
  severity: "error",
  exemptible: false,
  explain: "A list names each thing once.",
  good: "themes: [efficiency, chips]",
  bad: "themes: [efficiency, efficiency]",
  *check(checked) {
    for (const record of allRecords(checked))
      for (const { path, item } of repeats(record.data, []))
        yield {
          record,
          path,
          message: `${path.slice(0, -1).join(".")} names ${JSON.stringify(item)} twice`,
          hint: "delete one of the two",
        };
  },
});
