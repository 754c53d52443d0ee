import { didYouMean } from "../model/nearest.ts";
import { listedEntries } from "../model/published-ids.ts";
import { allPages, successorOf } from "./renamed.ts";
import { defineRule } from "./rule.ts";

const fixHint = (address: string, to: string | undefined): string => {
  const moved = `npm run addresses -- --moved ${address} --to ${to ?? "/new/address/"}`;
  const gone = `npm run addresses -- --gone ${address} --because "the reason"`;
  return to
    ? `if it is ${to} now, run ${moved}; if it is gone, run ${gone}`
    : `bring its file back, or run ${gone}, or ${moved}`;
};

/** A published address without a page, with a redirect to no page, or with both a page and a redirect or reason. */
export const publishedAddresses = defineRule({
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
});
