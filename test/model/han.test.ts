import { expect, test } from "vitest";
import { hanRuns } from "../../src/model/han.ts";

const runs = (text: string) => hanRuns(text).map(({ text: part, han }) => (han ? `[${part}]` : part));

test.each([
  ["", []],
  ["Latin only", ["Latin only"]],
  ["算力", ["[算力]"]],
  ["The 《算力》 law", ["The ", "[《算力》]", " law"]],
  ["算力，芯片。End", ["[算力，芯片。]", "End"]],
  ["H20 芯片 and 模型", ["H20 ", "[芯片]", " and ", "[模型]"]],
  ["Wide ＡＢ and 、 alone", ["Wide ＡＢ and 、 alone"]],
  ["한국어 and かな", ["한국어 and かな"]],
])("%s", (text, wanted) => {
  expect(runs(text)).toEqual(wanted);
  expect(
    hanRuns(text)
      .map((run) => run.text)
      .join(""),
  ).toBe(text);
});
