import { schemaMessage } from "../lib/schema-message.ts";
import { defineKind, ownPage, withTemplate } from "./define-kind.ts";
import { address, choice, date, group, language, optional, reference, text } from "./field.ts";
import { lastFields } from "./shared.ts";
import { atLeastOne } from "./values.ts";
import { reliabilityMeanings, sourceTypeMeanings } from "./vocabulary.ts";

/** A citable document: CSL-JSON fields under their own names, then the briefing's own fields. */
export const source = defineKind({
  name: "source",
  help: "A document that claims can cite.",
  title: "title",
  page: ownPage("/sources/", withTemplate),
  rank: 3,
  // If claims and sources match a search equally, claims come first.
  search: { date: "issued", weight: "lead" },
  defaults: (today) => ({ accessed: today }),
  fields: {
    type: choice(sourceTypeMeanings, { label: "Type", help: "What sort of document it is." }),
    title: text({ size: "title", label: "Title", help: "As printed on the document." }),
    "original-title": optional.text({
      size: "title",
      search: "alias",
      label: "Original title",
      help: "The title in its own language and script.",
    }),
    author: optional.names({
      column: "authors",
      search: "lead",
      label: "Authors",
      help: "The people or bodies that wrote it.",
      ask: "yes",
    }),
    "container-title": optional.text({
      size: "title",
      search: "lead",
      label: "Published in",
      help: "The newspaper, journal, site or series.",
      ask: "yes",
    }),
    publisher: optional.text({
      size: "name",
      search: "lead",
      label: "Publisher",
      help: "The house that brought it out.",
      ask: "yes",
    }),
    issued: optional.date({ label: "Published on", help: "A day, a month or a year.", ask: "yes" }),
    URL: optional.address({
      label: "Address",
      help: "The whole address as the browser shows it, from https:// on.",
      ask: "yes",
    }),
    DOI: optional.pattern({
      matches: /^10\.\d{4,9}\/[^\s{}<>"%\\]{1,200}$/,
      message: schemaMessage("is not a DOI", "write it as 10.1234/abc, without an address before it"),
      search: "text",
      label: "DOI",
      help: "Such as 10.1038/s41586-025-09422-z, without https://doi.org/.",
    }),
    number: optional.text({
      size: "name",
      search: "text",
      label: "Number",
      help: "A report’s, bill’s or preprint’s own number.",
    }),
    volume: optional.text({ size: "name", label: "Volume", help: "Of the journal." }),
    issue: optional.text({ size: "name", label: "Issue", help: "Of the journal." }),
    page: optional.text({ size: "name", column: "pages", label: "Pages", help: "From and to." }),
    genre: optional.text({ size: "name", label: "Genre", help: "Such as preprint, press release, transcript." }),
    version: optional.text({ size: "name", label: "Version", help: "Where there is more than one." }),
    language: language({ label: "Language", help: "That it is written in." }),
    tier: choice(["primary", "secondary"], {
      label: "Primary or secondary",
      help: "Primary where those who know speak for themselves; secondary where others report it.",
    }),
    origin: reference("actor", {
      backlink: "sources",
      label: "Origin",
      help: "Whose knowledge the document really passes on.",
    }),
    reliability: group({
      label: "Reliability",
      help: "How far the source can be relied on in general.",
      fields: {
        grade: choice(reliabilityMeanings, {
          column: "reliability",
          label: "Grade",
          help: "From A, completely reliable, to F, cannot be judged.",
        }),
        why: text({
          column: "reliability_because",
          label: "Why",
          help: "The reason for the grade, in a sentence.",
          long: true,
        }),
      },
    }),
    notice: optional.group({
      label: "Retraction or correction",
      help: "Only where its publisher took it back or corrected it. A retracted source no longer counts as evidence.",
      fields: {
        kind: choice(["retracted", "corrected"], {
          column: "notice",
          label: "Notice",
          help: "Retracted, or corrected.",
        }),
        date: date({ column: "notice_on", label: "On", help: "The day of the notice." }),
        text: text({ column: "notice_text", label: "What it says", help: "In a sentence, for readers." }),
        URL: optional.address({
          column: "notice_url",
          label: "Address of the notice",
          help: "Where the notice can be read.",
          ask: "yes",
        }),
      },
    }),
    archive: optional.group({
      label: "Archived copy",
      help: "A copy in a web archive, so that the evidence outlives the page.",
      fields: {
        URL: address({ label: "Address of the copy", help: "Such as https://web.archive.org/web/…" }),
        date: date({ column: "archived_on", label: "Archived on", help: "The day of the copy." }),
      },
    }),
    accessed: optional.date({ label: "Read on", help: "The day you read it." }),
    parts: optional.rows({
      min: atLeastOne,
      label: "Parts",
      help: "For a source that many claims are taken from: its parts in order. They get a page that follows them claim by claim.",
      itemNoun: "part",
      fields: {
        locator: text({
          size: "title",
          label: "Place in it",
          help: "How the locators of claims begin, such as Question 1.",
        }),
        heading: text({ label: "Heading", help: "What the part is about, in your own words." }),
      },
    }),
    no_address: optional.text({
      label: "Why there is no address",
      help: "Only for a source without an address and a DOI: where it can be found instead, and what was searched.",
    }),
    note: optional.text({
      search: "text",
      label: "Note",
      help: "What a reader should know of it: an excerpt, a translation, a repost.",
    }),
    ...lastFields,
  },
});
