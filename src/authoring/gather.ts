import type { Content } from "../model/records.ts";
import { type Row, withWhole } from "./form-data.ts";
import type { DraftKind } from "./start.ts";

/** A record from its own file of the open data; a brief also has its text. */
export type Alone = Row & {
  computed: { relations?: { claim: string }[] };
  links: Record<string, string[]>;
};

/** Loads one record of a site; undefined where it is not available. */
export type Ask = (kind: DraftKind, id: string) => Promise<Alone | undefined>;

/** Ids of claims and briefs. */
export type Near = { claims: string[]; briefs: string[] };

/**
 * The most claims, and the most briefs, that are loaded because they rely on a record: a check and a preview need no
 * more.
 */
const mostLeaning = 20;

const stringsIn = (value: unknown): string[] => {
  if (typeof value === "string") return [value];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(stringsIn) : [];
};

/** Returns the claims and briefs that a draft names, in its fields or in its text. */
export const recordsNear = ({ names }: Content, draft: unknown): Near => {
  const strings = stringsIn(draft);
  const ids = strings.flatMap((text) => [
    text.replace(/\..*$/s, ""),
    ...[...text.matchAll(/[@=]([a-z0-9-]+)/g)].map(([, id = ""]) => id),
  ]);
  const files = strings.flatMap((text) => [...text.matchAll(/([a-z0-9-]+)\.md\b/g)].map(([, id = ""]) => id));
  return {
    claims: [...new Set(ids)].filter((id) => names.claim.has(id)),
    briefs: [...new Set([...ids, ...files])].filter((id) => names.brief.has(id)),
  };
};

/** Returns the claims and briefs that rely on a record or that it relates to, the first of each. */
const leaningOn = ({ links, computed }: Alone): Near => ({
  claims: [...(links["claims"] ?? []), ...(computed.relations ?? []).map(({ claim }) => claim)].slice(0, mostLeaning),
  briefs: (links["briefs"] ?? []).slice(0, mostLeaning),
});

const lacking = ({ records, briefs }: Content, near: Near): Near => {
  const [claims, own] = [records.claim, briefs].map((list) => new Set(list.map(({ id }) => id)));
  return {
    claims: [...new Set(near.claims)].filter((id) => !claims?.has(id)),
    briefs: [...new Set(near.briefs)].filter((id) => !own?.has(id)),
  };
};

const asked = async (kind: DraftKind, ids: string[], ask: Ask): Promise<Alone[]> =>
  (await Promise.all(ids.map((id) => ask(kind, id)))).filter((row) => row !== undefined);

const fetched = async (content: Content, near: Near, ask: Ask) => {
  const { claims, briefs } = lacking(content, near);
  return { claims: await asked("claim", claims, ask), briefs: await asked("brief", briefs, ask) };
};

/**
 * Loads claims and briefs that the content lacks, and the claims that these claims relate to, on which their standing
 * depends. Returns the same content if nothing was missing.
 */
export const gather = async (content: Content, near: Near, ask: Ask): Promise<Content> => {
  const first = await fetched(content, near, ask);
  if (first.claims.length + first.briefs.length === 0) return content;
  const grown = withWhole(content, first);
  const related = first.claims.flatMap(({ computed }) => (computed.relations ?? []).map(({ claim }) => claim));
  return withWhole(grown, await fetched(grown, { claims: related, briefs: [] }, ask));
};

/** Loads a record to edit, what it names, and what relies on it. Returns undefined if the record is not available. */
export const gatherAround = async (
  content: Content,
  kind: DraftKind,
  id: string,
  ask: Ask,
): Promise<Content | undefined> => {
  const row = await ask(kind, id);
  if (!row) return undefined;
  const named = recordsNear(content, [row.data, row.markdown ?? ""]);
  const relyingBriefs = leaningOn(row);
  const own = { claims: kind === "claim" ? [id] : [], briefs: kind === "brief" ? [id] : [] };
  return gather(
    content,
    {
      claims: [...own.claims, ...named.claims, ...relyingBriefs.claims],
      briefs: [...own.briefs, ...named.briefs, ...relyingBriefs.briefs],
    },
    ask,
  );
};
