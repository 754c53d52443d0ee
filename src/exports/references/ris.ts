import { Cite } from "@citation-js/core";
import "@citation-js/plugin-ris";
import type { Source } from "../../model/briefing.ts";
import { asCsl } from "./csl.ts";
import { mapTexts, oneLine } from "./line.ts";

type Fields = Record<string, string | string[] | undefined>;

/** A plain date as RIS has it: `2025/11/03/`, with empty parts where it is not known. */
const risDate = (date: string | undefined): string | undefined => {
  if (!date) return undefined;
  const [year = "", month = "", day = ""] = date.split("-");
  return `${year}/${month}/${day}/`;
};

/** A body's name ends in a comma, or its last word would be taken for a family name. */
const authorsOf = ({ data }: Source): string[] | undefined =>
  data.author?.map((name) =>
    "literal" in name ? `${name.literal},` : [name.family, name.given].filter(Boolean).join(", "),
  );

const numbered = ["SN", "M1", "NV", "SE"] as const;

/** What Citation.js leaves out or gets wrong: bodies as authors, padded dates, whole ids, DOIs, page ranges, numbers and containers. */
const amend = (fields: Fields, source: Source): Fields => {
  const { id, data } = source;
  const [start, end] = data.page?.split(/[-–]/) ?? [];
  // M3 is a genre to some readers and a DOI to others.
  const { C2: _year, C3: _container, M3: _genre, ...rest } = fields;
  const container = data["container-title"];
  const number = numbered.some((tag) => rest[tag] === data.number) ? rest["M1"] : data.number;
  return {
    ...rest,
    ID: id,
    TY: data.type === "book" ? "BOOK" : rest["TY"],
    AU: authorsOf(source),
    T2: container,
    DA: risDate(data.issued),
    PY: data.issued?.slice(0, 4),
    Y2: risDate(data.accessed),
    DO: data.DOI,
    LA: data.language,
    M1: number,
    OP: data["original-title"],
    PB: data.publisher,
    SP: start,
    EP: end,
  };
};

const entryText = (fields: Fields): string => {
  const { TY: type, ...rest } = fields;
  const lines = Object.entries(rest).flatMap(([tag, value]) =>
    (Array.isArray(value) ? value : [value]).flatMap((text) => (text ? [`${tag}  - ${oneLine(text)}`] : [])),
  );
  return [`TY  - ${type}`, ...lines, "ER  - ", ""].join("\r\n");
};

/** All sources as RIS, in UTF-8. */
export const ris = (sources: Source[]): string => {
  const cited = sources.map((source) => ({ ...mapTexts(asCsl(source), oneLine), custom: undefined }));
  const entries = new Cite(cited, { generateGraph: false }).format("ris", { format: "object" }) as Fields[];
  return entries.map((fields, place) => entryText(amend(fields, sources[place] as Source))).join("\r\n");
};
