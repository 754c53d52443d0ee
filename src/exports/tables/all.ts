import { briefs, citations, judgments } from "./briefs.ts";
import { changes, claims, evidence, figures, relations } from "./claims.ts";
import { debates, positions, watch } from "./questions.ts";
import { sources } from "./sources.ts";
import { actors, charts, events, terms, themes } from "./subjects.ts";
import type { Table } from "./table.ts";

/** Every table, in the order in which the data page lists them. */
export const tables: readonly Table[] = [
  briefs,
  judgments,
  citations,
  claims,
  evidence,
  figures,
  relations,
  changes,
  sources,
  events,
  watch,
  debates,
  positions,
  actors,
  terms,
  themes,
  charts,
];
