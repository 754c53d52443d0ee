import { bibtexEntry, tex, texDates, texName, verbatim } from "../lib/bibtex.ts";
import { inWords } from "../lib/dates.ts";
import { risDate, risName, risRecord } from "../lib/ris.ts";
import type { Brief, Site } from "./briefing.ts";

export type CitationStyle = { name: string; text: string; file?: "bib" | "ris" };

/** APA's order of a date: `2025, January 27`. */
const yearFirst = (date: string): string => {
  const [year = "", month, day] = date.split("-");
  const words = inWords(date).replace(`, ${year}`, "").replace(` ${year}`, "");
  return month ? `${year}, ${day ? words : words.trim()}` : year;
};

/** A brief as a BibTeX record of a report, its day for BibLaTeX too. */
const bibtexOf = ({ id, address, data }: Brief, site: Site): string => {
  const { publisher, title } = site.data;
  const { date, updated } = data;
  return bibtexEntry("techreport", id, {
    author: texName({ literal: publisher }),
    title: `{${tex(data.title)}}`,
    institution: tex(publisher),
    howpublished: tex(title),
    ...texDates(date),
    note: updated === date ? undefined : `Updated ${inWords(updated)}`,
    url: verbatim(site.url(address)),
  });
};

/** The same as a RIS record. */
const risOf = ({ address, data }: Brief, site: Site): string =>
  risRecord("RPRT", {
    AU: risName({ literal: site.data.publisher }),
    TI: data.title,
    AB: data.summary,
    PB: site.data.publisher,
    T2: site.data.title,
    DA: risDate(data.date),
    PY: data.date.slice(0, 4),
    LA: site.data.language,
    UR: site.url(address),
  });

/**
 * How to cite a brief: as the Chicago manual (17th ed., 14.233) and APA (7th ed., 10.16) have a web
 * page by an organization, and as BibTeX and RIS records.
 */
export const citationsOf = (brief: Brief, site: Site): CitationStyle[] => {
  const { title, date, updated } = brief.data;
  const { publisher, title: siteTitle } = site.data;
  const url = site.url(brief.address);
  return [
    {
      name: "Chicago",
      text: `${publisher}. “${title}.” ${siteTitle}, ${inWords(date)}${updated === date ? "" : `; updated ${inWords(updated)}`}. ${url}.`,
    },
    { name: "APA", text: `${publisher}. (${yearFirst(updated)}). ${title}. ${siteTitle}. ${url}` },
    { name: "BibTeX", file: "bib", text: bibtexOf(brief, site) },
    { name: "RIS", file: "ris", text: risOf(brief, site) },
  ];
};
