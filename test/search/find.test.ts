import { expect, test } from "vitest";
import { noneChosen } from "../../src/client/search/address.ts";
import type { Engine } from "../../src/client/search/engine.ts";
import { find } from "../../src/client/search/find.ts";
import type { FoundPage, Hit } from "../../src/client/search/pagefind.ts";

const page = (url: string, content: string, words: readonly string[]): FoundPage => ({
  url,
  content,
  locations: content.split(" ").flatMap((word, place) => (words.some((one) => word.startsWith(one)) ? [place] : [])),
  meta: {},
  filters: {},
  sub_results: [],
});

/** An index over a few texts: it finds texts with all words, or with words that begin with the same letters. */
const engineOver = (texts: Record<string, string>, vocabulary: readonly string[], loaded: string[] = []): Engine => ({
  load: async () => [],
  search: async (words) => {
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
  named: async (words) => {
    const name = `/${words.replaceAll(" ", "")}`;
    return name in texts ? ({ id }) => id === name : undefined;
  },
});

const query = (words: string) => ({ words, chosen: noneChosen(), newest: false, verbatim: false });

test("a word in the vocabulary counts as known, even if the index finds only another form of it", async () => {
  const engine = engineOver({ "/a": "china powdery use" }, ["china", "powerful", "use"]);
  const { words, corrected, missing, results } = await find(engine, query("chnia powerful use"));
  expect({ words, corrected, missing }).toEqual({ words: ["china", "powerful", "use"], corrected: true, missing: [] });
  expect(results.map(({ id }) => id)).toEqual(["/a"]);
});

test("known words without a common result are neither corrected nor missing", async () => {
  const engine = engineOver({ "/a": "tram", "/b": "bridge" }, ["tram", "bridge"]);
  expect(await find(engine, query("tram bridge"))).toMatchObject({
    words: ["tram", "bridge"],
    missing: [],
    results: [],
  });
});

test("the vocabulary is loaded only for an unknown word, and only the part for that word", async () => {
  const loaded: string[] = [];
  const engine = engineOver({ "/a": "tram line" }, ["tram", "line"], loaded);
  await find(engine, query("tram line"));
  expect(loaded).toEqual([]);
  expect(await find(engine, query("tram lien"))).toMatchObject({ words: ["tram", "line"], corrected: true });
  expect(new Set(loaded)).toEqual(new Set(["l"]));
});

test("a word that joins two known ones is taken as them, and loads only the parts that it may consist of", async () => {
  const loaded: string[] = [];
  const engine = engineOver({ "/a": "super micro case", "/b": "case" }, ["case", "micro", "super"], loaded);
  const found = await find(engine, query("supermicro case"));
  expect(found).toMatchObject({ words: ["super", "micro", "case"], corrected: true, missing: [] });
  expect(found.results.map(({ id }) => id)).toEqual(["/a"]);
  expect(new Set(loaded)).toEqual(new Set(["s", "m"]));
});

test("a word without a similar known word is missing, and the rest is searched for", async () => {
  const engine = engineOver({ "/a": "tram line" }, ["tram", "line"]);
  const found = await find(engine, query("tram xyzzyqwert"));
  expect(found).toMatchObject({ words: ["tram"], corrected: false, missing: ["xyzzyqwert"] });
  expect(found.results.map(({ id }) => id)).toEqual(["/a"]);
});

test("index parts with the words come before those that match only a shorter word", async () => {
  const answers: Record<string, string> = {
    "0a1b2c3": "a zeppelin lands",
    "1a1b2c3": "two zeppelins",
    "0d4e5f6": "a zep is a sandwich",
    "1d4e5f6": "more zep",
  };
  const order = ["0d4e5f6", "0a1b2c3", "1d4e5f6", "1a1b2c3"];
  const loaded: string[] = [];
  const engine: Engine = {
    ...engineOver({}, ["zeppelin"]),
    search: async () => ({
      results: order.map((id): Hit => {
        const data = async () => {
          loaded.push(id);
          return page(id, answers[id] ?? "", ["zep"]);
        };
        return { id, score: 1, data };
      }),
      filters: {},
    }),
  };
  const { results, corrected, missing } = await find(engine, query("zeppelin"));
  expect(results.map(({ id }) => id)).toEqual(["0a1b2c3", "1a1b2c3", "0d4e5f6", "1d4e5f6"]);
  expect({ corrected, missing }).toEqual({ corrected: false, missing: [] });
  expect(new Set(loaded)).toEqual(new Set(order));
});

test("an index of another program is one part, whatever its ids are", async () => {
  const loaded: string[] = [];
  const ids = Array.from({ length: 20 }, (_, at) => `en_${at.toString(16).padStart(7, "0")}`);
  const engine: Engine = {
    ...engineOver({}, []),
    search: async () => ({
      results: ids.map((id): Hit => {
        const data = async () => {
          loaded.push(id);
          return page(id, "a tram", ["tram"]);
        };
        return { id, score: 1, data };
      }),
      filters: {},
    }),
  };
  expect((await find(engine, query("tram"))).results).toHaveLength(20);
  expect(new Set(loaded).size).toBe(3);
});

test("what has exactly the searched name is first, also where the name is written as one word", async () => {
  const texts = { "/a": "nvidia nvidia nvidia", "/nvidia": "maker nvidia", "/deepseek": "maker deepseek" };
  const engine = engineOver(texts, ["nvidia", "maker", "deepseek", "deep", "seen"]);
  const found = async (words: string) => (await find(engine, query(words))).results.map(({ id }) => id);
  expect(await found("Nvidia")).toEqual(["/nvidia", "/a"]);
  expect(await find(engine, query("deep seek"))).toMatchObject({ words: ["deepseek"], corrected: true });
  expect(await found("deep seek")).toEqual(["/deepseek"]);
});
