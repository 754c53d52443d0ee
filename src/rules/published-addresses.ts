import { pageAddresses } from "../model/ledger.ts";
import { didYouMean } from "../model/nearest.ts";
import { defineRule } from "./rule.ts";

/** An address that was published and would vanish, or that leads to nothing, or is both kept and taken away. */
export const publishedAddresses = defineRule({
  id: "published-addresses",
  severity: "error",
  *check({ briefing }) {
    const pages = new Set(pageAddresses(briefing));
    for (const { address, line, movedTo, gone } of briefing.ledger.entries) {
      const say = (message: string, hint: string) => ({
        file: briefing.ledger.file,
        place: { line, column: 1 },
        message,
        hint,
      });
      if (pages.has(address) && (movedTo || gone))
        yield say(
          `${address} has a page and is marked as ${movedTo ? "moved" : "gone"}`,
          `write ${address} alone on the line`,
        );
      if (!pages.has(address) && !movedTo && !gone)
        yield say(
          `${address} was published and would vanish`,
          `bring its file back, or run npm run addresses -- --moved ${address} --to /new/address/, or --gone ${address} --because "the reason" (${didYouMean(address, pages, "no address is like it")})`,
        );
      if (movedTo && !pages.has(movedTo))
        yield say(
          `${address} leads to ${movedTo}, where no page stands`,
          didYouMean(movedTo, pages, "name the address of a page that stands"),
        );
    }
  },
});
