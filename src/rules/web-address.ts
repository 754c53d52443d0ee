import type { Path } from "../model/finding.ts";
import type { SourceRecord } from "../model/records.ts";
import { webAddressProblem } from "../model/web-address.ts";
import { allRecords, defineRule } from "./rule.ts";

const addressesIn = ({ kind, data }: SourceRecord): [Path, string | undefined][] => {
  if (kind === "source") {
    const { URL: url, archive } = data as SourceRecord<"source">["data"];
    return [
      [["URL"], url],
      [["archive", "URL"], archive?.URL],
    ];
  }
  if (kind === "site") {
    const { url, repository, license } = data as SourceRecord<"site">["data"];
    return [
      [["url"], url],
      [["repository"], repository],
      [["license", "URL"], license.URL],
    ];
  }
  return [];
};

/** Addresses that others are made from, so that they may end in no question. */
const roots = new Set(["site.url", "site.repository"]);

const problemOf = (name: string, address: string): string | undefined =>
  webAddressProblem(address) ??
  (roots.has(name) && /[?#]/.test(address)
    ? "has a question mark or a number sign, behind which nothing can be added"
    : undefined);

/** An address that is none, or that leads elsewhere than it seems. */
export const webAddress = defineRule({
  id: "web-address",
  severity: "error",
  exemptible: false,
  explain: "An address on the web is whole, begins with https:// or http://, and holds no user name.",
  good: "URL: https://institute.example/survey",
  bad: "URL: institute.example/survey",
  *check(checked) {
    for (const record of allRecords(checked))
      for (const [path, address] of addressesIn(record)) {
        const wrong = address === undefined ? undefined : problemOf(`${record.kind}.${path.join(".")}`, address);
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
