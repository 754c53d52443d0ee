import { expect, test } from "vitest";
import { scriptRuns } from "../../src/lib/script-runs.ts";

const runs = (text: string) =>
  scriptRuns(text).map(({ text: part, lang }) => (lang ? `[${lang === "zh-Hans" ? "" : `${lang}:`}${part}]` : part));

test.each([
  ["", []],
  ["Latin only", ["Latin only"]],
  ["算力", ["[算力]"]],
  ["The 《算力》 law", ["The ", "[《算力》]", " law"]],
  ["算力，芯片。End", ["[算力，芯片。]", "End"]],
  ["H20 芯片 and 模型", ["H20 ", "[芯片]", " and ", "[模型]"]],
  ["Wide ＡＢ and 、 alone", ["Wide ＡＢ and 、 alone"]],
  ["한국어 and かな", ["[ko:한국어]", " and ", "[ja:かな]"]],
  ["日本のデータ", ["[ja:日本のデータ]"]],
  ["算力 (הארץ)", ["[算力]", " (הארץ)"]],
  ["Ελληνικά, кириллица", ["Ελληνικά, кириллица"]],
])("%s", (text, wanted) => {
  expect(runs(text)).toEqual(wanted);
  expect(
    scriptRuns(text)
      .map((run) => run.text)
      .join(""),
  ).toBe(text);
});
