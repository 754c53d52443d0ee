import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../lib/sha256.ts";
import type { Briefing } from "../model/briefing.ts";
import type { SearchDocument } from "./document.ts";
import { searchDocuments } from "./documents.tsx";
import { readerWordsOf, type SynonymGroup, synonymGroups } from "./synonyms.ts";

/** The input of a search index: the documents, and the other names and words by which texts are found. */
export type Material = {
  language: string;
  synonyms: SynonymGroup[];
  readerWords: string[][];
  documents: SearchDocument[];
};

/** A file with the material of a search index, in the folder of the index, and its hash. */
export type MaterialFile = { file: string; hash: string };

/** Writes the material of a briefing's search index to a file in the index's folder. */
export const writeMaterial = (briefing: Briefing, folder: string): MaterialFile => {
  const language = briefing.site.data.language.split("-")[0] ?? "";
  const material: Material = {
    language,
    synonyms: synonymGroups(briefing),
    readerWords: readerWordsOf(briefing),
    documents: [...searchDocuments(briefing)],
  };
  const text = JSON.stringify(material);
  const file = join(folder, "material.json");
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, text);
  return { file, hash: sha256(text) };
};

/** Reads the material, and deletes the file. */
export const takeMaterial = (file: string): Material => {
  const text = readFileSync(file, "utf8");
  rmSync(file);
  return JSON.parse(text) as Material;
};
