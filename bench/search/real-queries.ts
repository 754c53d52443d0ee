import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Briefing } from "../../src/model/briefing.ts";
import { searchDocuments } from "../../src/search/documents.tsx";
import type { Query, QuerySet } from "./queries.ts";

type Entry = { query: string; answers: string[] };

/** The files with queries of policy readers, by the names of their sets: those that search was adjusted to, and others. */
const files = { "real queries": "real-queries.yaml", "unseen queries": "unseen-queries.yaml" } as const;

/** Reads queries, each with the addresses that answer it. */
export const readQueries = (file: string): Query[] =>
  (parse(readFileSync(new URL(file, import.meta.url), "utf8")) as Entry[]).map(({ query, answers }) => ({
    words: query,
    wanted: answers,
  }));

/**
 * Returns the queries of policy readers as sets; an answer that has moved is at its new address. Throws if an answer is
 * not an address that search can find.
 */
export const realQuerySets = (briefing: Briefing): QuerySet[] => {
  const found = new Set([...searchDocuments(briefing)].map(({ address }) => address));
  const moved = new Map(briefing.moved.map(({ address, to }) => [address, to]));
  return (Object.keys(files) as (keyof typeof files)[]).map((name) => {
    const queries = readQueries(files[name]).map(({ words, wanted }) => ({
      words,
      wanted: wanted.map((address) => moved.get(address) ?? address),
    }));
    const missing = queries.flatMap(({ wanted }) => wanted.filter((address) => !found.has(address)));
    if (missing.length > 0) throw new Error(`${files[name]} has answers that do not exist: ${missing.join(", ")}`);
    return { name, queries };
  });
};
