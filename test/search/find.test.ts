import { expect, test } from "vitest";
import { noneChosen } from "../../_includes/browser/search/address.ts";
import type { Engine } from "../../_includes/browser/search/engine.ts";
import { find } from "../../_includes/browser/search/find.ts";
import type { Hit, Page } from "../../_includes/browser/search/pagefind.ts";

const page = (url: string, content: string, words: readonly string[]): Page => ({
  url,
  content,
  locations: content.split(" ").flatMap((word, place) => (words.some((one) => word.startsWith(one)) ? [place] : [])),
  meta: {},
  filters: {},
  sub_results: [],
});

/** An index over a few texts: it finds what holds all words, or words that begin like them. */
const engineOver = (texts: Record<string, string>, vocabulary: readonly string[], loaded: string[] = []): Engine => ({
  load: async () => [],
  ask: async (words) => {
    const asked = (words ?? "").split(" ").map((word) => word.slice(0, 3));
    const results = Object.entries(texts)
      .filter(([, text]) => asked.every((start) => text.split(" ").some((word) => word.startsWith(start))))
      .map(([url, text]): Hit => ({ id: url, score: 1, data: async () => page(url, text, asked) }));
    return { results, filters: {} };
  },
  pages: (hits) => Promise.all(hits.map((hit) => hit.data())),
  counts: async () => ({}),
  vocabulary: async (parts) => {
    loaded.push(...parts);
    return vocabulary.filter((word) => parts.includes(word.charAt(0)));
  },
  dates: async () => () => "",
});

const query = (words: string) => ({ words, chosen: noneChosen(), newest: false, verbatim: false });

test("a word that the vocabulary holds is known, whatever form of it was found first", async () => {
  const engine = engineOver({ "/a": "china powdery use" }, ["china", "powerful", "use"]);
  const { words, corrected, missing, results } = await find(engine, query("chnia powerful use"));
  expect({ words, corrected, missing }).toEqual({ words: ["china", "powerful", "use"], corrected: true, missing: [] });
  expect(results.map(({ id }) => id)).toEqual(["/a"]);
});

test("known words that nothing holds together are neither corrected nor missing", async () => {
  const engine = engineOver({ "/a": "tram", "/b": "bridge" }, ["tram", "bridge"]);
  expect(await find(engine, query("tram bridge"))).toMatchObject({
    words: ["tram", "bridge"],
    missing: [],
    results: [],
  });
});

test("the vocabulary is loaded for an unknown word alone, and in the part that it stands in", async () => {
  const loaded: string[] = [];
  const engine = engineOver({ "/a": "tram line" }, ["tram", "line"], loaded);
  await find(engine, query("tram line"));
  expect(loaded).toEqual([]);
  expect(await find(engine, query("tram lien"))).toMatchObject({ words: ["tram", "line"], corrected: true });
  expect(new Set(loaded)).toEqual(new Set(["l"]));
});

test("what no known word is near to is missing, and the rest is searched for", async () => {
  const engine = engineOver({ "/a": "tram line" }, ["tram", "line"]);
  const found = await find(engine, query("tram xyzzyqwert"));
  expect(found).toMatchObject({ words: ["tram"], corrected: false, missing: ["xyzzyqwert"] });
  expect(found.results.map(({ id }) => id)).toEqual(["/a"]);
});
