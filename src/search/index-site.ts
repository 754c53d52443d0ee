import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { close, createIndex, type PagefindIndex } from "pagefind";
import type { Briefing } from "../model/briefing.ts";
import { vocabularyPart, vocabularyParts } from "../model/findable.ts";
import { datesByPage } from "./dates.ts";
import type { SearchDocument } from "./document.ts";
import { searchDocuments } from "./documents.tsx";
import { emptyStems } from "./empty-stems.ts";
import { packIndex } from "./pack.ts";
import { SearchPage } from "./page.tsx";
import { synonymFinder } from "./synonyms.ts";
import { encodeWords, vocabularyOf } from "./vocabulary.ts";

/** How many pages are under way to Pagefind at once. */
const batch = 200;

/** What leads from a text to its notes and back, and is no text. */
const signposts = [".footnote-ref", "[aria-label='back to the text']"];

/** The metadata that is searched; the rest is only shown. */
const searchedFields = ["title", "also"];

/** What Pagefind writes and this site does not use: other interfaces, styles of their own, a worker, marks on pages. */
const unused = [
  ...["modular-ui", "ui"].flatMap((name) => [`pagefind-${name}.js`, `pagefind-${name}.css`]),
  "pagefind-component-ui.css",
  "pagefind-highlight.js",
  "pagefind-worker.js",
];

const fail = (errors: string[]) => {
  if (errors.length > 0) throw new Error(`search: ${errors.join("; ")}`);
};

const addAll = async (index: PagefindIndex, documents: SearchDocument[], briefing: Briefing) => {
  const synonymsOf = synonymFinder(briefing);
  const add = async (document: SearchDocument) => {
    const content = `<!doctype html>${await SearchPage({ document, synonyms: synonymsOf(document) })}`;
    fail((await index.addHTMLFile({ url: document.address, content })).errors);
  };
  for (let at = 0; at < documents.length; at += batch) await Promise.all(documents.slice(at, at + batch).map(add));
};

/** Writes the vocabulary in parts, so that a misspelt word asks for those that begin like it alone. */
const writeVocabulary = (folder: string, words: readonly string[]) => {
  mkdirSync(join(folder, "words"));
  for (const part of vocabularyParts) {
    const those = words.filter((word) => vocabularyPart(word) === part);
    writeFileSync(join(folder, "words", `${part}.txt`), encodeWords(those));
  }
};

/**
 * Writes a briefing's search index into a folder: Pagefind's files made lighter, the vocabulary that
 * misspelt words are corrected with, and the dates that results are sorted by. Throws on failure.
 * @param signal abandons it, and ends Pagefind's process, in which it may be at work for minutes
 */
export const indexSite = async (
  briefing: Briefing,
  folder: string,
  signal?: AbortSignal,
): Promise<{ documents: number }> => {
  signal?.throwIfAborted();
  const end = () => void close();
  signal?.addEventListener("abort", end);
  const documents = searchDocuments(briefing);
  let vocabulary: string[] = [];
  const { index, errors } = await createIndex({
    forceLanguage: briefing.site.data.language.split("-")[0],
    excludeSelectors: signposts,
  });
  if (!index) throw new Error(`search: ${errors.join("; ")}`);
  try {
    await addAll(index, documents, briefing);
    mkdirSync(folder, { recursive: true });
    const written = index.writeFiles({ outputPath: folder });
    // Pagefind's process is at work meanwhile.
    vocabulary = vocabularyOf(documents);
    fail((await written).errors);
    signal?.throwIfAborted();
  } finally {
    signal?.removeEventListener("abort", end);
    if (!signal?.aborted) await index.deleteIndex();
  }
  for (const file of unused) rmSync(join(folder, file), { force: true });
  const { tag, sorts } = packIndex(folder, searchedFields, emptyStems(vocabulary));
  writeFileSync(join(folder, "dates.txt"), `${tag}\n${datesByPage(documents, sorts["date"] ?? []).join("\n")}`);
  writeVocabulary(folder, vocabulary);
  return { documents: documents.length };
};
