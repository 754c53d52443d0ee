import { bibtexEntry, tex, texDates, texName, texTitle, texVerbatim } from "../../lib/bibtex.ts";
import type { Source } from "../../model/briefing.ts";

type Data = Source["data"];

/** BibTeX types by CSL type; all others are `misc`. */
const entryTypes: Partial<Record<Data["type"], string>> = {
  "article-journal": "article",
  "article-magazine": "article",
  "article-newspaper": "article",
  bill: "legislation",
  book: "book",
  chapter: "incollection",
  dataset: "dataset",
  "entry-encyclopedia": "inreference",
  legal_case: "jurisdiction",
  legislation: "legislation",
  "paper-conference": "inproceedings",
  post: "online",
  "post-weblog": "online",
  regulation: "legislation",
  report: "techreport",
  software: "software",
  webpage: "online",
};

const subtypes: Partial<Record<Data["type"], string>> = {
  "article-magazine": "magazine",
  "article-newspaper": "newspaper",
};

const inBook = new Set(["incollection", "inproceedings", "inreference"]);

/** Returns the fields for the work that a source is part of: BibTeX prints one name, pandoc and Zotero read another. */
const containerFields = (type: string, container: string | undefined) => {
  if (!container) return {};
  if (type === "article") return { journal: tex(container) };
  if (inBook.has(type)) return { booktitle: tex(container) };
  return { howpublished: tex(container), journaltitle: tex(container) };
};

const entryOf = ({ id, data }: Source): string => {
  const type = entryTypes[data.type] ?? "misc";
  const text = (value: string | undefined) => value && tex(value);
  return bibtexEntry(type, id, {
    author: data.author?.map(texName).join(" and "),
    title: texTitle(data.title),
    titleaddon: text(data["original-title"]),
    ...containerFields(type, data["container-title"]),
    entrysubtype: subtypes[data.type],
    [type === "techreport" ? "institution" : "publisher"]: text(data.publisher),
    type: text(data.genre),
    volume: text(data.volume),
    number: text(data.issue ?? data.number),
    pages: text(data.page)?.replace(/(\d)\s*[-–]\s*(?=\d)/g, "$1--"),
    version: text(data.version),
    ...texDates(data.issued),
    doi: data.DOI && texVerbatim(data.DOI),
    url: data.URL && texVerbatim(data.URL),
    urldate: data.accessed,
    language: data.language,
    annote: text(data.note),
  });
};

/**
 * Renders all sources as BibTeX in UTF-8, keyed by their ids, with BibLaTeX's types and dates where BibTeX has none.
 */
export const bibtex = (sources: Source[]): string => sources.map(entryOf).join("\n");
