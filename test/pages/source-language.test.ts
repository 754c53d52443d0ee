import { expect, test } from "vitest";
import { siteOutputs } from "../../src/outputs/outputs.ts";
import { noAssets } from "../helpers/assets.ts";
import { tramsBriefing } from "../helpers/content.ts";
import { swap } from "../helpers/rules.ts";

const file = "_data/sources/riders-count-2025.yaml";
const address = "/sources/riders-count-2025/";

/** Returns the page of a source with the given title, as HTML. */
const pageOf = async (title: string, language: string, original?: string): Promise<string> => {
  const briefing = tramsBriefing({
    [file]: (text) =>
      `${swap("title: Our own count of riders", `title: ${title}`)(text).replace("language: en", `language: ${language}`)}${original ? `original-title: ${original}\n` : ""}`,
  });
  const pages = Object.values(siteOutputs(briefing, noAssets).pages).flat();
  return String(await pages.find((page) => page.address === address)?.render());
};

/** Returns the words in a page's main part that are marked with a language; the page itself is in English. */
const marked = (html: string): string[] =>
  [
    ...html.slice(html.indexOf("<main")).matchAll(/<\w+[^>]* lang="([^"]+)"[^>]*>((?:(?!<\/?(?:h1|dd|span|i)\b).)+)/gs),
  ].map(([, language, words = ""]) => `${language}: ${words.replace(/<[^>]*>/g, "").trim()}`);

test.each<[string, [title: string, language: string, original?: string], string[]]>([
  ["a Chinese original title", ["Count of riders", "zh", "乘客人数统计"], ["zh: 乘客人数统计"]],
  ["a Japanese one, of letters that Chinese has too", ["Count of riders", "ja", "乗客数調査"], ["ja: 乗客数調査"]],
  ["a French one", ["Count of riders", "fr", "Décompte des passagers"], ["fr: Décompte des passagers"]],
  ["a Traditional Chinese one", ["Count of riders", "zh-Hant", "乘客人數統計"], ["zh-Hant: 乘客人數統計"]],
])("%s is marked with the record’s language, and the English title is not", async (_, record, expected) => {
  const html = await pageOf(...record);
  expect(new Set(marked(html))).toEqual(new Set(expected));
  expect(html).toMatch(/<h1 class="statement">\s*Count of riders/);
});

test("a title in Latin letters is not marked, even in a Chinese record", async () => {
  expect(marked(await pageOf("Count of riders", "zh"))).toEqual([]);
});

test.each([
  ["乘客人数统计", "zh"],
  ["乗客数の調査", "ja"],
  ["Décompte des passagers", "fr"],
  ["Подсчёт пассажиров", "ru"],
])("%s, as the only title, is marked as %s", async (title, language) => {
  expect(await pageOf(title, language)).toMatch(new RegExp(`<h1 class="statement" lang="${language}">`));
});

test("no word of an English record is marked with a language", async () => {
  expect(marked(await pageOf("Our count of riders", "en"))).toEqual([]);
});
