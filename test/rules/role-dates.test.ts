import { expect, test } from "vitest";
import { findingsOfRule, swap } from "../helpers/rules.ts";

const file = "_data/actors/norbury-works.yaml";
const roles = (until: string) =>
  findingsOfRule("role-dates", { [file]: swap("from: 2023-05", `from: 2023-05, until: ${until}`) });

test("reports a role that ends before it begins", () => {
  expect(roles("2019-05")).toEqual([
    `${file}:5:57 error the role ends on 2019-05, before it begins on 2023-05 -> exchange from and until, or correct one of them`,
  ]);
  expect(roles("2023-05")).toEqual([]);
  expect(roles('"2023"')).toEqual([]);
});
