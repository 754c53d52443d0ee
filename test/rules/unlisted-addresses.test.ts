import { expect, test } from "vitest";
import { claim, swap, told } from "../helpers/rules.ts";

test("new pages are told in one warning", () => {
  expect(told("unlisted-addresses", { "_data/claims/new-claim.yaml": claim() })).toEqual([
    "_data/published.txt:1:1 warning /claims/new-claim/ is not in the ledger yet -> run npm run addresses once the change is accepted",
  ]);
});

test("several are told by their number and the first of them", () => {
  expect(
    told("unlisted-addresses", {
      "_data/claims/new-claim.yaml": claim(),
      "_data/claims/other-claim.yaml": claim({ statement: "Norbury’s depot holds its trams at night since 2023." }),
    }),
  ).toEqual([
    "_data/published.txt:1:1 warning 2 addresses are not in the ledger yet, /claims/new-claim/ among them -> run npm run addresses once the change is accepted",
  ]);
});

test("a page that exists in the ledger is not new", () => {
  expect(
    told("unlisted-addresses", {
      "_data/published.txt": swap("/changes/", "/changes/\n/claims/new-claim/"),
      "_data/claims/new-claim.yaml": claim(),
    }),
  ).toEqual([]);
});
