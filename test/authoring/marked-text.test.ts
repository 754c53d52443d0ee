import { expect, test } from "vitest";
import { markedText } from "../../src/authoring/marked-text.ts";

test("marks return to their positions, counted in characters of any plane", () => {
  const readable = "head 𝒳𝒴 about $5 million.[^claim-a][^claim-b] Then. tail";
  const place = {
    from: 5,
    to: 51,
    marks: [
      [8, 16, "[=a.cost]"],
      [25, 20, "[@a; @b]"],
    ] as [number, number, string][],
  };
  expect(markedText(readable, place)).toBe("𝒳𝒴 [=a.cost].[@a; @b] Then.");
});

test("a text without marks is returned unchanged", () => {
  expect(markedText("0123456789", { from: 2, to: 5, marks: [] })).toBe("234");
});
