import { type RuleDescription, recordRules } from "./rule.ts";

/** The problems that the parser finds in the bodies of briefs, each an error unless it says otherwise. */
const problems: readonly (Omit<RuleDescription, "severity"> & Partial<RuleDescription>)[] = [
  {
    id: "brief-blocks",
    explain:
      "A brief has some hundred paragraphs, list items and cells; thousands are a mistake, or an attempt to choke the build.",
    good: "a list of ten items",
    bad: "a list of five thousand items",
  },
  {
    id: "brief-characters",
    explain:
      "Characters that nobody sees, or that turn the direction of a text, are not allowed, not as entities either.",
    good: "cheap",
    bad: "ch&ZeroWidthSpace;eap",
  },
  {
    id: "brief-callout",
    explain:
      "A callout sets a definition or a caution apart from the argument. It begins with its kind on a line of its own, and its text follows.",
    good: "> [!caution] and on the next line > Counted on two days only.",
    bad: "> [!caution] and nothing else",
  },
  {
    id: "brief-code",
    explain:
      "A block of code has an end and holds no marks: a line that begins with four spaces is code, and a citation in it cites nothing.",
    good: "It cost 42 million euros.[@line-cost-forty-million]",
    bad: "    It cost 42 million euros.[@line-cost-forty-million]",
  },
  {
    id: "brief-depth",
    explain: "Lists and quotations nest a few levels deep; what lies deeper no reader follows.",
    good: "- a list, in which there is - a list",
    bad: "twenty lists, each within the other",
  },
  {
    id: "brief-heading-level",
    severity: "warning",
    explain:
      "The title is the page’s first heading; those of the text begin with ## and go one level deeper at a time, so that a reader who hears the page can follow.",
    good: "## What it cost",
    bad: "# What it cost",
  },
  {
    id: "brief-heading-words",
    explain: "A heading has only words: it is a link to itself, and nothing else could be followed in it.",
    good: "## What it cost",
    bad: "## What it cost [@line-cost-forty-million]",
  },
  {
    id: "brief-headings",
    explain: "A brief has a handful of headings; hundreds are a mistake, or an attempt to choke the build.",
    good: "five headings",
    bad: "five hundred and one headings",
  },
  {
    id: "brief-html",
    explain: "A brief is Markdown; HTML in it is shown to the reader as it is written.",
    good: "**cheap**",
    bad: "<b>cheap</b>",
  },
  {
    id: "brief-image",
    explain:
      "A picture is a file in briefs/images/ and a paragraph of its own; it says what it shows for those who do not see it, and has a caption and a source. Numbers belong into a chart, where each has its evidence.",
    good: '![Map of the two tram lines](images/lines.png "The lines of 2025. Source: City of Norbury.")',
    bad: "![](https://city.example/lines.png)",
  },
  {
    id: "brief-link",
    explain: "A brief links to whole web addresses, to other briefs by their files, and to headings.",
    good: "[the survey](https://institute.example/survey), [another brief](another-brief.md), [above](#what-it-cost)",
    bad: "[the survey](www.institute.example/survey)",
  },
  {
    id: "brief-mark",
    explain: "A mark is written exactly: [@claim], [@one; @two], [=claim.figure] or [#chart].",
    good: "It cost 42 million euros.[@line-cost-forty-million]",
    bad: "It cost 42 million euros.[@Line cost]",
  },
  {
    id: "brief-markup",
    severity: "warning",
    explain:
      "Signs that Markdown does not read are shown to readers as they are typed; a sign that is meant to be shown has a backslash before it, or is in backticks.",
    good: "It costs **40 million**, or 10^3^ times as much.",
    bad: "It costs ~~30 million~~ ==40 million==, or 10 ^3^ times as much.",
  },
  {
    id: "brief-note",
    explain: "A note has a mark in the text, [^1], and its words below, [^1]: …; one without the other is lost.",
    good: "Few were counted.[^1] … [^1]: On two days in October.",
    bad: "Few were counted.[^1] … and no [^1]:",
  },
  {
    id: "brief-quote",
    severity: "warning",
    explain: "A quotation set apart says whose words it is, in a last paragraph of its own that begins with a dash.",
    good: "> We counted twice. > > — Mayor of Norbury, council meeting, May 2025",
    bad: "> We counted twice.",
  },
  {
    id: "brief-table",
    explain: "A row of a table has no more cells than its first row; a | within a cell is written \\|.",
    good: "| 2024 | buses \\| trams |",
    bad: "| 2024 | buses | trams | in a table of two columns",
  },
];

/** The rules about the bodies of briefs; the parser has already made their findings. */
export const briefBody = recordRules(
  "brief",
  problems.map((one) => ({
    ...one,
    find: ({ body }) =>
      body.problems.map(
        ({ rule, message, hint, line, column }) => rule === one.id && { place: { line, column }, message, hint },
      ),
  })),
);
