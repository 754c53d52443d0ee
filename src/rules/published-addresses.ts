import { addresses } from "../model/addresses.ts";
import { pageAddresses } from "../model/ledger.ts";
import { didYouMean } from "../model/nearest.ts";
import { type Checked, defineRule } from "./rule.ts";

/** The pages of files that are there, also where they could not be read. */
const namedPages = ({ names }: Checked["content"]): string[] =>
  (["theme", "brief", "claim", "source", "debate", "actor"] as const).flatMap((kind) =>
    [...names[kind]].map(addresses[kind]),
  );

/** An address that was published and would vanish, or that leads to nothing, or is both kept and taken away. */
export const publishedAddresses = defineRule({
  id: "published-addresses",
  severity: "error",
  exemptible: false,
  explain:
    "An address that was once published leads to its page, to the page that took its place, or to the reason why it is gone.",
  good: "/claims/old-name/ -> /claims/new-name/ in _data/published.txt, after the file was renamed",
  bad: "a claim’s file renamed, and nothing else",
  *check({ briefing, content }) {
    const pages = new Set([...pageAddresses(briefing), ...namedPages(content)]);
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
