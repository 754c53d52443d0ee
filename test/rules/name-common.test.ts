import { expect, test } from "vitest";
import { append, findingsOfRule, swap } from "../helpers/rules.ts";

const hint = "write a longer name, or delete it";

test("reports a name or an alias that is a common word", () => {
  expect(
    findingsOfRule("name-common", {
      "_data/actors/norbury-works.yaml": append("aliases: [the, A, US]"),
      "_data/terms/light-rail.yaml": swap("aliases: [tram line]", "aliases: [tram line, Their]"),
    }),
  ).toEqual([
    `_data/actors/norbury-works.yaml:7:11 warning "the" is a common word, and the first one in each text would lead to the actor norbury-works -> ${hint}`,
    `_data/actors/norbury-works.yaml:7:16 warning "A" is a common word, and the first one in each text would lead to the actor norbury-works -> ${hint}`,
    `_data/terms/light-rail.yaml:3:22 warning "Their" is a common word, and the first one in each text would lead to the term light-rail -> ${hint}`,
  ]);
});
