import { expect, test } from "vitest";
import { append, findingsOfRule, swap } from "../helpers/rules.ts";

const count = "_data/sources/riders-count-2025.yaml";
const why = "no_address: On paper only; the union’s site and two web archives were searched.";

test("a source has an address", () => {
  expect(findingsOfRule("address-missing", { [count]: swap("URL: https://riders.example/count\n", "") })).toEqual([
    "_data/sources/riders-count-2025.yaml:2:1 error the source has no address and does not say why -> add URL or DOI, or no_address: where it can be found and what was searched",
  ]);
});

test("a source without an address says why", () => {
  expect(findingsOfRule("address-missing", { [count]: swap("URL: https://riders.example/count", why) })).toEqual([]);
  expect(
    findingsOfRule("address-missing", { [count]: swap("URL: https://riders.example/count", "DOI: 10.1234/count") }),
  ).toEqual([]);
});

test("a source with an address needs no reason", () => {
  expect(findingsOfRule("address-missing", { [count]: append(why) })).toEqual([
    "_data/sources/riders-count-2025.yaml:10:1 error the source has an address and says why it has none -> delete no_address",
  ]);
});
