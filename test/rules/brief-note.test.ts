import { expect, test } from "vitest";
import { append, told } from "../helpers/rules.ts";

test("a note without its text, and a text without its note, are told", () => {
  expect(
    told("brief-note", { "briefs/trams-pay-slowly.md": append("It is so.[^two]\n\n[^three]: Nobody sees this.") }),
  ).toEqual([
    "briefs/trams-pay-slowly.md:40:10 error the note [^two] is defined nowhere -> add a paragraph that begins with [^two]: and a space",
    "briefs/trams-pay-slowly.md:42:1 error nothing refers to the note [^three], so that it is shown nowhere -> write [^three] where it belongs, or delete the note",
  ]);
});
