import { expect, test } from "vitest";
import { isEmptyQuery, noneChosen, readAddress, writeAddress } from "../../src/client/search/address.ts";
import { announcementOf } from "../../src/client/search/announce.ts";
import { excerpt, titleParts } from "../../src/client/search/excerpt.ts";
import { wordPattern } from "../../src/client/search/highlight.ts";
import { foundWords, hasPhrase, isFormOf, phraseOf, searchWords, unspaceWords } from "../../src/client/search/words.ts";
import { spaceWords, spaceWordsIn } from "../../src/search/spacing.ts";

const read = (address: string) => readAddress(new URLSearchParams(address));

test("an address holds a whole search and can be read back", () => {
  const address = "?q=tram+line&kind=Claim&kind=Brief&theme=Money+%26+men&year=2025&sort=date&verbatim";
  expect(writeAddress(read(address))).toBe(address);
  expect(read(address)).toEqual({
    words: "tram line",
    chosen: { kind: ["Claim", "Brief"], theme: ["Money & men"], standing: [], year: ["2025"] },
    newest: true,
    verbatim: true,
  });
});

test("an empty search has an empty address", () => {
  expect(writeAddress(read(""))).toBe("");
  expect(writeAddress(read("?q=++&sort=wrong&colour=red"))).toBe("");
  expect(isEmptyQuery(read("?sort=date"))).toBe(true);
  expect(isEmptyQuery(read("?kind=Claim"))).toBe(false);
});

test("a filter named twice counts once", () => {
  expect(read("?kind=Claim&kind=Claim").chosen.kind).toEqual(["Claim"]);
});

test.each([
  ["The cost of the line", ["cost", "line"], "stop words are left out"],
  ["of the", [], "even if nothing else is left, since the index does not have them"],
  ["What does hub mean?", ["hub"], "and so are words that ask what something is"],
  ["Did riders use tram?", ["riders", "tram"], "and a verb that says little in a question"],
  ["mean cost", ["mean", "cost"], "unless they may be meant"],
  ["hub definition", ["hub"], "also at the end"],
  ["definition", ["definition"], "or are the only word"],
  ["cost li", ["cost"], "an unfinished word is left out"],
  ["cost li ", ["cost", "li"], "until it is finished"],
  ["ai", ["ai"], "or is the only word"],
  ["l", [], "but not one letter"],
  ["l ", ["l"], "unless it is finished"],
  ["cost h2", ["cost", "h2"], "a word with a digit counts as finished"],
  ["Café Zürich", ["cafe", "zurich"], "diacritics do not matter"],
  ["single-origin v3.1", ["single-origin", "v3.1"], "joined words stay whole"],
  ["AI+ plan", ["ai", "plus", "plan"], "a plus sign is read as it is spoken"],
  ["深度求索 chip", ["深", "度", "求", "索", "chip"], "Chinese is split into characters"],
  ["深度V3", ["深", "度", "v3"], "also next to other scripts"],
  ["  …!  ", [], "no words at all"],
])("%j searches for %j: %s", (query, words) => {
  expect(searchWords(query)).toEqual(words);
});

test("only the first words of a pasted text are searched for", () => {
  expect(searchWords("word ".repeat(1000))).toHaveLength(24);
});

test("a phrase in quotation marks matches a text with its words in this order", () => {
  expect(phraseOf(' "The cost of Trams" ')).toBe("the cost of trams");
  expect(phraseOf("“trams pay”")).toBe("trams pay");
  expect(phraseOf('trams "pay"')).toBeUndefined();
  expect(hasPhrase("Here: the COST of trams!", "the cost of trams")).toBe(true);
  expect(hasPhrase("the cost of tramsheds", "the cost of trams")).toBe(false);
  expect(hasPhrase("见 乘 客 联 盟", "乘 客")).toBe(true);
});

test.each([
  ["policies", "policy", true],
  ["training", "train", true],
  ["regulator", "regulate", true],
  ["exporting", "export", true],
  ["power", "powerful", true],
  ["capable", "capability", true],
  ["prc", "prcies", false],
  ["sell", "sellect", false],
  ["be", "behhind", false],
  ["expert", "exprot", false],
])("%s on a page shows that %s is a known word: %s", (found, typed, known) => {
  expect(isFormOf(found, typed)).toBe(known);
});

test("the words found are those of the page, without the punctuation around them", () => {
  expect(foundWords({ content: "The “cost” of (cost) a line.", locations: [1, 3, 5] })).toEqual(["cost", "line"]);
});

test("an excerpt shows the passage with the most words found, after the title", () => {
  const content = `Title here. ${"filler ".repeat(40)}cost of line ${"filler ".repeat(40)}cost.`;
  const { parts, cutBefore, cutAfter } = excerpt(content, [42, 44, 85], 2);
  expect(parts.filter(({ found }) => found).map(({ text }) => text)).toEqual(["cost", "line"]);
  const shown = parts.map(({ text }) => text).join(" ");
  expect(shown).toMatch(/^(?:filler ){4}cost of line(?: filler){21}$/);
  expect([cutBefore, cutAfter]).toEqual([true, true]);
  expect(excerpt("Title here. And more.", [0], 2)).toEqual({
    parts: [{ text: "And more.", found: false }],
    cutBefore: false,
    cutAfter: false,
  });
});

test("an excerpt skips hidden search words of a text", () => {
  const content = "Title. The first words. \uE000 Other, names \uE000 The body goes on.";
  const text = (locations: number[], first: number) =>
    excerpt(content, locations, first)
      .parts.map((part) => (part.found ? `[${part.text}]` : part.text))
      .join(" ");
  expect(text([5, 9], 1)).toBe("The first words. The [body] goes on.");
  expect(text([8], 8)).toBe("[The] body goes on.");
});

test("a title shows the words found in it", () => {
  expect(titleParts("Trams 乘 客 pay", "Trams 乘 客 pay. More.", [1, 2])).toEqual([
    { text: "Trams", found: false },
    { text: "乘客", found: true },
    { text: "pay", found: false },
  ]);
});

test("Chinese characters are joined again", () => {
  expect(unspaceWords("the 乘 客 联 盟 here (乘 客 ), 乘 客 .")).toBe("the 乘客联盟 here (乘客), 乘客.");
});

test("words joined by a dash or slash are separated for the index, and joined again for display", () => {
  const title = "Bureau of Security—Applicability of Rule 2024/1689, 2024–2025… then";
  const spaced = "Bureau of Security— Applicability of Rule 2024/ 1689, 2024– 2025… then";
  expect(spaceWords(title)).toBe(spaced);
  expect(unspaceWords(spaced)).toBe(title);
  expect(spaceWords("a dash — like this - or a-b")).toBe("a dash — like this - or a-b");
  expect(spaceWordsIn('<a href="a/b">one—two</a> 3/4')).toBe('<a href="a/b">one— two</a> 3/4');
});

test("marks only whole words, in any case, and Chinese anywhere; special characters are not patterns", () => {
  const found = (words: string[], text: string) =>
    [...text.matchAll(wordPattern(words) ?? /$^/g)].map(([word]) => word);
  expect(found(["cost"], "Cost, costs, cost")).toEqual(["Cost", "cost"]);
  expect(found(["客联"], "乘客联盟")).toEqual(["客联"]);
  expect(found(["c.st", "(", "a|b"], "cost ( a b")).toEqual(["("]);
  expect(wordPattern([""])).toBeUndefined();
});

const query = { words: "tram", chosen: noneChosen(), newest: false, verbatim: false };
const hits = (count: number) =>
  Array.from({ length: count }, (_, place) => ({ id: String(place), score: 1, data: () => Promise.reject() }));
const found = { query, words: ["tram"], corrected: false, missing: [], results: hits(3), unfiltered: 3 };

test("the result of a search is announced in a sentence", () => {
  expect(announcementOf(found, 3)).toBe("3 results for “tram”.");
  expect(announcementOf({ ...found, results: hits(1) }, 1)).toBe("1 result for “tram”.");
  expect(announcementOf({ ...found, results: hits(30) }, 10)).toBe("30 results for “tram”, the first 10 shown.");
  expect(announcementOf({ ...found, corrected: true, query: { ...query, words: "tarm" } }, 3)).toBe(
    "3 results for “tram”.",
  );
  expect(announcementOf({ ...found, missing: ["zzz"] }, 3)).toBe("3 results for “tram”. Nothing holds “zzz”.");
  expect(announcementOf({ ...found, results: [], unfiltered: 4 }, 0)).toBe(
    "No result for “tram” under these filters; 4 without them.",
  );
  expect(announcementOf({ ...found, results: [], unfiltered: 0 }, 0)).toBe("No result for “tram”.");
  expect(announcementOf({ ...found, words: [], query: { ...query, words: "" } }, 3)).toBe("3 results.");
});
