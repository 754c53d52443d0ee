import type { DataOf, Kind, RecordKind, RecordOrBrief } from "../kinds/registry.ts";
import type { Body } from "./body.ts";
import type { Path, Position } from "./finding.ts";
import type { ContentImage } from "./image.ts";
import type { Ledger } from "./ledger.ts";

export type EvidenceData = DataOf["claim"]["evidence"][number];
export type FigureData = NonNullable<DataOf["claim"]["figures"]>[string];
export type RelationData = NonNullable<DataOf["claim"]["relations"]>[number];

/** One contributed file, read: its data, and the positions in the file. */
export type SourceRecord<K extends Kind = Kind> = {
  kind: K;
  id: string;
  file: string;
  data: DataOf[K];
  /** Returns the position of a part of the record in its file. */
  at: (path: Path) => Position;
};

export type SourceBrief = SourceRecord<"brief"> & { markdown: string; bodyLine: number };
export type ParsedBrief = SourceBrief & { body: Body };

/** Everything that was read and is well-formed; `names` also has the ids of files that are not. */
export type Content<B extends SourceBrief = SourceBrief> = {
  site: SourceRecord<"site">;
  records: { [K in RecordKind]: SourceRecord<K>[] };
  briefs: B[];
  /** The pictures of briefs, and the names of all of them, read or not; undefined if unknown. */
  images?: ContentImage[];
  imageNames?: ReadonlySet<string>;
  ledger: Ledger;
  names: { [K in RecordOrBrief]: ReadonlySet<string> };
};
