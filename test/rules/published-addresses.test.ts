import { expect, test } from "vitest";
import { append, swap, told } from "../helpers/rules.ts";

const ledger = "_data/published.txt";

test("a page that would vanish is told with both ways to mend it", () => {
  expect(
    told("published-addresses", { [ledger]: swap("/briefs/trams-pay-slowly/", "/briefs/trams-pay-slow/") }),
  ).toEqual([
    `${ledger}:14:1 error /briefs/trams-pay-slow/ was published and would vanish -> bring its file back, or run npm run addresses -- --moved /briefs/trams-pay-slow/ --to /new/address/, or --gone /briefs/trams-pay-slow/ --because "the reason" (did you mean /briefs/trams-pay-slowly/?)`,
  ]);
});

test("a page whose file cannot be read does not vanish", () => {
  expect(told("published-addresses", { "briefs/trams-pay-slowly.md": swap("title:", "titel:") })).toEqual([]);
});

test("a page that stands is neither moved nor gone, and none moves to where nothing stands", () => {
  expect(
    told("published-addresses", {
      [ledger]: (text) =>
        append("/old/ -> /actor/\n/older/ -> /actors/\n/oldest/ gone: Nobody needs it.")(
          text.replace("/briefs/trams-pay-slowly/", "/briefs/trams-pay-slowly/ gone: It is old."),
        ),
    }).map((line) => line.replace(/:\d+:1/, "")),
  ).toEqual([
    `${ledger} error /briefs/trams-pay-slowly/ has a page and is marked as gone -> write /briefs/trams-pay-slowly/ alone on the line`,
    `${ledger} error /old/ leads to /actor/, where no page stands -> did you mean /actors/?`,
  ]);
});
