import { createHash, hash } from "node:crypto";
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Briefing } from "../model/briefing.ts";
import type { SearchDocument } from "./document.ts";
import { countDocuments, searchDocuments } from "./documents.tsx";
import { placesOf } from "./places.ts";
import { type Named, namedIn } from "./synonyms.ts";

/** What all documents of a part of a search index are made with. */
type Head = {
  language: string;
  /** What texts are found by beside their own words. */
  named: Named[];
  /** Which part it is, and of how many. */
  part: number;
  parts: number;
};

/** All that a part of a search index is made from. */
export type Material = Head & { documents: SearchDocument[] };

/**
 * A part of a search index: the folder that it is made in, as its place within that of the first, the file there that
 * holds its material, and a hash of that.
 */
export type Part = { place: string; file: string; hash: string };

/** More things than these are found in parts, of which a change remakes one. */
const mostInPart = 10_000;

/** Characters that are written at once. */
const portion = 1 << 18;

/** Writes lines to a file, and gives a hash of them at the end. */
const lineWriter = (file: string) => {
  const descriptor = openSync(file, "w");
  const sum = createHash("sha256");
  let waiting = "";
  const flush = () => {
    sum.update(waiting);
    writeFileSync(descriptor, waiting);
    waiting = "";
  };
  return {
    add: (value: unknown) => {
      waiting += `${JSON.stringify(value)}\n`;
      if (waiting.length > portion) flush();
    },
    end: (): string => {
      flush();
      closeSync(descriptor);
      return sum.digest("hex");
    },
  };
};

/** The part that something at an address is in: the same for as long as there are so many. */
const partOf = (address: string, parts: number): number =>
  Number.parseInt(hash("sha256", address).slice(0, 8), 16) % parts;

/**
 * Writes down what a briefing's search index is made from, in as many parts as its size asks for, each below the
 * folder where it is to stand. A part is an index of its own, and depends on nothing but its material; browsers
 * merge them.
 */
export const writeMaterial = (briefing: Briefing, folder: string, most = mostInPart): Part[] => {
  const places = placesOf(Math.max(1, Math.ceil(countDocuments(briefing) / most)));
  const common = { language: briefing.site.data.language.split("-")[0] ?? "", named: namedIn(briefing) };
  const files = places.map((place) => join(folder, place, "material.jsonl"));
  const writers = files.map((file, part) => {
    mkdirSync(join(folder, places[part] ?? ""), { recursive: true });
    const writer = lineWriter(file);
    writer.add({ ...common, part, parts: places.length } satisfies Head);
    return writer;
  });
  for (const document of searchDocuments(briefing)) writers[partOf(document.address, places.length)]?.add(document);
  return places.map((place, part) => ({ place, file: files[part] ?? "", hash: writers[part]?.end() ?? "" }));
};

/** Reads what was written down, and deletes the file. */
export const takeMaterial = (file: string): Material => {
  const [head = "", ...lines] = readFileSync(file, "utf8").trimEnd().split("\n");
  rmSync(file);
  return { ...(JSON.parse(head) as Head), documents: lines.map((line) => JSON.parse(line) as SearchDocument) };
};
