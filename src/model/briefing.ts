import type { Standing } from "../kinds/vocabulary.ts";
import type { Authored, EvidenceData, FigureData, ParsedBrief, RelationData } from "./authored.ts";
import type { Ledger } from "./ledger.ts";

/**
 * The linked graph. What a contributor wrote stands under `data`; all else is computed here.
 * Every link has its way back. Lists are in a fixed order, the same on every machine.
 */
type Node<K extends Authored["kind"]> = Authored<K> & {
  /** Its page within the site, without the base path. */
  address: string;
  /** Its page as a link, with the base path. */
  href: string;
};

export type Evidence = { data: EvidenceData; source: Source; origin: Actor; of: Claim | WatchItem };

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
  /** Whether something was wrong or no longer stands. */
  correction: boolean;
  index: number;
};

export type Claim = Node<"claim"> & {
  themes: Theme[];
  makers: Actor[];
  evidence: Evidence[];
  outcomeEvidence: Evidence[];
  figures: Figure[];
  relations: Relation[];
  verdict: Verdict;
  changes: Change[];
  mentions: Mention[];
  /** The briefs that lean on it: in their text or their judgments. */
  briefs: Brief[];
  debates: Debate[];
  events: Event[];
  watch: WatchItem[];
  charts: Chart[];
};

export type Source = Node<"source"> & {
  origin: Actor;
  evidence: Evidence[];
  events: Event[];
  debates: Debate[];
  actors: Actor[];
  terms: Term[];
};

export type Theme = Node<"theme"> & {
  briefs: Brief[];
  claims: Claim[];
  debates: Debate[];
  events: Event[];
  watch: WatchItem[];
  terms: Term[];
};

export type Place = { source: Source; locator?: string | undefined; note?: string | undefined };

export type Event = Node<"event"> & { themes: Theme[]; actors: Actor[]; claims: Claim[]; places: Place[] };

export type WatchItem = Node<"watch"> & {
  briefs: Brief[];
  themes: Theme[];
  raisedBy: Actor[];
  claims: Claim[];
  evidence: Evidence[];
};

export type DebatePosition = {
  data: Authored<"debate">["data"]["positions"][number];
  holders: Actor[];
  claims: Claim[];
  figure?: Figure | undefined;
  places: Place[];
};

export type Debate = Node<"debate"> & {
  themes: Theme[];
  positions: DebatePosition[];
  claims: Claim[];
  briefs: Brief[];
};

export type Actor = Node<"actor"> & {
  partOf?: Actor | undefined;
  parts: Actor[];
  themes: Theme[];
  claims: Claim[];
  sources: Source[];
  events: Event[];
  watch: WatchItem[];
  debates: Debate[];
  briefs: Brief[];
  places: Place[];
};

export type Term = Node<"term"> & { themes: Theme[]; seeAlso: Term[]; briefs: Brief[]; places: Place[] };

/** A row of a chart: its label, and its figure in each series. */
export type ChartRow = { label: string; figures: Figure[] };

export type Chart = Node<"chart"> & { themes: Theme[]; rows: ChartRow[]; claims: Claim[]; briefs: Brief[] };

export type Judgment = { data: Authored<"brief">["data"]["judgments"][number]; claims: Claim[] };

/** Where a term or an actor is first named in a brief: which run of its text, and which part of that. */
export type FirstMention = { text: number; start: number; end: number; of: Term | Actor };

export type Related = { brief: Brief; shared: Claim[] };

export type Brief = Omit<ParsedBrief, "kind"> &
  Node<"brief"> & {
    themes: Theme[];
    judgments: Judgment[];
    /** Every claim it leans on, in the order of their numbers: as the text cites them, then the judgments. */
    claims: Claim[];
    number: ReadonlyMap<string, number>;
    sources: Source[];
    firstMentions: FirstMention[];
    debates: Debate[];
    watch: WatchItem[];
    related: Related[];
    changes: Change[];
    links: Brief[];
    linkedFrom: Brief[];
    /** Its neighbors in its first theme, in the order of that theme's list. */
    previous?: Brief | undefined;
    next?: Brief | undefined;
    /** Its picture for link previews; only the newest briefs have one of their own. */
    card?: string | undefined;
    minutes: number;
  };

export type Site = Authored<"site"> & {
  /** The day that counts as today, as `YYYY-MM-DD`. */
  today: string;
  /** Turns an address into a link under the base path. */
  link: (address: string) => string;
  /** Turns an address into a full web address. */
  url: (address: string) => string;
};

/** An address that has moved, and one whose page was taken away. */
export type Moved = { address: string; to: string };
export type Gone = { address: string; reason: string };

/** The whole: all briefs and records, read, checked and linked. */
export type Briefing = {
  site: Site;
  themes: Theme[];
  briefs: Brief[];
  claims: Claim[];
  sources: Source[];
  events: Event[];
  watch: WatchItem[];
  debates: Debate[];
  actors: Actor[];
  terms: Term[];
  charts: Chart[];
  changes: Change[];
  claim: ReadonlyMap<string, Claim>;
  brief: ReadonlyMap<string, Brief>;
  chart: ReadonlyMap<string, Chart>;
  ledger: Ledger;
  moved: Moved[];
  gone: Gone[];
};
