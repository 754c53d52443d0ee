import type { RuleDescription } from "./rule.ts";

const rule = (id: string, explain: string, good: string, bad: string): RuleDescription => ({
  id,
  severity: "error",
  explain,
  good,
  bad,
});

/** The rules that are checked while a file is read, before the others. */
export const readingRules: readonly RuleDescription[] = [
  rule(
    "file-image",
    "A picture in briefs/images/ is PNG, JPEG, WebP or a drawing as SVG that can do nothing but be seen: at most 400 KiB and 3,000 pixels, at least 200 pixels wide, without motion, scripts or addresses.",
    "briefs/images/cost-by-year.png, 90 KiB, 1,200 pixels wide",
    "an SVG with <script>",
  ),
  rule(
    "file-name",
    "Content is in briefs/ and in the folders of _data/, in files named by lower-case words joined by hyphens; nothing else is allowed there.",
    "_data/claims/line-cost-forty-million.yaml",
    "_data/claims/Line Cost.yml",
  ),
  rule(
    "file-unreadable",
    "Every file of the content can be opened.",
    "chmod a+r _data/claims/line-cost-forty-million.yaml",
    "chmod 000 _data/claims/line-cost-forty-million.yaml",
  ),
  rule(
    "front-matter",
    "A brief begins with a line of exactly three hyphens, and another such line ends its front matter.",
    "---",
    "---yaml",
  ),
  rule(
    "ledger-line",
    "The ledger of published addresses has one address a line, and says where it leads if its page has moved or gone.",
    "/claims/old-name/ -> /claims/new-name/",
    "claims/old-name moved to claims/new-name",
  ),
  rule(
    "shape-key",
    "A name within a record is made of lower-case words joined by hyphens.",
    "final-run:",
    "Final Run:",
  ),
  rule(
    "shape-missing",
    "Every kind of record has keys that it cannot do without.",
    "kind: fact",
    "a claim without kind",
  ),
  rule(
    "shape-type",
    "Each key takes a text, a number, a list or a map; a text that looks like a number is in quotes.",
    'version: "1.10"',
    "version: 1.10",
  ),
  rule("shape-unknown-key", "A record has only the keys of its kind.", "definition:", "definiton:"),
  rule(
    "shape-value",
    "Some keys take one of a few words, or a date, or a list that is not empty.",
    "made_on: 2026-02-28",
    "made_on: 2026-02-30",
  ),
  rule(
    "text-characters",
    "Characters that nobody sees, or that turn the direction of a text, are not allowed in a file, not as escapes either.",
    "name: Light rail",
    'name: "Light\\u200Brail"',
  ),
  rule(
    "text-encoding",
    "A file is UTF-8 with no byte order mark, has at most 256 KiB, and ends its lines with line feeds.",
    "saved as UTF-8",
    "saved as UTF-16",
  ),
  rule(
    "text-merge",
    "A merge is finished before a file is read: of two versions of a text, one remains.",
    "one version of each text",
    "<<<<<<< HEAD",
  ),
  rule(
    "yaml-comment",
    "A comment has a line of its own; after a text, a space and # would hide the rest of the line.",
    'statement: "Norbury’s plan #2 had foreseen fewer riders."',
    "statement: Norbury’s plan #2 had foreseen fewer riders.",
  ),
  rule(
    "yaml-number",
    "A number is written in decimal digits, at most 15 of them, without zeros before it or at the end of its fraction.",
    "value: 777",
    "value: 0777",
  ),
  rule(
    "yaml-plain",
    "YAML is plain: keys, texts, numbers and lists, a few levels deep, without tags, anchors, aliases or merge keys.",
    "value: 5",
    'value: !!js/function "5"',
  ),
  rule("yaml-syntax", "YAML that can be read, with each key once.", 'name: "Riders: a count"', "name: Riders: a count"),
];

/** The rules on what is proposed, which the published content may break. */
export const proposalRules: readonly RuleDescription[] = [
  rule(
    "brief-uncited",
    "The text of a proposed brief cites a claim or prints a figure, so that readers can see its evidence.",
    "Riders are above the plan.[@riders-above-plan]",
    "Riders are above the plan.",
  ),
];

/** The rules on the files of a site and of its editions, which rules on records do not see. */
export const siteRules: readonly RuleDescription[] = [
  rule(
    "edition-changed",
    "An edition stays as it was made: every file of it has the checksum that was written down then.",
    "editions/2026-12/ as the command wrote it",
    "a typo fixed in editions/2026-12/index.html",
  ),
  {
    ...rule(
      "site-size",
      "GitHub Pages publishes at most 1 GB, so a larger site needs another host or several sites.",
      "a site of 900 MB",
      "a site of 1.1 GB",
    ),
    severity: "warning",
  },
];
