import { expect, test } from "vitest";
import { findingsOfRule, swap } from "../helpers/rules.ts";

test("reports an invalid address", () => {
  expect(
    findingsOfRule("web-address", {
      "_data/sources/riders-count-2025.yaml": swap(
        "URL: https://riders.example/count",
        "URL: riders.example/count\narchive: { URL: 'javascript:alert(1)', date: 2025-12-01 }",
      ),
      "_data/site.yaml": (text) =>
        text
          .replace("url: https://trams.example/", "url: https://a:b@trams.example/")
          .replace("repository: https://github.com/example/trams", "repository: //github.com/example/trams"),
    }),
  ).toEqual([
    '_data/site.yaml:7:1 error url "https://a:b@trams.example/" holds a user name, which hides where it leads -> write the whole address as the browser shows it, beginning with https://',
    '_data/site.yaml:8:1 error repository "//github.com/example/trams" is not a full web address -> write the whole address as the browser shows it, beginning with https://',
    '_data/sources/riders-count-2025.yaml:5:1 error URL "riders.example/count" is not a full web address -> write the whole address as the browser shows it, beginning with https://',
    '_data/sources/riders-count-2025.yaml:6:12 error archive.URL "javascript:alert(1)" begins with javascript:, which is not allowed -> write the whole address as the browser shows it, beginning with https://',
  ]);
});

test("addresses of the site and the repository have no query or fragment", () => {
  const site = (from: string, to: string) =>
    findingsOfRule("web-address", { "_data/site.yaml": swap(from, to) }).map((line) => line.replace(/ -> .*/, ""));
  expect(site("https://trams.example/", "https://trams.example/?a=b")).toEqual([
    '_data/site.yaml:7:1 error url "https://trams.example/?a=b" has a question mark or a number sign, behind which nothing can be added',
  ]);
  expect(site("https://github.com/example/trams", "https://github.com/example/trams#x")).toEqual([
    '_data/site.yaml:8:1 error repository "https://github.com/example/trams#x" has a question mark or a number sign, behind which nothing can be added',
  ]);
});

test("addresses in the rows of a brief are checked too", () => {
  expect(
    findingsOfRule("web-address", {
      "briefs/trams-pay-slowly.md": swap(
        "review_by:",
        'set_aside:\n  - { title: Trams for all, URL: "javascript:alert(1)", reason: It names no source. }\nreview_by:',
      ),
    }),
  ).toEqual([
    'briefs/trams-pay-slowly.md:23:29 error set_aside 1, URL "javascript:alert(1)" begins with javascript:, which is not allowed -> write the whole address as the browser shows it, beginning with https://',
  ]);
});

test.each(["a%20b", "a,b", "é", "a//b@c"])(
  "a site can’t be built below a path such as /%s/, and the check reports it",
  (path) => {
    const url = `https://trams.example/${path}/`;
    expect(findingsOfRule("web-address", { "_data/site.yaml": swap("https://trams.example/", url) })).toEqual([
      `_data/site.yaml:7:1 error url ${JSON.stringify(url)} has a path with other signs than letters, digits, dots and hyphens, below which no site is built -> write the whole address as the browser shows it, beginning with https://`,
    ]);
  },
);
