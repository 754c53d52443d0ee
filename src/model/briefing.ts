import type { kinds, RecordOrBrief } from "../kinds/registry.ts";
import type { Standing } from "../kinds/vocabulary.ts";
import type { Body } from "./body.ts";
import type { Edition } from "./edition.ts";
import type { Image } from "./image.ts";
import type { Ledger } from "./ledger.ts";
import type { Backs, EvidenceHolder, FieldsOf, Links } from "./node.ts";
import type { EvidenceData, FigureData, RelationData, SourceRecord } from "./records.ts";

/** What is computed of each kind beside its links. */
type Computed = {
  claim: {
    figures: Figure[];
    /** Seen from either side. */
    relations: Relation[];
    verdict: Verdict;
    changes: Change[];
    reviews: Review[];
    /** Its picture for link previews; only claims that are likely to be shared have one of their own. */
    card?: string | undefined;
    mentions: Mention[];
  };
  source: { evidence: Evidence[] };
  debate: {
    claims: Claim[];
    /** Its picture for link previews; only the first debates have one of their own. */
    card?: string | undefined;
  };
  chart: { claims: Claim[] };
  brief: {
    markdown: string;
    bodyLine: number;
    body: Body;
    /** Every claim it leans on, in the order of their numbers: as the text cites them, then the judgments. */
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
    previous?: Brief | undefined;
    next?: Brief | undefined;
    /** Its picture for link previews; only the newest briefs have one of their own. */
    card?: string | undefined;
    minutes: number;
  };
};

/** What every linked record has: what its author wrote stands under `data`. */
type Base<K extends RecordOrBrief> = SourceRecord<K> & {
  /** Its page within the site, without the base path. */
  address: string;
  /** Its page as a link, with the base path. */
  href: string;
};

/**
 * A linked record or brief: its fields' links, the ways back from it, and what is computed. Lists are in a fixed
 * order, the same on every machine.
 */
export type NodeOf<K extends RecordOrBrief> = Base<K> &
  Links<FieldsOf<K>, Nodes> &
  Backs<K, Nodes> &
  (K extends keyof Computed ? Computed[K] : unknown);

/** A linked record or brief of any kind, as far as all are alike. */
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

/** What a claim's evidence amounts to, and how that was reached, in words. */
export type Verdict = {
  standing: Standing;
  why: string;
  summary: string;
  /** How many independent origins support the claim, none of them its maker. */
  origins: number;
};

/** One citation of a claim in a brief, with the sentence around it. */
export type Mention = { brief: Brief; sentence: string };

/** A dated change in a judgment: of a claim or of a brief. */
export type Change = {
  subject: Claim | Brief;
  date: string;
  change: string;
  from?: string | undefined;
  to?: string | undefined;
  why?: string | undefined;
  /** Whether a judgment changed, so that subscribers hear of it. */
  major: boolean;
  /** Whether something was wrong or has been withdrawn. */
  correction: boolean;
  index: number;
};

/** A day on which a claim or a brief was checked again and nothing had to change. */
export type Review = { date: string; note?: string | undefined };

/** Where a term or an actor is first named in a brief: which run of its text, and which part of that. */
export type FirstMention = { text: number; start: number; end: number; of: Term | Actor };

export type Related = { brief: Brief; shared: Claim[] };

export type Site = SourceRecord<"site"> & {
  /** The day that counts as today, as `YYYY-MM-DD`. */
  today: string;
  /** Whether briefs and summary have a PDF beside their page. */
  pdf: boolean;
  /** Turns an address into a link under the base path. */
  link: (address: string) => string;
  /** Turns an address into a full web address. */
  url: (address: string) => string;
};

/** An address that has moved, and one whose page was taken away. */
export type Moved = { address: string; to: string };
export type Gone = { address: string; reason: string };

/** The list of each kind, under the name of its folder. */
export type Lists = { [K in RecordOrBrief as (typeof kinds)[K]["folder"]]: NodeOf<K>[] };

/** The whole: all briefs and records, read, checked and linked. */
export type Briefing = Lists & {
  site: Site;
  changes: Change[];
  claim: ReadonlyMap<string, Claim>;
  brief: ReadonlyMap<string, Brief>;
  chart: ReadonlyMap<string, Chart>;
  /** The pictures of briefs, by their names. */
  image: ReadonlyMap<string, Image>;
  /** Frozen copies of the summary and all briefs, oldest first. */
  editions: readonly Edition[];
  ledger: Ledger;
  moved: Moved[];
  gone: Gone[];
};
