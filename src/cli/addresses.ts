import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { count } from "../lib/count.ts";
import type { Finding } from "../model/finding.ts";
import { ledgerFile, ledgerText } from "../model/ledger.ts";
import { type AddressEntry, addPages, type RedirectOrTombstone, retireAddress } from "../model/ledger-changes.ts";
import { didYouMean } from "../model/nearest.ts";
import { pageAddresses } from "../model/page-addresses.ts";
import { feedIds, idsBeforeRename, listedAddresses, listedEntries, updateLedgerIds } from "../model/published-ids.ts";
import { readBriefing } from "./briefing.ts";
import { WrongUse } from "./options.ts";
import { createCommand } from "./run.ts";

/** Returns a finding of unreadable entries of the ledger, which would be lost if the ledger were rewritten. */
const unreadableEntry = (findings: Finding[]): Finding | undefined =>
  findings.find(({ file, rule }) => file === ledgerFile && /^(?:file|text|ledger-line)/.test(rule));

const requireAddress = (address: string, among: Iterable<string>, otherwise: string): string => {
  const list = [...among];
  if (list.includes(address)) return address;
  throw new WrongUse(
    `${otherwise} ${address}: ${didYouMean(address, list, "run npm run check to see which there are")}`,
  );
};

const readReason = (text: string): string => {
  const reason = text.replace(/\s+/g, " ").trim();
  if (reason === "") throw new WrongUse("--because needs a reason: it is shown at the address");
  return reason;
};

/** Returns which address the options move or remove, and how; undefined if none. */
const readReplacement = (
  { moved, to, gone, because }: Partial<Record<"moved" | "to" | "gone" | "because", string | undefined>>,
  entries: AddressEntry[],
  pages: string[],
): { address: string; replacement: RedirectOrTombstone } | undefined => {
  if ((moved === undefined) !== (to === undefined)) throw new WrongUse("--moved OLD goes with --to NEW");
  if ((gone === undefined) !== (because === undefined)) throw new WrongUse("--gone ADDRESS goes with --because REASON");
  if (moved !== undefined && gone !== undefined) throw new WrongUse("an address is moved or gone, not both");
  if (moved === undefined && gone === undefined) return undefined;
  const address = requireAddress(
    String(moved ?? gone),
    entries.map((entry) => entry.address),
    "the ledger has no",
  );
  if (pages.includes(address)) throw new WrongUse(`${address} has a page: rename or delete its file first`);
  return {
    address,
    replacement:
      gone === undefined
        ? { movedTo: requireAddress(String(to), pages, "there is no page") }
        : { gone: readReason(String(because)) },
  };
};

export default createCommand("addresses", (options) => {
  const { folder, briefing, findings } = readBriefing(options);
  const wrong = unreadableEntry(findings);
  if (wrong) throw new WrongUse(`${ledgerFile}:${wrong.line} ${wrong.message}: ${wrong.hint}`);
  const pages = pageAddresses(briefing);
  const before = briefing.ledger.entries.map(({ line: _line, ...entry }) => entry);
  const listed = listedAddresses(briefing);
  const held = [...before, ...listedEntries(briefing.ledger)];
  const retired = readReplacement(options, held, [...pages, ...listed]);
  const standing = addPages(before, pages);
  const entries = retired ? retireAddress(standing, retired.address, retired.replacement) : standing;
  const ledger = { ...briefing.ledger, entries: entries.map((entry) => ({ ...entry, line: 0 })) };
  const ids = feedIds({ ...briefing, ledger: { ...ledger, ids: updateLedgerIds(ledger.ids ?? [], listed, retired) } });
  const to = retired && "movedTo" in retired.replacement ? retired.replacement.movedTo : "";
  const isRename = to !== "" && !held.some(({ address }) => address === to);
  writeFileSync(
    join(folder, ledgerFile),
    ledgerText(
      entries,
      retired && isRename ? idsBeforeRename(ids, briefing.ledger.ids ?? [], retired.address, to) : ids,
    ),
  );
  console.log(
    `${count(entries.length, "address", "addresses")} in ${ledgerFile}, ${entries.length - before.length} of them new`,
  );
});
