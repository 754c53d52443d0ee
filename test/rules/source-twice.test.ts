import { expect, test } from "vitest";
import { findingsOfRule, swap } from "../helpers/rules.ts";

const copy = (lines: string) => `type: webpage
title: Another page
language: en
tier: secondary
origin: riders-union
reliability: { grade: C, why: Read once. }
${lines}
`;

test("reports a second source with the same address", () => {
  expect(
    findingsOfRule("source-twice", {
      "_data/sources/zz.yaml": copy("URL: http://www.riders.example/count/?utm_source=x#top"),
    }),
  ).toEqual([
    "_data/sources/zz.yaml:7:1 error the source has the same address as riders-count-2025 -> cite riders-count-2025 instead and delete this source, or correct the address",
  ]);
});

test("reports a second source with the same DOI, also in an address", () => {
  expect(
    findingsOfRule("source-twice", {
      "_data/sources/riders-count-2025.yaml": swap("URL: https://riders.example/count", "DOI: 10.1234/Count"),
      "_data/sources/zz.yaml": copy("URL: https://doi.org/10.1234/count"),
    }),
  ).toEqual([
    "_data/sources/zz.yaml:7:1 error the source has the same address as riders-count-2025 -> cite riders-count-2025 instead and delete this source, or correct the address",
  ]);
});

test("reports a second source with the same title, day and publisher", () => {
  const same = copy("publisher: Riders’ Union\nissued: 2025-11-02\nURL: https://mirror.example/count").replace(
    "Another page",
    "Our own count of riders",
  );
  expect(findingsOfRule("source-twice", { "_data/sources/zz.yaml": same })).toEqual([
    "_data/sources/zz.yaml:2:1 error the source has the same title, date and publisher as riders-count-2025 -> cite riders-count-2025 instead and delete this source, or correct the title, date and publisher",
  ]);
  expect(findingsOfRule("source-twice", { "_data/sources/zz.yaml": same.replace("2025-11-02", "2025-11-03") })).toEqual(
    [],
  );
});

test("other pages of a site are different sources", () => {
  expect(
    findingsOfRule("source-twice", { "_data/sources/zz.yaml": copy("URL: https://riders.example/count?year=2024") }),
  ).toEqual([]);
});
