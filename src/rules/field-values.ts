import { fieldsOf } from "../kinds/registry.ts";
import { firstDay } from "../lib/dates.ts";
import { isBasePath } from "../model/addresses.ts";
import { fieldValues } from "../model/field-values.ts";
import { pathInWords } from "../model/finding.ts";
import { webAddressProblem } from "../model/web-address.ts";
import { everyRecordRule } from "./rule.ts";

/** The fields whose dates may be in the future; all others are of what has happened. */
const futureFields = new Set(["review_by", "due"]);

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

/** The rules on dates and addresses in all fields. */
export const fieldRules = [
  everyRecordRule({
    id: "date-in-future",
    exemptible: true,
    explain: "What has been made, issued, added or seen has a date that is past, by the calendar of UTC.",
    good: "made_on: 2025-01-27",
    bad: "made_on: 2205-01-27",
    find: ({ kind, data }, { briefing: { site } }) =>
      [...fieldValues("date", fieldsOf(kind), data)].map(
        ({ path, value }) =>
          firstDay(value) > site.today &&
          !futureFields.has(path.join(".")) && {
            path,
            message: `${pathInWords(path)} is ${value}, which is after today, ${site.today}`,
            hint: "write the date on which it happened",
          },
      ),
  }),
  everyRecordRule({
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
  }),
];
