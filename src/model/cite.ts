import { bibtexEntry, tex, texDates, texName, texVerbatim } from "../lib/bibtex.ts";
import { formatDate, latestDate } from "../lib/dates.ts";
import { risDate, risName, risRecord } from "../lib/ris.ts";
import type { Brief, Claim, Site } from "./briefing.ts";
import type { Edition } from "./edition.ts";

/**
 * An edition in which a brief is cited, with the brief's full address in it; a copy that may be read anywhere has no
 * address.
 */
export type CitedEdition = Pick<Edition, "id" | "date"> & { url?: string };

export type CitationStyle = { name: string; text: string; format?: "bib" | "ris" };

/** The data of a citation, of a brief (a report) or a claim (an entry of a site). */
type CitationData = {
  id: string;
  url: string | undefined;
  title: string;
  abstract?: string;
  /** Dates of publication and of the last change. */
  date: string;
  updated: string;
  edition?: string;
  types: { bib: string; ris: string };
};

/** Returns a date in APA's order: `2025, January 27`. */
const yearFirst = (date: string): string => {
  const [year = "", month] = date.split("-");
  return month ? `${year}, ${formatDate(date).replace(/,? \d{4}$/, "")}` : year;
};

/** Returns a claim's dates: the day it was added, and the day of its last change. */
const datesOf = ({ data, changes }: Claim) => {
  const dates = changes.map(({ date }) => date);
  const date = dates[0] ?? data.made_on;
  return { date, updated: latestDate([date, ...dates]) ?? date };
};

/** Returns the data that all citation styles share. */
const citationDataOf = (subject: Brief | Claim, site: Site, edition?: CitedEdition): CitationData => {
  const { id, address } = subject;
  const url = site.url(address);
  if (subject.kind === "claim")
    return {
      id,
      url,
      title: subject.data.statement.replace(/\.$/, ""),
      ...datesOf(subject),
      types: { bib: "online", ris: "ELEC" },
    };
  const { title, summary, date, updated } = subject.data;
  const report = { id, url, title, abstract: summary, date, updated, types: { bib: "techreport", ris: "RPRT" } };
  if (!edition) return report;
  const { id: month, date: frozen } = edition;
  return {
    ...report,
    id: `${id}-${month}`,
    url: edition.url,
    date: frozen,
    updated: frozen,
    edition: formatDate(month),
  };
};

/** Returns the publication and update dates by which citation tools date a brief or a claim. */
export const citationDates = (subject: Brief | Claim): Pick<CitationData, "date" | "updated"> =>
  subject.kind === "claim" ? datesOf(subject) : subject.data;

/** Returns a citation as a BibTeX record, its day for BibLaTeX too. */
const bibtexOf = ({ id, url, title, date, updated, edition, types }: CitationData, site: Site): string => {
  const { publisher } = site.data;
  const isReport = types.bib === "techreport";
  return bibtexEntry(types.bib, id, {
    author: texName({ literal: publisher }),
    title: `{${tex(title)}}`,
    [isReport ? "institution" : "organization"]: tex(publisher),
    howpublished: tex(site.data.title),
    ...texDates(date),
    note: edition ? `Edition of ${edition}` : updated === date ? undefined : `Updated ${formatDate(updated)}`,
    url: url && texVerbatim(url),
  });
};

const risOf = ({ url, title, abstract, date, edition, types }: CitationData, site: Site): string =>
  risRecord(types.ris, {
    AU: risName({ literal: site.data.publisher }),
    TI: title,
    AB: abstract,
    PB: site.data.publisher,
    T2: site.data.title,
    ET: edition,
    DA: risDate(date),
    PY: date.slice(0, 4),
    LA: site.data.language,
    UR: url,
  });

/**
 * Returns the citations of a brief or a claim: by the Chicago manual (17th ed., 14.233) and APA (7th ed., 10.16) as a
 * web page by an organization, and as BibTeX and RIS records.
 * @param edition cites a brief as it is in an edition, which these manuals name after the site or the title
 */
export const citationsOf = (subject: Brief | Claim, site: Site, edition?: CitedEdition): CitationStyle[] => {
  const cited = citationDataOf(subject, site, edition);
  const { title, date, updated, url } = cited;
  const { publisher, title: siteTitle } = site.data;
  const when = cited.edition
    ? `edition of ${cited.edition}, frozen ${formatDate(date)}`
    : `${formatDate(date)}${updated === date ? "" : `; updated ${formatDate(updated)}`}`;
  const version = cited.edition ? ` (${cited.edition} ed.)` : "";
  return [
    { name: "Chicago", text: `${publisher}. “${title}.” ${siteTitle}, ${when}.${url ? ` ${url}.` : ""}` },
    {
      name: "APA",
      text: `${publisher}. (${yearFirst(updated)}). ${title}${version}. ${siteTitle}.${url ? ` ${url}` : ""}`,
    },
    { name: "BibTeX", format: "bib", text: bibtexOf(cited, site) },
    { name: "RIS", format: "ris", text: risOf(cited, site) },
  ];
};
