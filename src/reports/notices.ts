import { compareText } from "../lib/compare-text.ts";
import { groupPairs } from "../lib/group-pairs.ts";
import type { Briefing, Source } from "../model/briefing.ts";
import { claimsWith } from "../model/evidence-map.ts";

/** A notice that changes a document: its type, its date, and its own DOI. */
type PublishedNotice = { kind: string; date: string; doi: string };

/** Crossref's answer for one DOI; undefined if there was none. */
export type NoticeAnswer = { doi: string; notices: PublishedNotice[] | undefined };

/** Returns the DOIs of sources in lower case, each with its sources. */
export const citedDois = ({ sources }: Pick<Briefing, "sources">): Map<string, Source[]> =>
  groupPairs(sources.flatMap((source) => (source.data.DOI ? [[source.data.DOI.toLowerCase(), source] as const] : [])));

type Loose = Readonly<Record<string, unknown>>;
const asMap = (value: unknown): Loose => (typeof value === "object" && value !== null ? (value as Loose) : {});
const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Converts Crossref's date parts to a plain date: `[[2026, 1, 5]]` is `2026-01-05`. */
const dateOf = (value: unknown): string =>
  asList(asList(asMap(value)["date-parts"])[0])
    .map((part) => String(part).padStart(2, "0"))
    .join("-");

/** Parses Crossref's list of the works that update a DOI. An answer of another shape has no notices. */
export const parseNotices = (doi: string, answer: unknown): PublishedNotice[] =>
  asList(asMap(asMap(answer)["message"])["items"])
    .map(asMap)
    .flatMap((item) =>
      asList(item["update-to"])
        .map(asMap)
        .filter((update) => String(update["DOI"]).toLowerCase() === doi.toLowerCase())
        .map((update) => ({
          kind: String(update["type"] ?? "update"),
          date: dateOf(update["updated"]),
          doi: String(item["DOI"] ?? ""),
        })),
    )
    .sort((a, b) => compareText(a.date, b.date) || compareText(a.doi, b.doi));

/** Returns the address that lists the works that update a DOI. */
const addressOf = (doi: string): string =>
  `https://api.crossref.org/works?${new URLSearchParams({ filter: `updates:${doi}`, rows: "50" })}`;

type Fetch = (url: string, init: RequestInit) => Promise<Pick<Response, "ok" | "json">>;

/** Requests the notices about each DOI from Crossref, one after the other. */
export const requestNotices = async (
  dois: readonly string[],
  { fetch: get = fetch as Fetch, timeout = 20_000 }: { fetch?: Fetch; timeout?: number } = {},
): Promise<NoticeAnswer[]> => {
  const answers: NoticeAnswer[] = [];
  for (const doi of dois) {
    const notices = await get(addressOf(doi), {
      headers: { accept: "application/json" },
      signal: AbortSignal.timeout(timeout),
    })
      .then(
        async (response) => (response.ok ? parseNotices(doi, await response.json()) : undefined),
        () => undefined,
      )
      .catch(() => undefined);
    answers.push({ doi, notices });
  }
  return answers;
};

const ids = (nodes: readonly { id: string }[]): string => nodes.map(({ id }) => id).join(", ");

/** Returns whether a record already has a notice of this date or later. */
const isRecorded = ({ data }: Source, { date }: PublishedNotice): boolean =>
  data.notice !== undefined && data.notice.date.slice(0, date.length) >= date;

/**
 * Returns a line for each notice that no source record has yet, with the claims and briefs that depend on the source.
 */
export const noticeLines = (briefing: Pick<Briefing, "sources">, answers: readonly NoticeAnswer[]): string[] => {
  const byDoi = citedDois(briefing);
  return answers.flatMap(({ doi, notices = [] }) =>
    (byDoi.get(doi) ?? []).flatMap((source) =>
      notices
        .filter((notice) => !isRecorded(source, notice))
        .map(({ kind, date, doi: by }) => {
          const claims = claimsWith(source.evidence);
          const briefs = [...new Set(claims.flatMap((claim) => claim.briefs))];
          return `${source.id}: ${kind} of ${date || "an unknown day"}, doi:${by}; claims: ${ids(claims) || "none"}; briefs: ${ids(briefs) || "none"}`;
        }),
    ),
  );
};

/** Returns the DOIs for which there was no answer. */
export const unansweredDois = (answers: readonly NoticeAnswer[]): string[] =>
  answers.filter(({ notices }) => notices === undefined).map(({ doi }) => doi);
