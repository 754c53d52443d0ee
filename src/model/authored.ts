import type * as z from "zod";
import type { Body } from "./body.ts";
import type { Path, Position } from "./finding.ts";
import type { Ledger } from "./ledger.ts";
import { brief } from "./schema/brief.ts";
import type { change, evidence, figure, relation } from "./schema/claim.ts";
import { claim } from "./schema/claim.ts";
import { actor, chart, debate, event, site, term, theme, watchItem } from "./schema/records.ts";
import { source } from "./schema/source.ts";

/** Every kind of record: its folder below `_data/` and its schema. */
export const recordKinds = {
  theme: { folder: "themes", schema: theme },
  claim: { folder: "claims", schema: claim },
  source: { folder: "sources", schema: source },
  event: { folder: "events", schema: event },
  watch: { folder: "watch", schema: watchItem },
  debate: { folder: "debates", schema: debate },
  actor: { folder: "actors", schema: actor },
  term: { folder: "terms", schema: term },
  chart: { folder: "charts", schema: chart },
} as const;

export type RecordKind = keyof typeof recordKinds;
export type Kind = RecordKind | "brief" | "site";

export const kindSchemas = {
  ...Object.fromEntries(Object.entries(recordKinds).map(([kind, { schema }]) => [kind, schema])),
  brief,
  site,
} as unknown as { [K in Kind]: z.ZodType<DataOf[K]> };

/** What a contributor writes, by kind. */
export type DataOf = {
  theme: z.infer<typeof theme>;
  claim: z.infer<typeof claim>;
  source: z.infer<typeof source>;
  event: z.infer<typeof event>;
  watch: z.infer<typeof watchItem>;
  debate: z.infer<typeof debate>;
  actor: z.infer<typeof actor>;
  term: z.infer<typeof term>;
  chart: z.infer<typeof chart>;
  brief: z.infer<typeof brief>;
  site: z.infer<typeof site>;
};

export type EvidenceData = z.infer<typeof evidence>;
export type FigureData = z.infer<typeof figure>;
export type RelationData = z.infer<typeof relation>;
export type ChangeData = z.infer<typeof change>;

/** One contributed file, read: what it says and where it says it. */
export type Authored<K extends Kind = Kind> = {
  kind: K;
  id: string;
  file: string;
  data: DataOf[K];
  /** Where a part of the record stands in its file. */
  at: (path: Path) => Position;
};

export type AuthoredBrief = Authored<"brief"> & { markdown: string; bodyLine: number };
export type ParsedBrief = AuthoredBrief & { body: Body };

/** Everything that was read, well-shaped; `names` also holds the ids of files that were not. */
export type Content<B extends AuthoredBrief = AuthoredBrief> = {
  site: Authored<"site">;
  records: { [K in RecordKind]: Authored<K>[] };
  briefs: B[];
  ledger: Ledger;
  names: { [K in RecordKind | "brief"]: ReadonlySet<string> };
};
