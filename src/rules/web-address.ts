import { fieldsOf } from "../kinds/registry.ts";
import { isBasePath } from "../model/addresses.ts";
import { fieldValues } from "../model/field-values.ts";
import { pathInWords } from "../model/finding.ts";
import { webAddressProblem } from "../model/web-address.ts";
import { everyRecordRule } from "./rule.ts";

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
export const webAddress = everyRecordRule({
  id: "web-address",
  explain: "An address on the web is whole, begins with https:// or http://, and holds no user name.",
  good: "URL: https://institute.example/survey",
  bad: "URL: institute.example/survey",
  find: ({ kind, data }) =>
    [...fieldValues("address", fieldsOf(kind), data)].map(({ path, value: address }) => {
      const wrong = problemOf(`${kind}.${path.join(".")}`, address);
      return (
        wrong && {
          path,
          message: `${pathInWords(path)} ${JSON.stringify(address)} ${wrong}`,
          hint: "write the whole address as the browser shows it, beginning with https://",
        }
      );
    }),
});
