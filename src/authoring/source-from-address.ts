import type { DataOf } from "../kinds/registry.ts";
import { capitalize } from "../lib/capitalize.ts";
import { isPlainDate } from "../lib/dates.ts";
import { decodePart } from "../lib/decode-part.ts";
import { documentKeys } from "../lib/document-keys.ts";
import { hostOf, webAddressProblem } from "../model/web-address.ts";

type Source = DataOf["source"];
export type ExistingSource = { id: string; data: Source };

/** What an address or DOI shows of a source, and the record that already has it, if any. */
type SourceGuess = { data: Partial<Source>; existingId?: string };

const doiPattern = /^(?:doi:\s*|https?:\/\/(?:dx\.)?doi\.org\/)?(10\.\d{4,9}\/[^\s"<>]+)$/i;
const archived = /^https?:\/\/web\.archive\.org\/web\/(\d{4})(\d{2})(\d{2})\d*(?:[a-z]+_)?\/(https?:\/\/.+)$/i;
const arxivPage = /^https?:\/\/(?:www\.)?arxiv\.org\/(?:abs|pdf|html)\/(\d{2})(\d{2})\.(\d{4,5})(v\d+)?(?:\.pdf)?$/i;
const arxivDoi = /^10\.48550\/arxiv\.(\d{2})(\d{2})\.(\d{4,5})(v\d+)?$/i;
const tracking = /^(utm_\w+|fbclid|gclid|mc_[ce]id|igshid|ref_src|cmpid|smid|s_cid)$/i;

const arxiv = (year: string, month: string, number: string, version: string | undefined): Partial<Source> => ({
  type: "report",
  genre: "preprint",
  "container-title": "arXiv",
  number: `arXiv:${year}${month}.${number}`,
  ...(version ? { version } : {}),
  issued: `20${year}-${month}`,
  URL: `https://arxiv.org/abs/${year}${month}.${number}`,
  DOI: `10.48550/arXiv.${year}${month}.${number}`,
  language: "en",
});

/** Returns an address without the parameters that only show where a reader came from. */
const withoutTracking = (address: string): string => {
  const url = new URL(address);
  for (const key of [...url.searchParams.keys()]) if (tracking.test(key)) url.searchParams.delete(key);
  if (url.hash.startsWith("#:~:")) url.hash = "";
  return url.href;
};

/** Returns the date in the path of an address, as newspapers' addresses have it. */
const dateIn = (path: string): string | undefined => {
  const [, year, month, day] = /(?:^|[/_-])((?:19|20)\d{2})[/-](\d{2})(?:[/-](\d{2}))?(?=[/_.-]|$)/.exec(path) ?? [];
  if (!year || !month) return undefined;
  return [`${year}-${month}-${day}`, `${year}-${month}`].find((date) => isPlainDate(date));
};

const types: [RegExp, Source["type"]][] = [
  [/(^|\.)(youtube\.com|youtu\.be|bilibili\.com)$/, "broadcast"],
  [/(^|\.)(x\.com|twitter\.com|linkedin\.com|weibo\.com|threads\.net)$/, "post"],
  [/(^|\.)(substack\.com|medium\.com)$|^blog\./, "post-weblog"],
  [/(^|\.)(github\.com|gitlab\.com|huggingface\.co)$/, "software"],
];

/** Returns whether a part of a path has words of three letters on both sides of a hyphen. */
const hasWords = (part: string): boolean => {
  const { index } = /[a-z]{3}/i.exec(part) ?? { index: part.length };
  const hyphen = part.indexOf("-", index);
  return hyphen >= 0 && /[a-z]{3}/i.test(part.slice(hyphen));
};

/** Returns the last part of a path as words: many addresses are made from a title. */
const titleIn = (path: string): string | undefined => {
  const last = path.split("/").findLast(hasWords);
  const words = last
    ?.replace(/\.\w+$/, "")
    .split(/[-_]+/)
    .filter((word) => /[a-z]/i.test(word) || /^\d{1,4}$/.test(word));
  if (!words || words.length < 3) return undefined;
  return capitalize(words.join(" "));
};

const sharedFields = ["type", "container-title", "publisher", "language", "tier", "origin", "reliability"] as const;

/** Returns the value that more than half of some values are, if there is one. */
const usualValue = <T>(values: readonly T[]): T | undefined =>
  values.find((value) => {
    const text = JSON.stringify(value);
    return values.filter((other) => JSON.stringify(other) === text).length > values.length / 2;
  });

/** Returns the fields that most existing sources from one host share; what a single document has is no guess. */
const fieldsOfHost = (host: string, existing: ExistingSource[]): Partial<Source> => {
  const peers = existing.filter(({ data: { URL: url } }) => url && URL.canParse(url) && hostOf(url) === host);
  return Object.fromEntries(
    sharedFields.flatMap((key) => {
      const value = usualValue(peers.map(({ data }) => data[key]));
      return value === undefined ? [] : [[key, value]];
    }),
  );
};

const fromWebPage = (address: string, existing: ExistingSource[]): Partial<Source> => {
  const URL_ = withoutTracking(address);
  const { pathname } = new URL(URL_);
  const host = hostOf(URL_);
  const type = types.find(([pattern]) => pattern.test(host))?.[1] ?? "webpage";
  const issued = dateIn(pathname);
  const title = titleIn(decodePart(pathname));
  return {
    type,
    "container-title": host,
    ...fieldsOfHost(host, existing),
    ...(title ? { title } : {}),
    ...(issued ? { issued } : {}),
    URL: URL_,
  };
};

/** Returns the keys by which an address and a DOI identify a document. */
const keysOf = ({ URL: address, DOI }: Partial<Source>): string[] =>
  documentKeys({ title: "", URL: address, DOI }).map(({ key }) => key);

const withExisting = (data: Partial<Source>, existing: ExistingSource[]): SourceGuess => {
  const keys = new Set(keysOf(data));
  const same = existing.find((one) => keysOf(one.data).some((key) => keys.has(key)));
  return same ? { data, existingId: same.id } : { data };
};

/**
 * Returns what a pasted address or DOI shows of a source, without network access: arXiv numbers and dates, web archive
 * copies, dates and titles in paths, and fields of existing sources from the same host. Returns undefined for text that
 * is neither.
 */
export const sourceFromAddress = (pasted: string, existing: ExistingSource[]): SourceGuess | undefined => {
  const text = pasted.trim();
  const doi = doiPattern.exec(text)?.[1]?.replace(/[.,;]$/, "");
  if (doi) {
    const [, year, month, number, version] = arxivDoi.exec(doi) ?? [];
    const data =
      year && month && number ? arxiv(year, month, number, version) : { DOI: doi, URL: `https://doi.org/${doi}` };
    return withExisting({ type: "article-journal", ...data }, existing);
  }
  if (webAddressProblem(text)) return undefined;
  const [, year, month, day, original] = archived.exec(text) ?? [];
  if (original) {
    const inner = sourceFromAddress(original, existing);
    return inner && { ...inner, data: { ...inner.data, archive: { URL: text, date: `${year}-${month}-${day}` } } };
  }
  const [, arxivYear, arxivMonth, number, version] = arxivPage.exec(text) ?? [];
  if (arxivYear && arxivMonth && number) return withExisting(arxiv(arxivYear, arxivMonth, number, version), existing);
  return withExisting(fromWebPage(text, existing), existing);
};
