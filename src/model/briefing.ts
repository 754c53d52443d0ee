import type { kinds, RecordOrBrief } from "../kinds/registry.ts";
import type { Standing } from "../kinds/vocabulary.ts";
import type { Body } from "./body.ts";
import type { Edition } from "./edition.ts";
import type { Image } from "./image.ts";
import type { Ledger } from "./ledger.ts";
import type { BacklinksTo, EvidenceHolder, FieldsOf, Links } from "./node.ts";
import type { EvidenceData, FigureData, RelationData, SourceRecord } from "./records.ts";

/** What is computed for each kind in addition to its links. */
type Computed = {
  claim: {
    figures: Figure[];
    /** Its own relations, and those of other claims to it. */
    relations: Relation[];
    verdict: Verdict;
    changes: Change[];
    reviews: Review[];
    /** Its picture for link previews; only claims that are likely to be shared have their own. */
    card?: string;
    mentions: Mention[];
  };
  source: { evidence: Evidence[] };
  debate: {
    claims: Claim[];
    /** Its picture for link previews; only the first debates have their own. */
    card?: string;
  };
  chart: { claims: Claim[] };
  brief: {
    markdown: string;
    bodyLine: number;
    body: Body;
    /** Every claim that it cites, by number: in the order of the text, then those of the judgments. */
    claims: Claim[];
    number: ReadonlyMap<string, number>;
    sources: Source[];
    firstMentions: FirstMention[];
    debates: Debate[];
    watch: WatchItem[];
    related: Related[];
    changes: Change[];
    reviews: Review[];
    links: Brief[];
    /** Its neighbors in its first theme, in the order of that theme's list. */
    previous?: Brief;
    next?: Brief;
    /** Its picture for link previews; only the newest briefs have their own. */
    card?: string;
    minutes: number;
  };
};

/** The common part of every linked record; `data` holds what its author wrote. */
type Base<K extends RecordOrBrief> = SourceRecord<K> & {
  /** Its page within the site, without the base path. */
  address: string;
  /** Its page as a link, with the base path. */
  href: string;
};

/**
 * A linked record or brief: the links of its fields, its backlinks, and what is computed. Lists have a fixed order, the
 * same on every machine.
 */
export type NodeOf<K extends RecordOrBrief> = Base<K> &
  Links<FieldsOf<K>, Nodes> &
  BacklinksTo<K, Nodes> &
  (K extends keyof Computed ? Computed[K] : unknown);

/** The properties that linked records of all kinds share. */
export type AnyNode = Pick<Base<RecordOrBrief>, "kind" | "id" | "file" | "address" | "href"> & { data: object };

type Nodes = { [K in RecordOrBrief]: NodeOf<K> } & { evidence: Evidence; figure: Figure };

export type Theme = NodeOf<"theme">;
export type Claim = NodeOf<"claim">;
export type Source = NodeOf<"source">;
export type Event = NodeOf<"event">;
export type WatchItem = NodeOf<"watch">;
export type Debate = NodeOf<"debate">;
export type Actor = NodeOf<"actor">;
export type Term = NodeOf<"term">;
export type Chart = NodeOf<"chart">;
export type Option = NodeOf<"option">;
export type Takeaway = NodeOf<"takeaway">;
export type Brief = NodeOf<"brief">;

export type Evidence = {
  data: EvidenceData;
  source: Source;
  origin: Actor;
  of: { [K in EvidenceHolder]: NodeOf<K> }[EvidenceHolder];
};
export type DebatePosition = Debate["positions"][number];
export type ChartRow = Chart["rows"][number];
export type Judgment = Brief["judgments"][number];

/** A relation as one side sees it; `phrase` reads from this claim to the other. */
export type Relation = { phrase: string; claim: Claim; data: RelationData; live: boolean };

export type Figure = { claim: Claim; key: string; data: FigureData; words: string };

/** The evidence status of a claim, and how it was computed, in words. */
export type Verdict = {
  standing: Standing;
  why: string;
  summary: string;
  /** The number of independent origins that support the claim, without its maker. */
  origins: number;
};

/** One citation of a claim in a brief, with the sentence around it. */
type Mention = { brief: Brief; sentence: string };

/** A dated change of a claim or a brief. */
export type Change = {
  subject: Claim | Brief;
  date: string;
  change: string;
  from?: string;
  to?: string;
  why?: string;
  /** Whether a judgment changed; feeds report it. */
  major: boolean;
  /** Whether something was wrong or has been withdrawn. */
  correction: boolean;
  index: number;
};

/** A date on which a claim or a brief was checked again and did not have to change. */
export type Review = { date: string; note?: string };

/**
 * The place where a brief first names a term or an actor: the index of the run of text, and the start and end in it.
 */
export type FirstMention = { text: number; start: number; end: number; of: Term | Actor };

export type Related = { brief: Brief; shared: Claim[] };

export type Site = SourceRecord<"site"> & {
  /** The day that counts as today, as `YYYY-MM-DD`. */
  today: string;
  /** Whether briefs and summary have a PDF next to their page. */
  pdf: boolean;
  /** Turns an address into a link under the base path. */
  link: (address: string) => string;
  /** Turns an address into a full web address. */
  url: (address: string) => string;
};

/** An address that has moved, and one whose page was removed. */
export type Redirect = { address: string; to: string };
export type Tombstone = { address: string; reason: string };

/** The list of each kind, under the name of its folder. */
export type Lists = { [K in RecordOrBrief as (typeof kinds)[K]["folder"]]: NodeOf<K>[] };

/** All briefs and records, read, checked and linked. */
export type Briefing = Lists & {
  site: Site;
  changes: Change[];
  claim: ReadonlyMap<string, Claim>;
  brief: ReadonlyMap<string, Brief>;
  chart: ReadonlyMap<string, Chart>;
  /** The pictures of briefs, by name. */
  image: ReadonlyMap<string, Image>;
  /** Frozen copies of the summary and all briefs, oldest first. */
  editions: readonly Edition[];
  ledger: Ledger;
  moved: Redirect[];
  gone: Tombstone[];
};
