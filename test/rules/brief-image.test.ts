import { expect, test } from "vitest";
import { append, told } from "../helpers/rules.ts";

test("an image is told", () => {
  expect(
    told("brief-image", {
      "briefs/trams-pay-slowly.md": append(
        "See ![the *cost*](https://a.example/cost.png) and ![][1].\n\n[1]: https://a.example/b.png",
      ),
    }),
  ).toEqual([
    "briefs/trams-pay-slowly.md:40:5 error images are not shown in briefs -> place a chart by its name, as [#chart], or say it in words",
    "briefs/trams-pay-slowly.md:40:51 error images are not shown in briefs -> place a chart by its name, as [#chart], or say it in words",
  ]);
});
