import { addresses } from "../model/addresses.ts";
import { pageAddresses } from "../model/ledger.ts";
import { didYouMean, nearest } from "../model/nearest.ts";
import { type Checked, defineRule } from "./rule.ts";

/** The pages of files that are there, also where they could not be read. */
const namedPages = ({ names }: Checked["content"]): string[] =>
  (["theme", "brief", "claim", "source", "debate", "actor"] as const).flatMap((kind) =>
    [...names[kind]].map(addresses[kind]),
  );

const folderOf = (address: string) => address.split("/")[1];

/** The new page that a vanished one has probably become: the only one of its kind, or the one of the nearest name. */
const successor = (address: string, fresh: string[]): string | undefined => {
  const alike = fresh.filter((page) => folderOf(page) === folderOf(address));
  return alike.length === 1 ? alike[0] : nearest(address, alike);
};

const mending = (address: string, to: string | undefined): string => {
  const moved = `npm run addresses -- --moved ${address} --to ${to ?? "/new/address/"}`;
  const gone = `npm run addresses -- --gone ${address} --because "the reason"`;
  return to
    ? `if it is ${to} now, run ${moved}; if it is gone, run ${gone}`
    : `bring its file back, or run ${gone}, or ${moved}`;
};

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
    const listed = new Set(briefing.ledger.entries.map(({ address }) => address));
    const fresh = [...pages].filter((address) => !listed.has(address));
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
          `run npm run addresses, or write ${address} alone on the line`,
        );
      if (!pages.has(address) && !movedTo && !gone)
        yield say(`${address} was published and would vanish`, mending(address, successor(address, fresh)));
      if (movedTo && !pages.has(movedTo))
        yield say(
          `${address} leads to ${movedTo}, where no page stands`,
          didYouMean(movedTo, pages, "name the address of a page that stands"),
        );
    }
  },
});
