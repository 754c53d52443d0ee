import { expect, test } from "vitest";
import { addPages, retireAddress } from "../../src/model/ledger-changes.ts";

const entries = [
  { address: "/claims/a/" },
  { address: "/claims/old-a/", movedTo: "/claims/a/" },
  { address: "/claims/back/", gone: "It fell." },
];

test("every page that stands is in the ledger in its own right, and nothing is taken out", () => {
  expect(addPages(entries, ["/claims/back/", "/claims/new/"])).toEqual([
    { address: "/claims/a/" },
    { address: "/claims/old-a/", movedTo: "/claims/a/" },
    { address: "/claims/back/" },
    { address: "/claims/new/" },
  ]);
});

test("what led to a page that has moved leads to where it is now", () => {
  expect(retireAddress(entries, "/claims/a/", { movedTo: "/claims/b/" }).slice(0, 2)).toEqual([
    { address: "/claims/a/", movedTo: "/claims/b/" },
    { address: "/claims/old-a/", movedTo: "/claims/b/" },
  ]);
});

test("what led to a page that is gone is gone too", () => {
  expect(retireAddress(entries, "/claims/a/", { gone: "It was wrong." }).slice(0, 2)).toEqual([
    { address: "/claims/a/", gone: "It was wrong." },
    { address: "/claims/old-a/", gone: "It was wrong." },
  ]);
});
