import type { Source } from "../../model/briefing.ts";
import { dateColumn, defineTable, idColumn, linkColumn, listColumn, pageColumn, textColumn } from "./table.ts";

const nameOf = (name: NonNullable<Source["data"]["author"]>[number]) =>
  "literal" in name ? name.literal : [name.family, name.given].filter(Boolean).join(", ");

export const sources = defineTable<Source>({
  name: "sources",
  title: "Sources",
  description: "Documents that are cited; also as CSL-JSON, BibTeX and RIS.",
  key: ["id"],
  rows: (briefing) => briefing.sources,
  columns: [
    idColumn("source"),
    pageColumn(),
    textColumn("type", "Its CSL-JSON type.", ({ data }) => data.type),
    textColumn("title", "Its title.", ({ data }) => data.title),
    textColumn("original_title", "Its title in its own language.", ({ data }) => data["original-title"]),
    listColumn("authors", "Its authors.", ({ data }) => data.author?.map(nameOf)),
    textColumn("container_title", "What it appeared in.", ({ data }) => data["container-title"]),
    textColumn("publisher", "Its publisher.", ({ data }) => data.publisher),
    dateColumn("issued", "When it was published.", ({ data }) => data.issued),
    textColumn("url", "Its address.", ({ data }) => data.URL),
    textColumn("doi", "Its DOI.", ({ data }) => data.DOI),
    textColumn("number", "Its number.", ({ data }) => data.number),
    textColumn("language", "Its language.", ({ data }) => data.language),
    textColumn("tier", "primary or secondary.", ({ data }) => data.tier),
    linkColumn("origin", "actors", "Id of the actor whose knowledge it passes on.", ({ data }) => data.origin),
    textColumn("reliability", "A to F (Admiralty).", ({ data }) => data.reliability.grade),
    textColumn("reliability_because", "Why that grade.", ({ data }) => data.reliability.why),
    textColumn("archive_url", "The address of a kept copy.", ({ data }) => data.archive?.URL),
    dateColumn("archived_on", "The date of the kept copy.", ({ data }) => data.archive?.date),
    dateColumn("accessed", "When it was read.", ({ data }) => data.accessed),
    listColumn("parts", "Its parts in order, as headings.", ({ data }) => data.parts?.map(({ heading }) => heading)),
    textColumn("no_address", "Why it has neither an address nor a DOI.", ({ data }) => data.no_address),
    textColumn("note", "What there is to say of it.", ({ data }) => data.note),
  ],
});
