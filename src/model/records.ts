import type { DataOf, Kind, RecordKind, RecordOrBrief } from "../kinds/registry.ts";
import type { Body } from "./body.ts";
import type { Path, Position } from "./finding.ts";
import type { ContentImage } from "./image.ts";
import type { Ledger } from "./ledger.ts";

export type EvidenceData = DataOf["claim"]["evidence"][number];
export type FigureData = NonNullable<DataOf["claim"]["figures"]>[string];
export type RelationData = NonNullable<DataOf["claim"]["relations"]>[number];

/** One contributed file, read: what it says and where it says it. */
export type SourceRecord<K extends Kind = Kind> = {
  kind: K;
  id: string;
  file: string;
  data: DataOf[K];
  /** Where a part of the record stands in its file. */
  at: (path: Path) => Position;
};

export type SourceBrief = SourceRecord<"brief"> & { markdown: string; bodyLine: number };
export type ParsedBrief = SourceBrief & { body: Body };

/** Everything that was read, well-shaped; `names` also holds the ids of files that were not. */
export type Content<B extends SourceBrief = SourceBrief> = {
  site: SourceRecord<"site">;
  records: { [K in RecordKind]: SourceRecord<K>[] };
  briefs: B[];
  /** The pictures of briefs, and the names of all there are, read or not; nothing where nobody knows them. */
  images?: ContentImage[];
  imageNames?: ReadonlySet<string>;
  ledger: Ledger;
  names: { [K in RecordOrBrief]: ReadonlySet<string> };
};
