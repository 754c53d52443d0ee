import { compareDates } from "../lib/dates.ts";
import type { Authored, Content, ParsedBrief, RecordKind } from "./authored.ts";
import type { Brief, Claim } from "./briefing.ts";
import { type AlonePaged, isAlonePaged, type Known, nodesOf } from "./known.ts";
import { mostCards, newestFirst } from "./link.ts";
import { claimsAmong, createPick, type Pick } from "./pick.ts";
import { type Named, namedIn } from "./uses.ts";

/**
 * Of what names a record so many are looked at, in the order in which pages show them. No page shows
 * more of one kind; what it says of the rest is a number.
 */
const mostAround = 120;
/** Of the briefs that lean on a claim pages show fewer, and no claim with more makes two briefs related. */
const mostLeaning = 60;

const some = <T>(items: readonly T[] | undefined, most = mostAround): T[] => (items ?? []).slice(0, most);

const newest = <T extends { data: { date: string } }>(items: readonly T[] = []): T[] =>
  some([...items].sort((a, b) => -compareDates(a.data.date, b.data.date)));

const claimNamed = (id: string): Named => ({ kind: "claim", id });

type Walk = { known: Known; pick: Pick };

/** A claim as it was when all was linked. */
const before = ({ known }: Walk, id: string): Claim | undefined => known.briefing.claim.get(id);

const relatedTo = (walk: Walk, id: string): string[] => [
  ...walk.pick.claimsOf(claimNamed(id)),
  ...some(before(walk, id)?.relations).map(({ claim }) => claim.id),
];

/** Picks a claim with all that decides its standing: evidence, relations, and whether those claims still stand. */
const pickJudged = (walk: Walk, id: string): void => {
  const { pick } = walk;
  pick.add(claimNamed(id), ...pick.namedBy(claimNamed(id)));
  for (const other of relatedTo(walk, id))
    pick.add(claimNamed(other), ...relatedTo(walk, other).map((further) => claimNamed(further)));
};

const leaningOn = (walk: Walk, id: string): Brief[] => some(before(walk, id)?.briefs, mostLeaning);

/** Picks what stands around a claim: debates with the claims they rest on, open questions, the briefs that lean on it. */
const pickAround = (walk: Walk, id: string): void => {
  const { pick } = walk;
  const { debates = [], watch = [] } = before(walk, id) ?? {};
  pick.add(...debates, ...watch, ...leaningOn(walk, id));
  for (const debate of debates) pick.add(...pick.claimsOf(debate).map(claimNamed));
};

/** Picks the briefs beside one in its theme, and those by which it is seen whether it is among the newest. */
const pickBeside = ({ known: { briefing, saved }, pick }: Walk, brief: ParsedBrief): void => {
  const beside = 1 + saved.size;
  const theme = briefing.themes.find(({ id }) => id === brief.data.themes[0]);
  const own = theme?.briefs.filter(({ id, themes }) => themes[0] === theme && id !== brief.id) ?? [];
  const after = own.findIndex((other) => newestFirst(other, brief) > 0);
  const place = after < 0 ? own.length : after;
  pick.add(...own.slice(Math.max(0, place - beside), place + beside));
  pick.add(...briefing.briefs.slice(0, mostCards + beside));
};

const forBrief = (walk: Walk, record: Authored, named: Named[]): void => {
  const inCharts = named.flatMap((name) => (name.kind === "chart" ? walk.pick.claimsOf(name) : []));
  for (const id of [...claimsAmong(named), ...inCharts]) pickJudged(walk, id);
  for (const id of claimsAmong(named)) pickAround(walk, id);
  pickBeside(walk, record as ParsedBrief);
};

const forClaim = (walk: Walk, { id }: Authored): void => {
  for (const other of [id, ...relatedTo(walk, id)]) pickJudged(walk, other);
  pickAround(walk, id);
  walk.pick.add(...(before(walk, id)?.events ?? []));
  // The sentences that cite it may print figures of other claims.
  for (const { body } of leaningOn(walk, id))
    for (const { claims, figures } of body.citations)
      if (claims.includes(id)) walk.pick.add(...figures.map((name) => claimNamed(name.split(".")[0] ?? "")));
};

const forSource = (walk: Walk, { id }: Authored): void => {
  const source = nodesOf(walk.known.briefing).source.get(id);
  for (const { of } of some(source?.evidence))
    if (of.kind === "claim") pickJudged(walk, of.id);
    else walk.pick.add(of);
  const lists: (readonly Named[] | undefined)[] = [source?.events, source?.debates, source?.actors, source?.terms];
  for (const list of lists) walk.pick.add(...some(list));
};

const forDebate = (walk: Walk, _: Authored, named: Named[]): void => {
  for (const id of claimsAmong(named)) {
    pickJudged(walk, id);
    walk.pick.add(...leaningOn(walk, id));
  }
};

const forActor = (walk: Walk, { id }: Authored): void => {
  const actor = nodesOf(walk.known.briefing).actor.get(id);
  for (const claim of some(actor?.claims)) pickJudged(walk, claim.id);
  const lists: (readonly Named[] | undefined)[] = [actor?.sources, actor?.watch, actor?.debates, actor?.briefs];
  for (const list of lists) walk.pick.add(...some(list));
  walk.pick.add(...newest(actor?.events));
  for (const brief of some(actor?.briefs))
    for (const { of, text } of brief.firstMentions) if (of === actor) walk.pick.keepRun(brief, text);
};

const forPage: Record<AlonePaged, (walk: Walk, record: Authored, named: Named[]) => void> = {
  brief: forBrief,
  claim: forClaim,
  source: forSource,
  debate: forDebate,
  actor: forActor,
};

/**
 * As much of the content as decides what the pages of some saved records show, so that these can be
 * linked, checked and made without all the rest: what they name, what names them, and what decides
 * how all of that is shown. Of a record that very many name, not all that do; `addRest` counts them.
 * @param records which of the saved ones these are
 */
export const neighborhood = (known: Known, records: Iterable<Authored>): Content<ParsedBrief> => {
  const { content, saved } = known;
  const walk = { known, pick: createPick(known) };
  const { pick } = walk;
  // What was saved before may name what these show, and is told of as it is now.
  pick.add(...([...saved.values()] as Named[]));
  for (const record of records) {
    const named = namedIn(record);
    pick.add(...named);
    if (isAlonePaged(record.kind)) forPage[record.kind](walk, record, named);
  }
  for (const kind of ["theme", "actor", "term"] as const) pick.add(...content.records[kind]);
  const picked = Object.fromEntries(
    (Object.keys(content.records) as RecordKind[]).map((kind) => [kind, pick.ofKind(kind)]),
  ) as Content["records"];
  return { ...content, records: picked, briefs: pick.briefs() };
};
