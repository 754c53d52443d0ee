import { describe, expect, test } from "vitest";
import { splitSentences } from "../../src/model/sentences.ts";

describe("sentences", () => {
  test.each([
    ["One. Two! Three? Four", ["One.", "Two!", "Three?", "Four"]],
    ["It cost $5.6 million. So they say.", ["It cost $5.6 million.", "So they say."]],
    [
      "The U.S. firm J. Smith Co. met Dr. Berg, cf. p. 5. Then it left.",
      ["The U.S. firm J. Smith Co. met Dr. Berg, cf.", "p. 5.", "Then it left."],
    ],
    ["“It is so.” He left.", ["“It is so.”", "He left."]],
    ["算力不足。芯片很贵！", ["算力不足。", "芯片很贵！"]],
    ["  ", []],
    ["", []],
    ["No end", ["No end"]],
  ])("%s", (text, wanted) => expect(splitSentences(text).all).toEqual(wanted));
});

describe("the sentence of a mark", () => {
  const at = (text: string) => {
    const offset = text.indexOf("|");
    const { all, at } = splitSentences(text.replace("|", ""));
    return all[at(offset)] ?? "";
  };
  test.each([
    ["One.| Two.", "One."],
    ["One. |Two.", "One."],
    ["One| and. Two.", "One and."],
    ["One. Two.|", "Two."],
    ["One. Two. |", "Two."],
    ["|One. Two.", "One."],
    ["One. T|wo.", "Two."],
    ["|", ""],
  ])("%s", (text, wanted) => expect(at(text)).toBe(wanted));
});
