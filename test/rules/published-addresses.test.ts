import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { trams } from "../helpers/content.ts";
import { append, claim, findingsOfRule, swap } from "../helpers/rules.ts";

const ledger = "_data/published.txt";
/** The line that is added at the end of it. */
const last = readFileSync(join(trams, ledger), "utf8").split("\n").length;

const vanished = (edits: Parameters<typeof findingsOfRule>[1]) => findingsOfRule("published-addresses", edits);
const gone = (address: string) => `npm run addresses -- --gone ${address} --because "the reason"`;

test("reports a page that would vanish, with both ways to fix it", () => {
  expect(vanished({ [ledger]: append("/claims/no-like-of-it/") })).toEqual([
    `${ledger}:${last}:1 error /claims/no-like-of-it/ was published and would vanish -> bring its file back, or run ${gone("/claims/no-like-of-it/")}, or npm run addresses -- --moved /claims/no-like-of-it/ --to /new/address/`,
  ]);
});

test("reports a page whose file was renamed, with the command that records the new address", () => {
  expect(vanished({ [ledger]: swap("/briefs/trams-pay-slowly/", "/briefs/trams-never-pay/") })).toEqual([
    `${ledger}:14:1 error /briefs/trams-never-pay/ was published and would vanish -> if it is /briefs/trams-pay-slowly/ now, run npm run addresses -- --moved /briefs/trams-never-pay/ --to /briefs/trams-pay-slowly/; if it is gone, run ${gone("/briefs/trams-never-pay/")}`,
  ]);
});

test("suggests the new page with the closest name, and only of the same kind", () => {
  const edits = {
    "_data/claims/bridge-costs-left-out.yaml": claim(),
    "_data/claims/another.yaml": claim(),
    "_data/terms/bridge-cost-left-off.yaml": "name: Bridge\ndefinition: A way over.\nthemes: [money]",
  };
  const at = `${ledger}:${last}:1 error`;
  expect(vanished({ ...edits, [ledger]: append("/claims/bridge-cost-left/") })[0]).toContain(
    `${at} /claims/bridge-cost-left/ was published and would vanish -> if it is /claims/bridge-costs-left-out/ now`,
  );
  expect(vanished({ ...edits, [ledger]: append("/claims/something-else-altogether/") })[0]).toContain(
    `${at} /claims/something-else-altogether/ was published and would vanish -> bring its file back`,
  );
});

test("a page whose file can’t be read is not reported", () => {
  expect(findingsOfRule("published-addresses", { "briefs/trams-pay-slowly.md": swap("title:", "titel:") })).toEqual([]);
});

test("an existing page is neither moved nor gone, and no address leads to a missing page", () => {
  expect(
    findingsOfRule("published-addresses", {
      [ledger]: (text) =>
        append("/old/ -> /actor/\n/older/ -> /actors/\n/oldest/ gone: Nobody needs it.")(
          text.replace("/briefs/trams-pay-slowly/", "/briefs/trams-pay-slowly/ gone: It is old."),
        ),
    }).map((line) => line.replace(/:\d+:1/, "")),
  ).toEqual([
    `${ledger} error /briefs/trams-pay-slowly/ has a page and is marked as gone -> run npm run addresses, or write /briefs/trams-pay-slowly/ with nothing else on the line`,
    `${ledger} error /old/ leads to /actor/, where there is no page -> did you mean /actors/?`,
  ]);
});
