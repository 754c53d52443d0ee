import { branchNamePattern, lockSuffix, maxBranchName } from "../lib/branch-name.ts";
import { lazy } from "../lib/lazy.ts";
import { schemaMessage } from "../lib/schema-message.ts";
import { address, date, group, language, optional, pattern, references, text, texts } from "./field.ts";
import { objectOf } from "./field-types.ts";
import { exempt } from "./shared.ts";

/** The path of a folder, without `.` or `..` as a part. */
const folderPath = /^\/(?:[\w.~-]*[\w~-][\w.~-]*\/)+$/;

const fields = {
  title: text({ size: "title", label: "Title", help: "The briefing’s name." }),
  tagline: text({ size: "name", label: "Tagline", help: "What it offers, in a line." }),
  description: text({ label: "Description", help: "What it is, for search engines and previews.", long: true }),
  about: texts({ label: "About", help: "The paragraphs of the page about the briefing.", nonEmpty: true }),
  publisher: text({ size: "name", label: "Publisher", help: "Who answers for it." }),
  url: address({ label: "Address", help: "Where it is published; a workflow can override it." }),
  tag_authority: optional.pattern({
    matches: /^[a-z0-9]+([.-][a-z0-9]+)+$/,
    message: "must be a domain name in lower case, such as briefing.example",
    label: "Name in ids",
    help: "The domain name in the ids of feeds and calendars, else that of the address. Keep it when the site moves: with another, readers get all entries again.",
  }),
  repository: address({ label: "Repository", help: "Its address on GitHub; a workflow can override it." }),
  branch: pattern({
    matches: branchNamePattern,
    excludes: lockSuffix,
    max: maxBranchName,
    message: schemaMessage("is not the name of a branch", "write main"),
    label: "Branch",
    help: "The branch that is published.",
  }),
  language: language({ label: "Language", help: "A code such as en-US." }),
  evidence_as_of: date({ label: "Evidence as of", help: "How far the evidence goes." }),
  last_issue: optional.date({
    label: "Last issue",
    help: "The day of the last issue; the summary lists what changed after it.",
  }),
  license: group({
    label: "License",
    help: "Of the text and the data.",
    fields: {
      name: text({ size: "name", label: "Name", help: "Such as CC BY 4.0." }),
      URL: address({ label: "Address", help: "The address of the license." }),
    },
  }),
  lead: references("brief", {
    label: "Lead briefs",
    help: "The briefs that the front page opens with, in order.",
    empty: true,
  }),
  primer: optional.reference("brief", { label: "Primer", help: "The brief for readers new to the subject." }),
  questions: optional.rows({
    label: "Questions",
    help: "Questions that readers ask, each with the briefs that answer it.",
    itemNoun: "question",
    fields: {
      question: text({ size: "title", label: "Question", help: "As a reader would ask it." }),
      answer: optional.text({ label: "Answer", help: "The answer in two sentences.", long: true }),
      briefs: references("brief", { label: "Briefs", help: "The briefs that answer it." }),
    },
  }),
  search_with: optional.rows({
    label: "Search with",
    help: "Other briefings on the same host that are searched together with this one.",
    itemNoun: "briefing",
    fields: {
      name: text({ size: "name", label: "Name", help: "The other briefing’s name." }),
      index: pattern({
        matches: folderPath,
        max: 200,
        message: schemaMessage("is not a folder on this host", "write /other-briefing/pagefind/"),
        label: "Index",
        help: "Where its search index lies, such as /other-briefing/pagefind/.",
      }),
    },
  }),
  search_synonyms: optional.rows({
    label: "Search synonyms",
    help: "Words that mean the same to those who search, such as ban, bar and prohibit: each finds texts with the others.",
    itemNoun: "group",
    fields: {
      words: texts({
        size: "name",
        label: "Words",
        help: "Words or short phrases; ban means bans and banned too.",
        nonEmpty: true,
      }),
    },
  }),
  proposals: optional.choice(
    {
      issue: "through an issue on GitHub, which a workflow turns into a pull request",
      editor: "one file at a time, in GitHub’s editor",
    },
    { label: "Proposals", help: "How the forms submit; an issue unless said otherwise." },
  ),
  digest: optional.flag({
    label: "Weekly digest",
    help: "Yes if the weekly workflow opens an issue on GitHub that says what changed.",
  }),
  exempt,
};

/** The settings of the briefing, in a single file. */
export const site = { fields, schema: lazy(() => objectOf(fields)) };
