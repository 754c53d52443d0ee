import { expect, test } from "vitest";
import { findingsOfRule } from "../helpers/rules.ts";

const hint = "leave it to one of the two, write the longer name, or merge the two";
const term = (lines: string) => ({
  "_data/terms/tram-line.yaml": `${lines}\ndefinition: Rails and trams on them.\nthemes: [streets]\n`,
});

test.each([
  ["a name", "name: Light rail", 1, "Light rail"],
  ["a name in capitals", "name: LIGHT RAIL", 1, "LIGHT RAIL"],
  ["an alias", "name: Track line\naliases: [Tramway, light rail]", 2, "light rail"],
  ["an alias that is an alias", "name: Track line\naliases: [Tram Line]", 2, "Tram Line"],
])("reports %s that another term has, at the later of the two", (_, lines, line, name) => {
  expect(findingsOfRule("name-twice", term(lines))).toEqual([
    expect.stringMatching(
      new RegExp(
        `^_data/terms/tram-line\\.yaml:${line}:\\d+ warning the term light-rail has the name "${name}" too -> ${hint}$`,
      ),
    ),
  ]);
});

test("the name of an actor is compared only with those of other actors", () => {
  const union = (alias: string) => ({
    "_data/actors/riders-union.yaml": (text: string) => text.replace(/^kind:/m, `aliases: [${alias}]\nkind:`),
  });
  expect(findingsOfRule("name-twice", union("norbury"))).toEqual([
    expect.stringContaining('the actor norbury has the name "norbury" too'),
  ]);
  expect(findingsOfRule("name-twice", union("Light rail"))).toEqual([]);
});

test("a record may repeat its own name", () => {
  expect(
    findingsOfRule("name-twice", { "_data/terms/light-rail.yaml": (text) => `${text}aliases: [Light rail]\n` }),
  ).toEqual([]);
});
