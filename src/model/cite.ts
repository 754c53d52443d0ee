import type { Brief, Site } from "./briefing.ts";
import { firstDay, inWords } from "./dates.ts";

export type CitationStyle = { name: string; text: string; file?: "bib" | "ris" };

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** APA's order of a date: `2025, January 27`. */
const yearFirst = (date: string): string => {
  const [year = "", month, day] = date.split("-");
  const words = inWords(date).replace(`, ${year}`, "").replace(` ${year}`, "");
  return month ? `${year}, ${day ? words : words.trim()}` : year;
};

/** Text made safe inside a BibTeX field (its special characters escaped). */
const inBraces = (text: string) => text.replace(/[\\{}]/g, "").replace(/[&%$#_]/g, "\\$&");

/** RIS keeps one value a line. */
const oneLine = (text: string) => text.replace(/\s+/g, " ");

/**
 * How to cite a brief: as the Chicago manual (17th ed., 14.233) and APA (7th ed., 10.16) have a web
 * page by an organization, and as BibTeX and RIS records.
 */
export const citationsOf = (brief: Brief, site: Site): CitationStyle[] => {
  const { title, date, updated } = brief.data;
  const { publisher, title: siteTitle } = site.data;
  const url = site.url(brief.address);
  const [year = "", month = "1"] = firstDay(date).split("-");
  return [
    {
      name: "Chicago",
      text: `${publisher}. “${title}.” ${siteTitle}, ${inWords(date)}${updated === date ? "" : `; updated ${inWords(updated)}`}. ${url}.`,
    },
    { name: "APA", text: `${publisher}. (${yearFirst(updated)}). ${title}. ${siteTitle}. ${url}` },
    {
      name: "BibTeX",
      file: "bib",
      text: `@online{${brief.id},\n  author = {{${inBraces(publisher)}}},\n  title = {{${inBraces(title)}}},\n  organization = {${inBraces(siteTitle)}},\n  year = {${year}},\n  month = ${months[Number(month) - 1]?.toLowerCase()},\n  url = {${url}}\n}`,
    },
    {
      name: "RIS",
      file: "ris",
      text: `TY  - ELEC\r\nAU  - ${oneLine(publisher)}\r\nTI  - ${oneLine(title)}\r\nT2  - ${oneLine(siteTitle)}\r\nDA  - ${firstDay(date).replaceAll("-", "/")}\r\nPY  - ${year}\r\nUR  - ${url}\r\nER  - `,
    },
  ];
};
