import { expect, test } from "vitest";
import { claim, findingsOfRule, swap } from "../helpers/rules.ts";

test("reports new pages in one warning", () => {
  expect(findingsOfRule("unlisted-addresses", { "_data/claims/new-claim.yaml": claim() })).toEqual([
    "_data/published.txt:1:1 warning /claims/new-claim/ is not in the ledger yet -> run npm run addresses once the change is accepted",
  ]);
});

test("reports several pages with their number and the first of them", () => {
  expect(
    findingsOfRule("unlisted-addresses", {
      "_data/claims/new-claim.yaml": claim(),
      "_data/claims/other-claim.yaml": claim({ statement: "Norbury’s depot holds its trams at night since 2023." }),
    }),
  ).toEqual([
    "_data/published.txt:1:1 warning 2 addresses are not in the ledger yet, /claims/new-claim/ among them -> run npm run addresses once the change is accepted",
  ]);
});

test("a page that is in the ledger is not new", () => {
  expect(
    findingsOfRule("unlisted-addresses", {
      "_data/published.txt": swap("/changes/", "/changes/\n/claims/new-claim/"),
      "_data/claims/new-claim.yaml": claim(),
    }),
  ).toEqual([]);
});

const ids = [
  "tag:trams.example,2025-10-02:brief/trams-pay-slowly",
  "tag:trams.example,2023-09-02:event/line-opened",
  "tag:trams.example,2025-09-14:watch/second-line-vote/resolved\n",
].join("\n");
const change = "tag:trams.example,2025-10-01:claim/line-cost-forty-million/confidence";

test("reports feed entries missing from a ledger with ids", () => {
  expect(findingsOfRule("unlisted-addresses", { "_data/published.txt": (text) => text + ids })).toEqual([
    `_data/published.txt:1:1 warning the entry ${change} of feeds and calendars is not in the ledger yet -> run npm run addresses once the change is accepted`,
  ]);
});

test("reports several entries with their number", () => {
  expect(
    findingsOfRule("unlisted-addresses", {
      "_data/published.txt": (text) => `${text}${ids.split("\n").slice(0, 2).join("\n")}\n`,
    }),
  ).toEqual([
    expect.stringContaining("2 entries of feeds and calendars are not in the ledger yet, tag:trams.example,"),
  ]);
});

test("an id in the ledger is not new, even if its text was corrected since", () => {
  expect(
    findingsOfRule("unlisted-addresses", {
      "_data/published.txt": (text) => `${text}${ids}${change} 2025-10-01 0f1e2d3c\n`,
      "_data/claims/line-cost-forty-million.yaml": swap(
        "2025-10-01, change: confidence",
        "2025-10-02, change: confidence",
      ),
    }),
  ).toEqual([]);
});
