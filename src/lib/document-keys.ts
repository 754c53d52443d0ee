import { decodePart } from "./decode-part.ts";

type Document = {
  title: string;
  issued?: string;
  publisher?: string;
  "container-title"?: string | undefined;
  URL?: string;
  DOI?: string;
};

/** A text that two records of one document share, with the field that it comes from and that field in words. */
type DocumentKey = { key: string; field: "URL" | "DOI" | "title"; label: string };

const tracking = /^(?:utm_\w+|fbclid|gclid|mc_cid|mc_eid|ref|source|share|s)$/;

const arxivPaper = /^arxiv\.org\/(?:abs|pdf|html)\/(\d{4}\.\d{4,5}|[a-z-]+\/\d{7})(?:v\d+)?(?:\.pdf)?$/;

const doiKey = (doi: string): string => {
  const name = doi.toLowerCase();
  return name.startsWith("10.48550/arxiv.") ? `arxiv:${name.slice("10.48550/arxiv.".length)}` : `doi:${name}`;
};

/**
 * Returns an address without the parts that don't identify the document: scheme, `www.`, tracking, fragment, last
 * slash.
 */
const addressKey = (address: string): string | undefined => {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const host = url.host.replace(/^www\./, "");
  const path = url.pathname.replace(/\/+$/, "");
  if (/^(?:dx\.)?doi\.org$/.test(host)) return doiKey(decodePart(path.slice(1)));
  const paper = arxivPaper.exec(host + path)?.[1];
  if (paper) return `arxiv:${paper}`;
  const query = [...url.searchParams].filter(([name]) => !tracking.test(name)).sort();
  return `url:${host}${path}?${new URLSearchParams(query)}`;
};

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const titleKey = ({ title, issued, publisher, "container-title": container }: Document): string | undefined => {
  const house = publisher ?? container;
  return issued && house ? `title:${plain(title)}|${issued}|${plain(house)}` : undefined;
};

/** Returns the keys that identify a document: two records that share a key describe the same document. */
export const documentKeys = (document: Document): DocumentKey[] => {
  const { DOI, URL: address } = document;
  const keys: { key: string | undefined; field: DocumentKey["field"]; label: string }[] = [
    { key: DOI && doiKey(DOI), field: "DOI", label: "DOI" },
    { key: address && addressKey(address), field: "URL", label: "address" },
    { key: titleKey(document), field: "title", label: "title, date and publisher" },
  ];
  return keys.flatMap(({ key, ...rest }) => (key ? [{ key, ...rest }] : []));
};
