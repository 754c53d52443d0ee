import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Briefing } from "../../src/model/briefing.ts";
import { searchDocuments } from "../../src/search/documents.tsx";
import type { Query, QuerySet } from "./queries.ts";

type Entry = { query: string; answers: string[] };

/** Reads the queries of policy readers, each with the addresses that answer it. */
export const readRealQueries = (): Query[] =>
  (parse(readFileSync(new URL("real-queries.yaml", import.meta.url), "utf8")) as Entry[]).map(({ query, answers }) => ({
    words: query,
    wanted: answers,
  }));

/** Returns the queries of policy readers as a set. Throws if an answer is not an address that search can find. */
export const realQueries = (briefing: Briefing): QuerySet => {
  const found = new Set([...searchDocuments(briefing)].map(({ address }) => address));
  const queries = readRealQueries();
  const missing = queries.flatMap(({ wanted }) => wanted.filter((address) => !found.has(address)));
  if (missing.length > 0) throw new Error(`real-queries.yaml has answers that do not exist: ${missing.join(", ")}`);
  return { name: "real queries", queries };
};
