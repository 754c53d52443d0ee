import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PagefindIndex } from "pagefind";
import { groupPairs } from "../lib/group-pairs.ts";
import { vocabularyPart, vocabularyParts } from "../model/search-vocabulary.ts";
import { stopWords } from "../model/stop-words.ts";
import { mayShareStem } from "../model/word-ending.ts";
import { datesByPage } from "./dates.ts";
import type { SearchDocument } from "./document.ts";
import type { Material } from "./material.ts";
import { namesByPage } from "./names.ts";
import { officeNamer } from "./offices.ts";
import { compactIndex } from "./pack.ts";
import { SearchPage } from "./page.tsx";
import { synonymFinder } from "./synonyms.ts";
import { addTraditionalNames } from "./traditional.ts";
import { vocabularyOf } from "./vocabulary.ts";

/**
 * Returns the stems that an index does not need: words that every text has. One that may also be the stem of another
 * word of the texts stays, as `own` of `owned` and `will` of `willing`.
 * @param words the words of the texts, as in the vocabulary
 */
export const stopStems = (words: readonly string[]): Set<string> => {
  const others = words.filter((word) => !stopWords.has(word));
  return new Set([...stopWords].filter((stopWord) => !others.some((word) => mayShareStem(word, stopWord))));
};

/** How many pages are sent to Pagefind at once: enough that it never waits for the next one. */
const concurrency = 200;

/** Links between a text and its notes, which are not text. */
const noteLinks = [".footnote-ref", "[aria-label='back to the text']"];

/** The metadata that is searched; the rest is only displayed. */
const searchedFields = ["title", "also"];

/** Files of Pagefind that this site does not use: other interfaces and their styles, a worker, highlighting on pages. */
const unusedFiles = [
  ...["modular-ui", "ui"].flatMap((name) => [`pagefind-${name}.js`, `pagefind-${name}.css`]),
  "pagefind-component-ui.css",
  "pagefind-highlight.js",
  "pagefind-worker.js",
];

/** The message when Pagefind's process dies. */
export const stoppedMessage = "search: Pagefind stopped before the index was made";

/** Returns Pagefind's answer; throws if it reports errors or its process has died. */
const checkAnswer = async <Answer extends { errors: string[] }>(asked: Promise<Answer>): Promise<Answer> => {
  const answer = await asked.catch((error) => {
    throw new Error(stoppedMessage, { cause: error });
  });
  if (answer.errors.length > 0) throw new Error(`search: ${answer.errors.join("; ")}`);
  return answer;
};

const addAll = async (index: PagefindIndex, { documents, synonyms, readerWords }: Omit<Material, "language">) => {
  const synonymsOf = synonymFinder(synonyms, readerWords);
  const add = async (document: SearchDocument) => {
    const content = `<!doctype html>${await SearchPage({ document, synonyms: synonymsOf(document) })}`;
    await checkAnswer(index.addHTMLFile({ url: document.address, content }));
  };
  const waiting = documents.values();
  const addNext = async () => {
    for (const document of waiting) await add(document);
  };
  await Promise.all(Array.from({ length: concurrency }, addNext));
};

/**
 * Writes words or names to a folder in parts by first letters, so that a search loads only one of them.
 * @param head the lines before those of each part
 */
const writeParts = (folder: string, lines: readonly string[], head: readonly string[] = []) => {
  mkdirSync(folder);
  const parts = groupPairs(lines.map((line) => [vocabularyPart(line), line]));
  for (const part of vocabularyParts)
    writeFileSync(join(folder, `${part}.txt`), [...head, ...(parts.get(part) ?? [])].join("\n"));
};

/**
 * Writes a search index into a folder: Pagefind's files, made smaller; the vocabulary for spelling corrections; the
 * dates for sorting results; and the names that are shown first. Throws on failure.
 */
export const writeIndex = async (material: Material, folder: string): Promise<void> => {
  const { language } = material;
  const documents = await addTraditionalNames(material.documents);
  const { createIndex } = await import("pagefind");
  const { index } = await checkAnswer(createIndex({ forceLanguage: language, excludeSelectors: noteLinks }));
  if (!index) throw new Error(stoppedMessage);
  await addAll(index, { ...material, documents });
  mkdirSync(folder, { recursive: true });
  const written = checkAnswer(index.writeFiles({ outputPath: folder }));
  // Pagefind's process works meanwhile.
  const vocabulary = vocabularyOf(documents);
  await written;
  await index.deleteIndex();
  for (const name of readdirSync(folder)) if (unusedFiles.includes(name)) rmSync(join(folder, name));
  const { tag, addresses } = compactIndex(folder, { searched: searchedFields, stopStems: stopStems(vocabulary) });
  writeFileSync(join(folder, "dates.txt"), `${tag}\n${datesByPage(documents, addresses).join("\n")}`);
  const officeNames = officeNamer([...material.readerWords, ...material.synonyms.map(({ names }) => names)]);
  const pageOf = new Map(addresses.map((address, page) => [address, page]));
  writeParts(join(folder, "names"), namesByPage(documents, pageOf, officeNames), [tag]);
  writeParts(join(folder, "words"), vocabulary);
};
