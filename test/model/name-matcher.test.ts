import { describe, expect, test } from "vitest";
import { findPhrases, indexPhrases } from "../../src/model/name-matcher.ts";
import { processorSeconds } from "../helpers/processor.ts";

const names = indexPhrases(
  ["chip", "chip controls", "GPU", "H20", "Riders’ Union", "U.S.", "light rail", "light rail", "芯片", "MIT"].map(
    (name, place) => [name, `${name}#${place}`] as const,
  ),
);
const found = (text: string) => findPhrases(text, names).map(({ start, end, of }) => `${text.slice(start, end)}=${of}`);

describe("names in running text", () => {
  test.each([
    ["A chip is a chip.", ["chip=chip#0", "chip=chip#0"]],
    ["Chip controls cost a chip.", ["Chip controls=chip controls#1", "chip=chip#0"]],
    ["The chip’s maker, the chip's buyer", ["chip=chip#0", "chip=chip#0"]],
    ["Microchips and chipset", []],
    ["GPU, gpu and H20, h20", ["GPU=GPU#2", "H20=H20#3"]],
    ["Riders' Union and Riders’ Union", ["Riders' Union=Riders’ Union#4", "Riders’ Union=Riders’ Union#4"]],
    ["Light Rail", ["Light Rail=light rail#6"]],
    ["芯片 are chips", ["芯片=芯片#8"]],
    ["mit einem MIT", ["MIT=MIT#9"]],
    ["", []],
  ])("%s", (text, wanted) => expect(found(text)).toEqual(wanted));

  test("if two records share a name, the first one keeps it", () => {
    expect(found("light rail")).toEqual(["light rail=light rail#6"]);
  });

  test("a name without letters is not matched", () => {
    expect(findPhrases("a - b", indexPhrases([["-", 1]]))).toEqual([]);
  });

  test("a hundred thousand words are searched in seconds", () => {
    const text = "chip controls ".repeat(50_000);
    expect(processorSeconds(() => expect(findPhrases(text, names)).toHaveLength(50_000))).toBeLessThan(5);
  });
});
