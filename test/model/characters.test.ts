import { describe, expect, test } from "vitest";
import { forbiddenCharacter, forbiddenMessage } from "../../src/model/characters.ts";

describe("characters that are forbidden in a text", () => {
  test.each([
    0x0000, 0x0008, 0x000b, 0x001b, 0x007f, 0x0085, 0x00ad, 0x034f, 0x061c, 0x115f, 0x1160, 0x17b4, 0x180e, 0x200b,
    0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202e, 0x2060, 0x2064, 0x2066, 0x2069, 0x206f, 0x2800, 0x3164, 0xd800,
    0xdfff, 0xe000, 0xf0b7, 0xf8ff, 0xf0000, 0xfdd0, 0xfeff, 0xffa0, 0xfff9, 0xfffd, 0xffff, 0x1d173, 0x1ffff, 0xe0001,
    0xe0041, 0xe01ef, 0x10ffff,
  ])("U+%s", (code) => {
    const name = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
    expect(forbiddenCharacter(`ab${String.fromCodePoint(code)}`)).toEqual({ name, offset: 2 });
  });
});

test.each(["a\tb\nc", "نص عربي", "می‌خواهم", "क्‍ष", "👩‍👩‍👧", "❤️", "算力（芯片）", "e\u0301", "ẞ", "𝒜", "🏴", "ᠮᠣᠩᠭᠣᠯ᠋"])(
  "%j is allowed",
  (text) => expect(forbiddenCharacter(text)).toBeUndefined(),
);

test("a letter has eight marks at most, or they cover other lines", () => {
  expect(forbiddenCharacter(`e${"\u0301".repeat(8)}x`)).toBeUndefined();
  expect(forbiddenCharacter(`e${"\u0301".repeat(9)}x`)).toEqual({ name: "U+0301", offset: 9 });
});

test("the message says what is wrong with the character", () => {
  expect(["U+200B", "U+F0B7", "U+0301"].map(forbiddenMessage)).toEqual([
    "the character U+200B is invisible or changes how text is shown",
    "the character U+F0B7 has a shape in one font only: in others it is a box",
    "a letter has more than eight marks, U+0301 among them, and covers other lines",
  ]);
});
