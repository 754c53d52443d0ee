import { expect, test } from "vitest";
import { append, findingsOfRule, swap } from "../helpers/rules.ts";

test("a record can’t have the name of a part of a page", () => {
  expect(
    findingsOfRule("address-taken", {
      "_data/terms/main.yaml": "name: Main line\ndefinition: The line that others join.\nthemes: [streets]",
      "briefs/trams-pay-slowly.md": append("The main line."),
    }),
  ).toEqual([
    "_data/terms/main.yaml:1:1 error the name main is taken by a part of a page -> give the file another name",
  ]);
});

test("an event and a debate with the same name may be on one page", () => {
  expect(
    findingsOfRule("address-taken", {
      "_data/events/how-many-ride.yaml":
        "date: 2025-09-02\ntitle: Riders are counted\ndescription: The union counts.\nthemes: [streets]\ncertainty: verified\nsources: [{ source: riders-count-2025 }]",
    }),
  ).toEqual([
    "_data/events/how-many-ride.yaml:1:1 error the name how-many-ride is also used by _data/debates/how-many-ride.yaml, and both may be on one page -> give one of the two files another name",
  ]);
});

test("a heading can’t have the address of a debate below the brief", () => {
  expect(
    findingsOfRule("address-taken", { "briefs/trams-pay-slowly.md": swap("## Who rides", "## How many ride?") }),
  ).toEqual([
    'briefs/trams-pay-slowly.md:29:1 error the heading "How many ride?" has the address #how-many-ride, which _data/debates/how-many-ride.yaml has on this page -> word the heading otherwise',
  ]);
});

test("a heading can’t have the address of a part of the page", () => {
  expect(findingsOfRule("address-taken", { "briefs/trams-pay-slowly.md": swap("## Who rides", "## Main") })).toEqual([
    'briefs/trams-pay-slowly.md:29:1 error the heading "Main" has the address #main, which a part of the page has on this page -> word the heading otherwise',
  ]);
});
