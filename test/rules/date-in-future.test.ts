import { expect, test } from "vitest";
import { claim, findingsOfRule, swap } from "../helpers/rules.ts";

test("past events have no date after today", () => {
  expect(
    findingsOfRule("date-in-future", {
      "_data/claims/new-claim.yaml": claim({
        made_on: "2026-02",
        history: "[{ date: 2026-01-16, change: added }]",
        withdrawn: "{ date: 2027-01, reason: It is wrong. }",
      }),
      "_data/sources/riders-count-2025.yaml": swap(
        "issued: 2025-11-02",
        "issued: 2026-11-02\naccessed: 2026-12-01\narchive: { URL: https://a.example/b, date: 2026-12-02 }",
      ),
      "_data/events/line-opened.yaml": swap("date: 2023-09-02", "date: 2033-09-02"),
      "_data/watch/second-line-vote.yaml": swap("raised_on: 2025-09-14", "raised_on: 2026-09-14"),
      "briefs/trams-pay-slowly.md": swap("updated: 2025-10-02", "updated: 2026-10-02"),
      "_data/site.yaml": swap("evidence_as_of: 2025-12", "evidence_as_of: 2026-12"),
    }),
  ).toEqual([
    "_data/claims/new-claim.yaml:5:1 error made_on is 2026-02, which is after today, 2026-01-15 -> write the date on which it happened",
    "_data/claims/new-claim.yaml:7:13 error history 1, date is 2026-01-16, which is after today, 2026-01-15 -> write the date on which it happened",
    "_data/claims/new-claim.yaml:9:14 error withdrawn.date is 2027-01, which is after today, 2026-01-15 -> write the date on which it happened",
    "_data/events/line-opened.yaml:1:1 error date is 2033-09-02, which is after today, 2026-01-15 -> write the date on which it happened",
    "_data/site.yaml:11:1 error evidence_as_of is 2026-12, which is after today, 2026-01-15 -> write the date on which it happened",
    "_data/sources/riders-count-2025.yaml:4:1 error issued is 2026-11-02, which is after today, 2026-01-15 -> write the date on which it happened",
    "_data/sources/riders-count-2025.yaml:5:1 error accessed is 2026-12-01, which is after today, 2026-01-15 -> write the date on which it happened",
    "_data/sources/riders-count-2025.yaml:6:38 error archive.date is 2026-12-02, which is after today, 2026-01-15 -> write the date on which it happened",
    "_data/watch/second-line-vote.yaml:4:1 error raised_on is 2026-09-14, which is after today, 2026-01-15 -> write the date on which it happened",
    "briefs/trams-pay-slowly.md:5:1 error updated is 2026-10-02, which is after today, 2026-01-15 -> write the date on which it happened",
  ]);
});

test("today, its month and its year are accepted", () => {
  expect(
    findingsOfRule("date-in-future", {
      "_data/claims/new-claim.yaml": claim({ made_on: '"2026"', history: "[{ date: 2026-01-15, change: added }]" }),
      "_data/sources/riders-count-2025.yaml": swap("issued: 2025-11-02", "issued: 2026-01"),
    }),
  ).toEqual([]);
});

test("every date of a record is checked, in rows and in settings too", () => {
  expect(
    findingsOfRule("date-in-future", {
      "briefs/trams-pay-slowly.md": swap(
        "review_by:",
        "set_aside:\n  - { title: A diary, issued: 2026-02, reason: It repeats the accounts. }\nreview_by:",
      ),
      "_data/site.yaml": swap("last_issue: 2025-06-01", "last_issue: 2026-03-01"),
    }),
  ).toEqual([
    "_data/site.yaml:12:1 error last_issue is 2026-03-01, which is after today, 2026-01-15 -> write the date on which it happened",
    "briefs/trams-pay-slowly.md:23:23 error set_aside 1, issued is 2026-02, which is after today, 2026-01-15 -> write the date on which it happened",
  ]);
});
