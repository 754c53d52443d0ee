import { digestsOf } from "../model/digest.ts";
import { pageAddresses } from "../model/page-addresses.ts";
import { feedIds } from "../model/published-ids.ts";
import { defineRule } from "./rule.ts";

const finding = (file: string, message: string) => ({
  file,
  place: { line: 1, column: 1 },
  message,
  hint: "run npm run addresses once the change is accepted",
});

/** New pages and new feed entries that are not in the ledger yet. */
export const unlistedAddresses = defineRule({
  id: "unlisted-addresses",
  severity: "warning",
  explain:
    "The ledger of published addresses holds every page, so that none can be lost by mistake, and every id of an entry in a feed or a calendar, so that no correction posts it again.",
  good: "npm run addresses, once a new page is accepted",
  bad: "a new page that _data/published.txt does not hold",
  *check({ briefing }) {
    const listed = new Set(briefing.ledger.entries.map(({ address }) => address));
    // A week has a page as soon as something changes in it; no contributor needs a reminder.
    const weeks = new Set(digestsOf(briefing).map(({ address }) => address));
    const missing = pageAddresses(briefing).filter((address) => !listed.has(address) && !weeks.has(address));
    if (missing[0] !== undefined)
      yield finding(
        briefing.ledger.file,
        missing.length === 1
          ? `${missing[0]} is not in the ledger yet`
          : `${missing.length} addresses are not in the ledger yet, ${missing[0]} among them`,
      );
    // A ledger without ids belongs to a briefing that was never published.
    const { ids = [] } = briefing.ledger;
    const publishedIds = new Set(ids.map(({ id }) => id));
    const newIds = ids.length > 0 ? feedIds(briefing).filter(({ id }) => !publishedIds.has(id)) : [];
    if (newIds[0] !== undefined)
      yield finding(
        briefing.ledger.file,
        newIds.length === 1
          ? `the entry ${newIds[0].id} of feeds and calendars is not in the ledger yet`
          : `${newIds.length} entries of feeds and calendars are not in the ledger yet, ${newIds[0].id} among them`,
      );
  },
});
