import { describe, expect, test } from "vitest";
import { tramsBriefing } from "../helpers/content.ts";
import { append, findingsOfRule } from "../helpers/rules.ts";

const apart = "Zu\u0308rich";
const composed = "Z\u00fcrich";

describe("letters with combining marks are read as composed characters", () => {
  const actor = "_data/actors/norbury.yaml";
  const name = (line: string) =>
    tramsBriefing({ [actor]: (text) => text.replace("name: Town of Norbury", line) }).actors.find(
      ({ id }) => id === "norbury",
    )?.data.name;

  test.each([
    ["as they are", `name: ${apart}`],
    ["in quotes", `name: "${apart}"`],
    ["as an escape", 'name: "Zu\\u0308rich"'],
    ["in a block", `name: >-\n  ${apart}`],
  ])("%s", (_, line) => expect(name(line)).toBe(composed));

  test("in a brief’s text and its front matter", () => {
    const edit = append(`\n${apart}.`);
    const [brief] = tramsBriefing({
      "briefs/trams-pay-slowly.md": (text) => edit(text).replace("A tram line pays", `${apart} pays`),
    }).briefs;
    expect(brief?.data.title).toBe(`${composed} pays its town back slowly`);
    expect(brief?.body.texts).toContain(`${composed}.`);
  });

  test("and the same name in two forms is reported as a repeat", () => {
    expect(
      findingsOfRule("repeated-item", {
        [actor]: (text) => text.replace("aliases: [Norbury]", `aliases: [${apart}, ${composed}]`),
      }),
    ).toEqual([`${actor}:4:19 error aliases names "${composed}" twice -> delete one of the two`]);
  });
});
