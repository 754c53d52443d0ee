import fc from "fast-check";

/** Characters with a meaning in YAML, in Markdown or in an output format. */
const signs = [
  ..."#:,{}[]|*_~^@'\"`<>&%!?-+=$/\\;()",
  ...["“", "”", "’", "…", "–", "—", "·", "©", "½"],
  ...["。", "，", "：", "、", "（", "）", "「", "」", "《", "》", "！", "？", "；"],
];

/** Texts that look like something else: numbers, dates, words of YAML, marks and links of a brief. */
const lookalikes = [
  ...[
    "007",
    "0123",
    "0x1F",
    "1.10",
    "1e3",
    "+5",
    "-0",
    ".5",
    "1,000",
    "null",
    "true",
    "NO",
    "~",
    "2025-01-27",
    "12:30",
  ],
  ...["C #", "plan #2", "a: b", "- a", "? a", "[@a]", "[=a.b]", "[#a]", "**a**", "*a*", "__a__", "`a`", "{{ a }}"],
  ...[
    "[a](b)",
    "[[a]]",
    "<b>",
    "</p>",
    "<!-- a",
    "&amp;",
    "&lt;b",
    "a_b_c",
    "~~a~~",
    "^1^",
    "1. a",
    "3. b",
    "007. c",
    "[](b)",
    "$x^2$",
    "a--b",
  ],
  ...["他说：真。", "算力", "한국어", "ひらがな", "עברית", "العربية", "न", "é", "e\u0301", "👩‍💻"],
];

const word = fc.string({ unit: fc.constantFrom(..."abcdxyz0129"), minLength: 1, maxLength: 4 });
const part = fc.oneof(
  { weight: 3, arbitrary: word },
  { weight: 4, arbitrary: fc.constantFrom(...signs) },
  { weight: 2, arbitrary: fc.constantFrom(...lookalikes) },
);
const joint = fc.constantFrom("", "", " ");

/** An unusual text of one line, without spaces at its ends. */
export const awkwardText: fc.Arbitrary<string> = fc
  .array(fc.tuple(part, joint), { minLength: 1, maxLength: 7 })
  .map((parts) => parts.flat().join("").trim());
