import type { RecordOrBrief } from "../kinds/registry.ts";
import type { Content } from "../model/records.ts";
import { type PublishedRecord, withRecords } from "./form-data.ts";

/** A record from its own file of the open data; a brief also has its text. */
export type StandaloneRecord = PublishedRecord & {
  computed: { relations?: { claim: string }[] };
  links: Record<string, string[]>;
};

/** Loads one record of a site; undefined where it is not available. */
export type RecordLoader = (kind: RecordOrBrief, id: string) => Promise<StandaloneRecord | undefined>;

export type RecordIds = { claims: string[]; briefs: string[] };

/**
 * The most claims, and the most briefs, that are loaded because they rely on a record: a check and a preview need no
 * more.
 */
const maxRelying = 20;

const stringsIn = (value: unknown): string[] => {
  if (typeof value === "string") return [value];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(stringsIn) : [];
};

/** Returns the claims and briefs that a draft names, in its fields or in its text. */
export const recordsNamedIn = ({ names }: Content, draft: unknown): RecordIds => {
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
const relyingAndRelated = ({ links, computed }: StandaloneRecord): RecordIds => ({
  claims: [...(links["claims"] ?? []), ...(computed.relations ?? []).map(({ claim }) => claim)].slice(0, maxRelying),
  briefs: (links["briefs"] ?? []).slice(0, maxRelying),
});

const missingFrom = ({ records, briefs }: Content, ids: RecordIds): RecordIds => {
  const [claims, own] = [records.claim, briefs].map((list) => new Set(list.map(({ id }) => id)));
  return {
    claims: [...new Set(ids.claims)].filter((id) => !claims?.has(id)),
    briefs: [...new Set(ids.briefs)].filter((id) => !own?.has(id)),
  };
};

const loadAll = async (kind: RecordOrBrief, ids: string[], load: RecordLoader): Promise<StandaloneRecord[]> =>
  (await Promise.all(ids.map((id) => load(kind, id)))).filter((row) => row !== undefined);

const loadMissing = async (content: Content, ids: RecordIds, load: RecordLoader) => {
  const { claims, briefs } = missingFrom(content, ids);
  return { claims: await loadAll("claim", claims, load), briefs: await loadAll("brief", briefs, load) };
};

/**
 * Loads claims and briefs that the content lacks, and the claims that these claims relate to, on which their standing
 * depends. Returns the same content if nothing was missing.
 */
export const loadRecords = async (content: Content, ids: RecordIds, load: RecordLoader): Promise<Content> => {
  const first = await loadMissing(content, ids, load);
  if (first.claims.length + first.briefs.length === 0) return content;
  const grown = withRecords(content, first);
  const related = first.claims.flatMap(({ computed }) => (computed.relations ?? []).map(({ claim }) => claim));
  return withRecords(grown, await loadMissing(grown, { claims: related, briefs: [] }, load));
};

/** Loads a record to edit, what it names, and what relies on it. Returns undefined if the record is not available. */
export const loadForEditing = async (
  content: Content,
  kind: RecordOrBrief,
  id: string,
  load: RecordLoader,
): Promise<Content | undefined> => {
  const row = await load(kind, id);
  if (!row) return undefined;
  const named = recordsNamedIn(content, [row.data, row.markdown ?? ""]);
  const related = relyingAndRelated(row);
  const own = { claims: kind === "claim" ? [id] : [], briefs: kind === "brief" ? [id] : [] };
  return loadRecords(
    content,
    {
      claims: [...own.claims, ...named.claims, ...related.claims],
      briefs: [...own.briefs, ...named.briefs, ...related.briefs],
    },
    load,
  );
};
