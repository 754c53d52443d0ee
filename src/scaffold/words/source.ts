import { exempt, type WordsByKey } from "./words.ts";

/** What forms and editors say of a source's keys; the first ones are those of CSL-JSON. */
export const sourceWords: WordsByKey = {
  type: { label: "Type", help: "What sort of document it is." },
  title: { label: "Title", help: "As printed on the document." },
  "original-title": { label: "Original title", help: "The title in its own language and script.", ask: "more" },
  author: {
    label: "Authors",
    help: "The people or bodies that wrote it.",
    ask: "yes",
  },
  "container-title": { label: "Published in", help: "The newspaper, journal, site or series.", ask: "yes" },
  publisher: { label: "Publisher", help: "The house that brought it out.", ask: "yes" },
  issued: { label: "Published on", help: "A day, a month or a year.", ask: "yes" },
  URL: { label: "Address", help: "The whole address as the browser shows it, from https:// on.", ask: "yes" },
  DOI: { label: "DOI", help: "Such as 10.1038/s41586-025-09422-z, without https://doi.org/.", ask: "more" },
  number: { label: "Number", help: "A report’s, bill’s or preprint’s own number.", ask: "more" },
  volume: { label: "Volume", help: "Of the journal.", ask: "more" },
  issue: { label: "Issue", help: "Of the journal.", ask: "more" },
  page: { label: "Pages", help: "From and to.", ask: "more" },
  genre: { label: "Genre", help: "Such as preprint, press release, transcript.", ask: "more" },
  version: { label: "Version", help: "Where there is more than one.", ask: "more" },
  language: { label: "Language", help: "A code such as en or zh." },
  tier: {
    label: "Primary or secondary",
    help: "Primary where those who know speak for themselves; secondary where others report it.",
  },
  origin: { label: "Origin", help: "Whose knowledge the document really passes on.", of: "actor" },
  reliability: {
    label: "Reliability",
    help: "How far the source can be relied on in general.",
    row: {
      grade: { label: "Grade", help: "From A, completely reliable, to F, cannot be judged." },
      why: { label: "Why", help: "What the grade rests on, in a sentence.", long: true },
    },
  },
  archive: {
    label: "Kept copy",
    help: "A copy in a web archive, so that the evidence outlives the page.",
    ask: "more",
    row: {
      URL: { label: "Address of the copy", help: "Such as https://web.archive.org/web/…" },
      date: { label: "Kept on", help: "The day of the copy." },
    },
  },
  accessed: { label: "Read on", help: "The day you read it.", ask: "more" },
  no_address: {
    label: "Why there is no address",
    help: "Only for a source without an address and a DOI: where it can be found instead, and what was searched.",
    ask: "more",
  },
  note: { label: "Note", help: "What a reader should know of it: an excerpt, a translation, a repost.", ask: "more" },
  exempt,
};
