import { describeConfidence } from "../../_includes/parts/claim.tsx";
import { shortName } from "../../_includes/parts/reference.tsx";
import type { TextMark, TextPosition } from "../authoring/marked-text.ts";
import { formatDate } from "../lib/dates.ts";
import { lineStarts } from "../lib/line-starts.ts";
import { memoize } from "../lib/memoize.ts";
import type { Brief, Briefing, Claim, Option, Site } from "../model/briefing.ts";
import type { Position } from "../model/finding.ts";
import { findFigure, findNodes } from "../model/node-index.ts";
import { optionsOf } from "../model/options.ts";

/** Escapes plain text for Markdown, on one line. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\`*_[\]<>&|~]/g, "\\$&")
    .replace(/^(\d+)(?=[.)])/, "$1\\")
    .replace(/^[#+=-]/, "\\$&");

/** A replacement in the text: where it begins, how the replaced part begins and ends, and what replaces it. */
type Edit = { line: number; column: number; begins: string; ends: string; text: string };

const noteOf = (claim: Claim) => `[^claim-${claim.id}]`;

/** Returns the replacements for marks and links that work only within this project's files. */
const editsOf = ({ address, body }: Brief, briefing: Briefing): Edit[] => {
  const { site, chart: charts, image: images, brief: briefs } = briefing;
  const edit = ({ line, column }: Position, begins: string, ends: string, text: string): Edit[] => [
    { line, column, begins, ends, text },
  ];
  return [
    ...body.citations.flatMap((at) => edit(at, "[@", "]", findNodes(briefing.claim, at.claims).map(noteOf).join(""))),
    ...body.figures.flatMap((at) => {
      const name = `${at.claim}.${at.figure}`;
      return edit(at, "[=", "]", escapeMarkdown(findFigure(briefing, name)?.words ?? name));
    }),
    ...body.charts.flatMap((at) => {
      const chart = charts.get(at.chart);
      const title = escapeMarkdown(chart?.data.title ?? at.chart);
      return edit(at, "[#", "]", `[Chart: ${title}](${site.url(chart?.address ?? address)})`);
    }),
    ...body.images.flatMap((at) => {
      const picture = images.get(at.image);
      return picture ? edit(at, `images/${at.image}`, at.image, site.url(picture.address)) : [];
    }),
    ...body.briefLinks.flatMap((at) => {
      const other = briefs.get(at.target);
      return other ? edit(at, at.target, ".md", site.url(other.address)) : [];
    }),
  ];
};

const pair = /[\ud800-\udbff][\udc00-\udfff]/g;

/** Returns the number of characters (Unicode code points) in a text. */
const length = (text: string): number => text.length - (text.match(pair)?.length ?? 0);

/**
 * Resolves the marks of a text: citations to footnotes, figures to words, links to full addresses. Also returns where
 * each mark was.
 */
const resolveMarks = memoize((brief: Brief, briefing: Briefing): { text: string; marks: TextMark[] } => {
  const { markdown } = brief;
  const starts = lineStarts(markdown);
  const edits = editsOf(brief, briefing)
    .map(({ line, column, ...edit }) => ({ ...edit, from: (starts[line - brief.bodyLine] ?? 0) + column - 1 }))
    .filter(({ from, begins }) => markdown.startsWith(begins, from))
    .sort((a, b) => a.from - b.from);
  const marks: TextMark[] = [];
  let text = "";
  let characters = 0;
  const add = (more: string) => {
    text += more;
    characters += length(more);
  };
  let cursor = markdown.length - markdown.trimStart().length;
  for (const { from, ends, text: replacement } of edits) {
    if (from < cursor) continue;
    const end = markdown.indexOf(ends, from) + ends.length;
    add(markdown.slice(cursor, from));
    marks.push([characters, length(replacement), markdown.slice(from, end)]);
    add(replacement);
    cursor = end;
  }
  return { text: text + markdown.slice(cursor).trimEnd(), marks };
});

const sourcesOf = ({ evidence }: Claim, site: Site): string =>
  [...new Map(evidence.map((row) => [row.source, row]))]
    .map(
      ([source, { data }]) =>
        `${data.stance}: ${escapeMarkdown(shortName(source))}, <${source.data.URL ?? site.url(source.address)}>`,
    )
    .join("; ");

const makeNote = (claim: Claim, site: Site): string =>
  `${noteOf(claim)}: ${escapeMarkdown(claim.data.statement)} Standing: ${claim.verdict.standing}. <${site.url(claim.address)}>${claim.evidence.length > 0 ? ` ${sourcesOf(claim, site)}` : ""}`;

/** Returns a claim's note. Cached, since many briefs share claims. */
const claimNote = memoize(makeNote);

const judgments = (brief: Brief): string =>
  brief.judgments
    .map(
      ({ data, claims }, place) =>
        `${place + 1}. ${escapeMarkdown(data.judgment)} *${escapeMarkdown(describeConfidence(data) ?? "")}*${claims.map(noteOf).join("")}`,
    )
    .join("\n");

const facts = ({ data, themes, address }: Brief, site: Site): string =>
  [
    `- Published ${formatDate(data.date)}, updated ${formatDate(data.updated)}; evidence as of ${formatDate(site.data.evidence_as_of)}`,
    `- Themes: ${themes.map((theme) => escapeMarkdown(theme.data.name)).join(", ")}`,
    `- Page: <${site.url(address)}>`,
    `- ${escapeMarkdown(site.data.publisher)}, ${escapeMarkdown(site.data.license.name)}, <${site.data.license.URL}>`,
    ...(data.withdrawn
      ? [`- Withdrawn ${formatDate(data.withdrawn.date)}: ${escapeMarkdown(data.withdrawn.reason)}`]
      : []),
  ].join("\n");

/** Renders what comes before the author's text. */
const textHeader = memoize((brief: Brief, briefing: Briefing): string =>
  [
    `# ${escapeMarkdown(brief.data.title)}`,
    escapeMarkdown(brief.data.summary),
    facts(brief, briefing.site),
    "## Key judgments",
    judgments(brief),
    "",
  ].join("\n\n"),
);

const textFooter = (brief: Brief, briefing: Briefing): string =>
  brief.claims.map((claim) => claimNote(claim, briefing.site)).join("\n");

const optionLine = ({ data, actor, address }: Option, site: Site): string =>
  [
    `- [${escapeMarkdown(data.title)}](${site.url(address)})`,
    `Who acts: ${escapeMarkdown(actor.data.name)}.`,
    data.cost && `Cost: ${escapeMarkdown(data.cost)}`,
    data.risk && `Risk: ${escapeMarkdown(data.risk)}`,
  ]
    .filter(Boolean)
    .join(" ");

/** Returns the policy options of a brief under their own heading, or an empty list. */
const optionList = (brief: Brief, site: Site): string[] => {
  const lines = optionsOf(brief).map((option) => optionLine(option, site));
  return lines.length > 0 ? ["## Options", lines.join("\n")] : [];
};

/** Renders a brief as Markdown for any reader, its notes resolved to claims and sources. */
export const briefText = (brief: Brief, briefing: Briefing): string =>
  `${[
    textHeader(brief, briefing) + resolveMarks(brief, briefing).text,
    ...optionList(brief, briefing.site),
    textFooter(brief, briefing),
  ]
    .join("\n\n")
    .trimEnd()}\n`;

/** Returns where the author's text is in that Markdown, and which marks were replaced in it. */
export const textPosition = (brief: Brief, briefing: Briefing): TextPosition => {
  const from = length(textHeader(brief, briefing));
  const { text, marks } = resolveMarks(brief, briefing);
  return {
    from,
    to: from + length(text),
    marks: marks.map(([at, replaced, mark]) => [from + at, replaced, mark]),
  };
};
