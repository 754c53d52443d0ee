import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import type { Source } from "../../model/briefing.ts";
import { asCsl } from "./csl.ts";
import { mapTexts, oneLine } from "./line.ts";

const escapes = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "&": "\\&",
  "%": "\\%",
  $: "\\$",
  "#": "\\#",
  _: "\\_",
  "~": "\\textasciitilde{}",
  "^": "\\^{}",
  "`": "{`}",
  "<": "$<$",
  ">": "$>$",
} as const;

const special = Object.keys(escapes) as (keyof typeof escapes)[];
const firstPrivate = 0xe000;

/**
 * Citation.js either drops what ASCII lacks or escapes nothing, and takes `<i>` for markup. So
 * special characters pass through it as private ones, and become TeX afterwards.
 */
const hide = (text: string) =>
  oneLine(text).replace(/[\\{}&%$#_~^`<>]/g, (character) =>
    String.fromCodePoint(firstPrivate + special.indexOf(character as keyof typeof escapes)),
  );

const show = (text: string, as: (character: keyof typeof escapes) => string) =>
  text.replace(/[\ue000-\ue00c]/g, (character) => as(special[character.charCodeAt(0) - firstPrivate] ?? "\\"));

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"] as const;

type Entry = { type: string; label: string; properties: Record<string, string> };

/** Fields that are taken as they are; braces cannot stand in them. */
const verbatim = new Set(["url", "doi"]);

/** Braces round a word with a capital inside, such as `1M-context` or a first `NaCl`: Citation.js braces only what begins with one. */
const braceCapitals = (title: string): string => title.replace(/(?<![\w{])\w+[A-Z]\w*(?![\w}])/g, "{$&}");

/** What Citation.js leaves out or gets wrong: capitals inside words, days, dates of access, numbers and containers of web pages. */
const amend = ({ properties }: Entry, { data }: Source): Record<string, string | undefined> => {
  const { note: _note, month: _month, howpublished: _published, year: _year, ...rest } = properties;
  const container = data["container-title"];
  const placed = rest["journal"] ?? rest["booktitle"];
  return {
    ...rest,
    title: rest["title"] && braceCapitals(rest["title"]),
    doi: data.DOI,
    url: data.URL,
    number: rest["number"] ?? (data.number && hide(data.number)),
    publisher:
      rest["publisher"] ??
      (rest["institution"] || rest["organization"] ? undefined : data.publisher && hide(data.publisher)),
    howpublished: placed || !container ? undefined : hide(container),
    titleaddon: data["original-title"] && hide(data["original-title"]),
    annote: data.note && hide(data.note),
    language: data.language,
    year: data.issued?.slice(0, 4),
    date: data.issued,
    urldate: data.accessed,
  };
};

const field = ([name, value]: [string, string | undefined]): string[] => {
  if (value === undefined) return [];
  return [`  ${name} = {${show(value, (character) => (verbatim.has(name) ? character : escapes[character]))}},`];
};

const entryText = (entry: Entry, source: Source): string => {
  const month = months[Number(source.data.issued?.slice(5, 7)) - 1];
  return [
    `@${entry.type}{${source.id},`,
    ...Object.entries(amend(entry, source)).flatMap(field),
    ...(month ? [`  month = ${month},`] : []),
    "}",
  ].join("\n");
};

/** All sources as BibTeX in UTF-8, keyed by their ids; `date` keeps the day for BibLaTeX. */
export const bibtex = (sources: Source[]): string => {
  Object.assign(plugins.config.get("@bibtex").format, { useIdAsLabel: true, asciiOnly: false, checkLabel: false });
  const hidden = sources.map((source) => ({ ...mapTexts(asCsl(source), hide), id: source.id, type: source.data.type }));
  const entries = new Cite(hidden, { generateGraph: false }).format("bibtex", { format: "object" }) as Entry[];
  return `${entries.map((entry, place) => entryText(entry, sources[place] as Source)).join("\n\n")}\n`;
};
