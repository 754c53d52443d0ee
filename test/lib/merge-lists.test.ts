import fc from "fast-check";
import { expect, test } from "vitest";
import { mergeLists } from "../../src/lib/merge-lists.ts";

const merged = (base: string, mine: string, theirs: string): string | undefined =>
  mergeLists({ base: [...base], mine: [...mine], theirs: [...theirs] })?.join("");

test.each([
  ["abc", "abc", "abc", "abc"],
  ["abc", "abcx", "abc", "abcx"],
  ["abc", "abcx", "abcy", "abcyx"],
  ["abc", "abcx", "abcx", "abcx"],
  ["abc", "xabc", "abcy", "xabcy"],
  ["abc", "abXc", "abc", "abXc"],
  ["abc", "Abc", "abC", "AbC"],
  ["abc", "Abc", "aBc", "ABc"],
  ["abc", "bc", "ab", "b"],
  ["abcde", "aBcDe", "abCde", "aBCDe"],
  ["abc", "cab", "abc", "cab"],
  ["", "x", "y", "yx"],
])("%s as %s and as %s is %s", (base, mine, theirs, all) => {
  expect(merged(base, mine, theirs)).toBe(all);
});

test.each([
  ["abc", "Xbc", "Ybc"],
  ["abc", "bc", "Abc"],
  ["abc", "cab", "aBc"],
  ["ab", "xy", "z"],
])("%s as %s and as %s is a conflict", (base, mine, theirs) => {
  expect(merged(base, mine, theirs)).toBeUndefined();
});

test("an edit of one side only is that edit, and the same edit of both is made once", () => {
  const lists = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 8 });
  fc.assert(
    fc.property(lists, lists, (base, edit) => {
      expect(mergeLists({ base, mine: edit, theirs: base })).toEqual(edit);
      expect(mergeLists({ base, mine: base, theirs: edit })).toEqual(edit);
      expect(mergeLists({ base, mine: edit, theirs: edit })).toEqual(edit);
    }),
  );
});
