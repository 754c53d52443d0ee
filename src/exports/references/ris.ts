import { risDate, risName, risRecord } from "../../lib/ris.ts";
import type { Source } from "../../model/briefing.ts";

/** RIS types by CSL type. */
const types: Record<Source["data"]["type"], string> = {
  "article-journal": "JOUR",
  "article-magazine": "MGZN",
  "article-newspaper": "NEWS",
  bill: "BILL",
  book: "BOOK",
  broadcast: "VIDEO",
  chapter: "CHAP",
  dataset: "DATA",
  document: "GEN",
  "entry-encyclopedia": "ENCYC",
  interview: "GEN",
  legal_case: "CASE",
  legislation: "STAT",
  "paper-conference": "CONF",
  post: "ICOMM",
  "post-weblog": "BLOG",
  regulation: "LEGAL",
  report: "RPRT",
  software: "COMP",
  speech: "GEN",
  webpage: "ELEC",
};

const recordOf = ({ id, data }: Source): string => {
  const [start, end] = data.page?.split(/[-–]/) ?? [];
  return risRecord(types[data.type], {
    ID: id,
    AU: data.author?.map(risName),
    TI: data.title,
    OP: data["original-title"],
    T2: data["container-title"],
    PB: data.publisher,
    VL: data.volume,
    IS: data.issue,
    M1: data.number,
    SP: start,
    EP: end,
    ET: data.version,
    DA: risDate(data.issued),
    PY: data.issued?.slice(0, 4),
    DO: data.DOI,
    UR: data.URL,
    Y2: risDate(data.accessed),
    LA: data.language,
    N1: data.note,
  });
};

/** Renders all sources as RIS, in UTF-8. */
export const ris = (sources: Source[]): string => sources.map(recordOf).join("\r\n");
