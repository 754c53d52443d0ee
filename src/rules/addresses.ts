import { digestsOf } from "../model/digest.ts";
import { didYouMean } from "../model/nearest.ts";
import { pageAddresses } from "../model/page-addresses.ts";
import { feedIds, listedEntries } from "../model/published-ids.ts";
import { allPages, successorOf } from "./renamed.ts";
import { defineRule } from "./rule.ts";

const fixHint = (address: string, to: string | undefined): string => {
  const moved = `npm run addresses -- --moved ${address} --to ${to ?? "/new/address/"}`;
  const gone = `npm run addresses -- --gone ${address} --because "the reason"`;
  return to
    ? `if it is ${to} now, run ${moved}; if it is gone, run ${gone}`
    : `bring its file back, or run ${gone}, or ${moved}`;
};

const finding = (file: string, message: string) => ({
  file,
  place: { line: 1, column: 1 },
  message,
  hint: "run npm run addresses once the change is accepted",
});

/** The rules on the ledger of published addresses. */
export const addressRules = [
  defineRule({
    id: "published-addresses",
    explain:
      "An address that was once published leads to its page, to the page that took its place, or to the reason why it is gone. A question or an event that was renamed keeps its entry in calendars.",
    good: "/claims/old-name/ -> /claims/new-name/ in _data/published.txt, after the file was renamed",
    bad: "a claim’s file renamed, and nothing else",
    *check(checked) {
      const { briefing } = checked;
      const pages = allPages(checked);
      const entries = [...briefing.ledger.entries, ...listedEntries(briefing.ledger)];
      const listed = new Set(entries.map(({ address }) => address));
      for (const { address, line, movedTo, gone } of entries) {
        const report = (message: string, hint: string) => ({
          file: briefing.ledger.file,
          place: { line, column: 1 },
          message,
          hint,
        });
        if (pages.has(address) && (movedTo || gone))
          yield report(
            `${address} has a page and is marked as ${movedTo ? "moved" : "gone"}`,
            `run npm run addresses, or write ${address} with nothing else on the line`,
          );
        if (!pages.has(address) && !movedTo && !gone)
          yield report(`${address} was published and would vanish`, fixHint(address, successorOf(address, checked)));
        if (movedTo && !pages.has(movedTo) && !listed.has(movedTo))
          yield report(
            `${address} leads to ${movedTo}, where there is no page`,
            didYouMean(movedTo, pages, "name the address of a page that exists"),
          );
      }
    },
  }),
  defineRule({
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
  }),
];
