import { expect, test } from "vitest";
import { addPages, retireAddress } from "../../src/model/ledger-changes.ts";

const entries = [
  { address: "/claims/a/" },
  { address: "/claims/old-a/", movedTo: "/claims/a/" },
  { address: "/claims/back/", gone: "It fell." },
];

test("every existing page is in the ledger under its own address, and no entry is removed", () => {
  expect(addPages(entries, ["/claims/back/", "/claims/new/"])).toEqual([
    { address: "/claims/a/" },
    { address: "/claims/old-a/", movedTo: "/claims/a/" },
    { address: "/claims/back/" },
    { address: "/claims/new/" },
  ]);
});

test("redirects to a page that has moved lead to its new address", () => {
  expect(retireAddress(entries, "/claims/a/", { movedTo: "/claims/b/" }).slice(0, 2)).toEqual([
    { address: "/claims/a/", movedTo: "/claims/b/" },
    { address: "/claims/old-a/", movedTo: "/claims/b/" },
  ]);
});

test("redirects to a removed page are marked as gone too", () => {
  expect(retireAddress(entries, "/claims/a/", { gone: "It was wrong." }).slice(0, 2)).toEqual([
    { address: "/claims/a/", gone: "It was wrong." },
    { address: "/claims/old-a/", gone: "It was wrong." },
  ]);
});
