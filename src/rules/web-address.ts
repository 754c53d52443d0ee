import type { Field, Fields } from "../kinds/field-types.ts";
import { fieldsOf } from "../kinds/registry.ts";
import { memoize } from "../lib/memoize.ts";
import { isBasePath } from "../model/addresses.ts";
import type { Path } from "../model/finding.ts";
import { webAddressProblem } from "../model/web-address.ts";
import { allRecords, defineRule } from "./rule.ts";

type AddressAt = [Path, string];

/** Returns the fields that hold an address, or maps with one. */
const addressFields = memoize((fields: Fields): [string, Field][] =>
  Object.entries(fields).filter(([, { input, link }]) =>
    link?.type === "group" || link?.type === "rows" ? addressFields(link.fields).length > 0 : input.type === "address",
  ),
);

/** Yields every address in some data, including those in its groups and rows. */
function* addressesIn(fields: Fields, data: Readonly<Record<string, unknown>>, before: Path = []): Iterable<AddressAt> {
  for (const [key, { link }] of addressFields(fields)) {
    const value = data[key];
    const path = [...before, key];
    if (value === undefined) continue;
    if (link?.type === "group") yield* addressesIn(link.fields, value as Record<string, unknown>, path);
    else if (link?.type === "rows")
      for (const [place, row] of (value as Record<string, unknown>[]).entries())
        yield* addressesIn(link.fields, row, [...path, place]);
    else yield [path, value as string];
  }
}

/** Addresses to which paths are added, so that they may not have a query or fragment. */
const baseAddresses = new Set(["site.url", "site.repository"]);

const problemOf = (name: string, address: string): string | undefined => {
  const wrong = webAddressProblem(address);
  if (wrong || !baseAddresses.has(name)) return wrong;
  if (/[?#]/.test(address)) return "has a question mark or a number sign, behind which nothing can be added";
  return name !== "site.url" || isBasePath(new URL(address).pathname)
    ? undefined
    : "has a path with other signs than letters, digits, dots and hyphens, below which no site is built";
};

/** An address that is invalid, or that misleads readers about its target. */
export const webAddress = defineRule({
  id: "web-address",
  explain: "An address on the web is whole, begins with https:// or http://, and holds no user name.",
  good: "URL: https://institute.example/survey",
  bad: "URL: institute.example/survey",
  *check(checked) {
    for (const record of allRecords(checked))
      for (const [path, address] of addressesIn(fieldsOf(record.kind), record.data as Record<string, unknown>)) {
        const wrong = problemOf(`${record.kind}.${path.join(".")}`, address);
        if (wrong)
          yield {
            record,
            path,
            message: `${path.join(".")} ${JSON.stringify(address)} ${wrong}`,
            hint: "write the whole address as the browser shows it, beginning with https://",
          };
      }
  },
});
