import { pageAddresses } from "../model/page-addresses.ts";
import { defineRule } from "./rule.ts";

/** New pages whose addresses the ledger does not hold yet. */
export const unlistedAddresses = defineRule({
  id: "unlisted-addresses",
  severity: "warning",
  exemptible: false,
  explain: "The ledger of published addresses holds every page, so that none can be lost by mistake.",
  good: "npm run addresses, once a new page is accepted",
  bad: "a new page that _data/published.txt does not hold",
  *check({ briefing }) {
    const listed = new Set(briefing.ledger.entries.map(({ address }) => address));
    const missing = pageAddresses(briefing).filter((address) => !listed.has(address));
    if (missing.length > 0)
      yield {
        file: briefing.ledger.file,
        place: { line: 1, column: 1 },
        message:
          missing.length === 1
            ? `${missing[0]} is not in the ledger yet`
            : `${missing.length} addresses are not in the ledger yet, ${missing[0]} among them`,
        hint: "run npm run addresses once the change is accepted",
      };
  },
});
