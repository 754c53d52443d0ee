import { bibtexEntry, tex, texDates, texName, verbatim } from "../lib/bibtex.ts";
import { compareDates, inWords } from "../lib/dates.ts";
import { risDate, risName, risRecord } from "../lib/ris.ts";
import type { Brief, Claim, Site } from "./briefing.ts";

export type CitationStyle = { name: string; text: string; format?: "bib" | "ris" };

/** What is cited of a brief or a claim: a report, or an entry of a site. */
type Cited = {
  id: string;
  address: string;
  title: string;
  abstract?: string;
  /** When it was published, and when it last changed. */
  date: string;
  updated: string;
  types: { bib: string; ris: string };
};

/** APA's order of a date: `2025, January 27`. */
const yearFirst = (date: string): string => {
  const [year = "", month, day] = date.split("-");
  const words = inWords(date).replace(`, ${year}`, "").replace(` ${year}`, "");
  return month ? `${year}, ${day ? words : words.trim()}` : year;
};

const last = (dates: string[]): string => [...dates].sort(compareDates).at(-1) ?? "";

/** A claim's own dates: the day it was added, and that of its last change. */
const datesOf = ({ data, changes }: Claim) => {
  const dates = changes.map(({ date }) => date);
  const date = dates[0] ?? data.made_on;
  return { date, updated: last([date, ...dates]) };
};

/** How a brief or a claim is cited, as far as styles are alike. */
const citedOf = (subject: Brief | Claim): Cited => {
  const { id, address } = subject;
  if (subject.kind === "claim")
    return {
      id,
      address,
      title: subject.data.statement.replace(/\.$/, ""),
      ...datesOf(subject),
      types: { bib: "online", ris: "ELEC" },
    };
  const { title, summary, date, updated } = subject.data;
  return { id, address, title, abstract: summary, date, updated, types: { bib: "techreport", ris: "RPRT" } };
};

/** The days by which scholars' tools date a brief or a claim. */
export const citedDates = (subject: Brief | Claim): Pick<Cited, "date" | "updated"> => citedOf(subject);

/** As a BibTeX record, its day for BibLaTeX too. */
const bibtexOf = ({ id, address, title, date, updated, types }: Cited, site: Site): string => {
  const { publisher } = site.data;
  const isReport = types.bib === "techreport";
  return bibtexEntry(types.bib, id, {
    author: texName({ literal: publisher }),
    title: `{${tex(title)}}`,
    [isReport ? "institution" : "organization"]: tex(publisher),
    howpublished: tex(site.data.title),
    ...texDates(date),
    note: updated === date ? undefined : `Updated ${inWords(updated)}`,
    url: verbatim(site.url(address)),
  });
};

/** The same as a RIS record. */
const risOf = ({ address, title, abstract, date, types }: Cited, site: Site): string =>
  risRecord(types.ris, {
    AU: risName({ literal: site.data.publisher }),
    TI: title,
    AB: abstract,
    PB: site.data.publisher,
    T2: site.data.title,
    DA: risDate(date),
    PY: date.slice(0, 4),
    LA: site.data.language,
    UR: site.url(address),
  });

/**
 * How to cite a brief or a claim: as the Chicago manual (17th ed., 14.233) and APA (7th ed., 10.16) have a web
 * page by an organization, and as BibTeX and RIS records.
 */
export const citationsOf = (subject: Brief | Claim, site: Site): CitationStyle[] => {
  const cited = citedOf(subject);
  const { title, date, updated } = cited;
  const { publisher, title: siteTitle } = site.data;
  const url = site.url(subject.address);
  return [
    {
      name: "Chicago",
      text: `${publisher}. “${title}.” ${siteTitle}, ${inWords(date)}${updated === date ? "" : `; updated ${inWords(updated)}`}. ${url}.`,
    },
    { name: "APA", text: `${publisher}. (${yearFirst(updated)}). ${title}. ${siteTitle}. ${url}` },
    { name: "BibTeX", format: "bib", text: bibtexOf(cited, site) },
    { name: "RIS", format: "ris", text: risOf(cited, site) },
  ];
};
