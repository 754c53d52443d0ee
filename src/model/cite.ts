import type { Brief, Site } from "./briefing.ts";
import { inWords } from "./dates.ts";

export type CitationStyle = { name: string; text: string; file?: "bib" | "ris" };

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** APA's order of a date: `2025, January 27`. */
const yearFirst = (date: string): string => {
  const [year = "", month, day] = date.split("-");
  const words = inWords(date).replace(`, ${year}`, "").replace(` ${year}`, "");
  return month ? `${year}, ${day ? words : words.trim()}` : year;
};

/** These formats keep one value a line. */
const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();

const special: Record<string, string> = { "~": "\\textasciitilde{}", "^": "\\^{}" };

/** Text made safe inside a BibTeX field (its special characters escaped). */
const inBraces = (text: string) =>
  oneLine(text)
    .replace(/[\\{}]/g, "")
    .replace(/[&%$#_]/g, "\\$&")
    .replace(/[~^]/g, (character) => special[character] ?? "");

/** A brief as a BibTeX record of a report, its day for BibLaTeX too. */
const bibtexOf = ({ id, address, data }: Brief, site: Site): string => {
  const { publisher, title } = site.data;
  const { date, updated } = data;
  const [year, month] = date.split("-");
  const fields: [string, string | undefined][] = [
    ["author", `{{${inBraces(publisher)}}}`],
    ["title", `{{${inBraces(data.title)}}}`],
    ["institution", `{${inBraces(publisher)}}`],
    ["howpublished", `{${inBraces(title)}}`],
    ["year", `{${year}}`],
    ["month", months[Number(month) - 1]?.toLowerCase()],
    ["date", `{${date}}`],
    ["note", updated === date ? undefined : `{Updated ${inWords(updated)}}`],
    ["url", `{${site.url(address)}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},`] : []));
  return `@techreport{${id},\n${lines.join("\n")}\n}\n`;
};

/** The same as a RIS record. A body's name ends in a comma, or its last word would be taken for a family name. */
const risOf = ({ address, data }: Brief, site: Site): string => {
  const [year = "", month = "", day = ""] = data.date.split("-");
  const lines = [
    ["TY", "RPRT"],
    ["AU", `${oneLine(site.data.publisher)},`],
    ["TI", oneLine(data.title)],
    ["AB", oneLine(data.summary)],
    ["PB", oneLine(site.data.publisher)],
    ["T2", oneLine(site.data.title)],
    ["DA", `${year}/${month}/${day}/`],
    ["PY", year],
    ["LA", site.data.language],
    ["UR", site.url(address)],
    ["ER", ""],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join("");
};

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
