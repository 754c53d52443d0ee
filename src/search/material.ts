import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Briefing } from "../model/briefing.ts";
import type { SearchDocument } from "./document.ts";
import { searchDocuments } from "./documents.tsx";
import { type Named, namesIn } from "./synonyms.ts";

/** All that a search index is made from: the documents, and the other names that texts are found by. */
export type Material = { language: string; named: Named[]; documents: SearchDocument[] };

/** A file with the material of a search index, in the folder of the index, and a hash of it. */
export type MaterialFile = { file: string; hash: string };

/** Writes what a briefing's search index is made from to a file in the index's folder. */
export const writeMaterial = (briefing: Briefing, folder: string): MaterialFile => {
  const language = briefing.site.data.language.split("-")[0] ?? "";
  const material: Material = { language, named: namesIn(briefing), documents: [...searchDocuments(briefing)] };
  const text = JSON.stringify(material);
  const file = join(folder, "material.json");
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, text);
  return { file, hash: createHash("sha256").update(text).digest("hex") };
};

/** Reads material, and deletes the file. */
export const takeMaterial = (file: string): Material => {
  const text = readFileSync(file, "utf8");
  rmSync(file);
  return JSON.parse(text) as Material;
};
