import type { Token } from "markdown-it";
import type { Body } from "../model/body.ts";
import type { Position } from "../model/finding.ts";
import type { MarkMeta, MarkProblem } from "./marks.ts";
import { linkProblem, parser, readBriefLink } from "./parser.ts";
import { sentenceAt, sentencesOf } from "./sentences.ts";

/** Finds the places of marks and links in the source, each search going on where the last one ended. */
const finder = (source: string, firstLine: number) => {
  const starts = [0];
  for (let at = source.indexOf("\n"); at >= 0; at = source.indexOf("\n", at + 1)) starts.push(at + 1);
  let cursor = 0;
  return {
    enter: (line: number) => {
      cursor = Math.max(0, starts[line] ?? 0);
    },
    find: (raw: string, line: number): Position => {
      const offset = source.indexOf(raw, cursor);
      if (offset < 0) return { line: firstLine + line, column: 1 };
      cursor = offset + raw.length;
      let row = line;
      while ((starts[row + 1] ?? Number.POSITIVE_INFINITY) <= offset) row++;
      return { line: firstLine + row, column: offset - (starts[row] ?? 0) + 1 };
    },
  };
};

type Finder = ReturnType<typeof finder>;

/** A block's running text without its marks, and where in it each mark stands. */
const flatten = (children: Token[]) => {
  let text = "";
  const marks: { meta: MarkMeta; offset: number }[] = [];
  for (const child of children) {
    if (child.type === "text" || child.type === "code_inline") text += child.content;
    else if (child.type === "softbreak" || child.type === "hardbreak") text += " ";
    else if (child.type === "citation" || child.type === "figure" || child.type === "chart") {
      const meta = child.meta as MarkMeta;
      marks.push({ meta, offset: text.length });
      if (meta.type === "figure") text += "▮";
    }
  }
  return { text, marks };
};

const readInline = (token: Token, line: number, places: Finder, body: Body) => {
  const children = token.children ?? [];
  const { text, marks } = flatten(children);
  const cited = new Set<string>();
  for (const { meta, offset } of marks) {
    const place = places.find(meta.raw, line);
    if (meta.type === "citation") {
      const sentence = sentenceAt(text, offset);
      cited.add(sentence);
      body.citations.push({ claims: meta.claims, sentence, ...place });
    } else if (meta.type === "figure") {
      cited.add(sentenceAt(text, offset));
      body.figures.push({ claim: meta.claim, figure: meta.figure, ...place });
    } else body.charts.push({ claim: meta.chart, figure: "", ...place });
  }
  for (const sentence of sentencesOf(text))
    if (/\d/.test(sentence) && !cited.has(sentence)) body.uncited.push({ sentence, line });
  body.words += text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
};

const readLinks = (token: Token, line: number, places: Finder, body: Body) => {
  for (const child of token.children ?? []) {
    if (child.type !== "link_open" || child.attrGet("class") === "permalink") continue;
    const href = String(child.attrGet("href") ?? "");
    const link = readBriefLink(href);
    if (link) body.briefLinks.push({ ...link, ...places.find(href, line) });
  }
};

/** Gives each run of linkable text its number, so that first mentions can be placed in it. */
const readTexts = (token: Token, body: Body) => {
  let inLink = 0;
  for (const child of token.children ?? []) {
    if (child.type === "link_open") inLink++;
    else if (child.type === "link_close") inLink--;
    else if (child.type === "text" && inLink === 0) {
      child.meta = { text: body.texts.length };
      body.texts.push(child.content);
    }
  }
};

const refusedLink = /\]\(\s*<?([^\s)>]+)/g;
const reference = /^ {0,3}\[([^\]^]+)\]:\s*(\S+)/gm;
const image = /!\[[^\]]*\]\([^)]*\)/g;
const html = /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>/gi;

/** What a brief's source holds that will show as plain text: refused links, images, HTML. */
const problemsOf = (source: string, firstLine: number, found: MarkProblem[]): Body["problems"] => {
  const problems: Body["problems"] = [];
  const say = (offset: number, rule: string, message: string, hint: string) => {
    const before = source.slice(0, offset);
    problems.push({
      rule,
      message,
      hint,
      line: firstLine + before.split("\n").length - 1,
      column: offset - before.lastIndexOf("\n"),
    });
  };
  const code = source.replace(/(`+)[^`][\s\S]*?\1|^( {4}|\t).*$/gm, (part) => part.replace(/[^\n]/g, " "));
  for (const pattern of [refusedLink, reference])
    for (const match of code.matchAll(pattern)) {
      const href = match.at(-1) ?? "";
      const wrong = linkProblem(href);
      if (wrong && code[match.index - 1] !== "!")
        say(
          match.index,
          "brief-link",
          `the link ${JSON.stringify(href)} ${wrong}`,
          "link to https://…, to another brief as other-brief.md, or to a heading as #heading",
        );
    }
  for (const match of code.matchAll(image))
    say(
      match.index,
      "brief-image",
      "images are not shown in briefs",
      "place a chart by its name, as [#chart], or say it in words",
    );
  for (const match of code.matchAll(html))
    say(
      match.index,
      "brief-html",
      `${match[0].slice(0, 40)} is shown as written: HTML has no effect in a brief`,
      "use Markdown, or put it in backticks if it is meant to be shown",
    );
  for (const { rule, raw, message, hint } of found) say(Math.max(0, source.indexOf(raw)), rule, message, hint);
  return problems;
};

/**
 * Reads a brief's Markdown: its tokens, and all that it cites, links to and says.
 * @param source the Markdown below the front matter
 * @param firstLine the line of the file on which it begins, from 1
 */
export const parseBody = (source: string, firstLine = 1): Body => {
  const problems: MarkProblem[] = [];
  const tokens = parser.parse(source, { problems });
  const body: Body = {
    tokens,
    citations: [],
    figures: [],
    charts: [],
    briefLinks: [],
    headings: [],
    texts: [],
    uncited: [],
    words: 0,
    problems: problemsOf(source, firstLine, problems),
  };
  const places = finder(source, firstLine);
  let line = 0;
  tokens.forEach((token, at) => {
    line = token.map?.[0] ?? line;
    if (token.type === "heading_open") {
      const text = flatten(tokens[at + 1]?.children ?? []).text;
      body.headings.push({ level: Number(token.tag.slice(1)), text, slug: String(token.attrGet("id") ?? "") });
    }
    if (token.type !== "inline") return;
    places.enter(line);
    readInline(token, line, places, body);
    places.enter(line);
    readLinks(token, line, places, body);
    if (tokens[at - 1]?.type !== "heading_open") readTexts(token, body);
  });
  body.uncited = body.uncited.map(({ sentence, line: at }) => ({ sentence, line: firstLine + at }));
  return body;
};
