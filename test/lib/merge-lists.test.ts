import fc from "fast-check";
import { expect, test } from "vitest";
import { mergeLists } from "../../src/lib/merge-lists.ts";

const merge = (base: string, mine: string, theirs: string, preferred: "mine" | "theirs" = "theirs") =>
  mergeLists({ base: [...base], mine: [...mine], theirs: [...theirs] }, preferred);

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
  ["abc", "abcx", "abC", "abCx"],
  ["abc", "xabc", "Abc", "xAbc"],
])("%s as %s and as %s is %s", (base, mine, theirs, all) => {
  expect(merge(base, mine, theirs)).toEqual({ items: [...all], conflicts: [] });
});

test.each([
  ["abc", "Xbc", "Ybc", "Ybc", "Xbc"],
  ["abc", "bc", "Abc", "Abc", "bc"],
  ["abcde", "aXcdE", "aYcde", "aYcdE", "aXcdE"],
  ["ab", "xy", "z", "z", "xy"],
])(
  "%s as %s and as %s is a conflict: the rest is merged, and the preferred side is taken",
  (base, mine, theirs, a, b) => {
    expect(merge(base, mine, theirs).items.join("")).toBe(a);
    expect(merge(base, mine, theirs, "mine").items.join("")).toBe(b);
    expect(merge(base, mine, theirs).conflicts).toHaveLength(1);
  },
);

test("an edit of one side only is that edit, and the same edit of both is made once", () => {
  const lists = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 8 });
  fc.assert(
    fc.property(lists, lists, (base, edit) => {
      const merged = (mine: string[], theirs: string[]) => mergeLists({ base, mine, theirs }, "theirs").items;
      expect(merged(edit, base)).toEqual(edit);
      expect(merged(base, edit)).toEqual(edit);
      expect(merged(edit, edit)).toEqual(edit);
    }),
  );
});
