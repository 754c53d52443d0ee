import type { Token } from "markdown-it";
import { decodePart } from "../lib/decode-part.ts";
import { type Body, type Citation, findHeading, maxHtml } from "../model/body.ts";
import { splitSentences } from "../model/sentences.ts";
import { isCutOff } from "./limit-blocks.ts";
import type { MarkMeta } from "./marks.ts";
import { parser, readBriefLink } from "./parser.ts";
import type { PictureMeta } from "./pictures.ts";
import { type Positions, positionsIn } from "./positions.ts";
import { problemsIn, targetOf, wholeProblems } from "./problems.ts";
import { renderPieces } from "./render-pieces.ts";
import { sizeOf } from "./size.ts";
import { sourceProblems } from "./source-problems.ts";

/** Returns a block's running text without its marks, and the offset of each mark. */
const flatten = (children: Token[]) => {
  const parts: string[] = [];
  const marks: { meta: MarkMeta; offset: number }[] = [];
  let length = 0;
  const push = (part: string) => {
    parts.push(part);
    length += part.length;
  };
  for (const child of children) {
    if (child.type === "text" || child.type === "code_inline" || child.type === "wrong_mark") push(child.content);
    // Without the sign, ten to the third would read as a hundred and three.
    else if (child.type === "sup_open") push("^");
    else if (child.type === "softbreak" || child.type === "hardbreak") push(" ");
    else if (child.type === "citation" || child.type === "figure" || child.type === "chart") {
      const meta = child.meta as MarkMeta;
      marks.push({ meta, offset: length });
      if (meta.type === "figure") push("▮");
    }
  }
  return { text: parts.join(""), marks };
};

/** The longest sentence that is stored with a citation; a longer one is cut. */
const maxSentenceLength = 1000;
const truncateSentence = (sentence: string) =>
  sentence.length > maxSentenceLength ? `${sentence.slice(0, maxSentenceLength).trimEnd()} …` : sentence;

const figureOf = (meta: MarkMeta): string[] => (meta.type === "figure" ? [`${meta.claim}.${meta.figure}`] : []);

type Context = Pick<Citation, "sentence" | "figures">;

const readMark = (meta: MarkMeta, context: Context, place: Pick<Citation, "line" | "column">, body: Body) => {
  if (meta.type === "citation") body.citations.push({ claims: meta.claims, ...context, ...place });
  else if (meta.type === "figure") body.figures.push({ claim: meta.claim, figure: meta.figure, ...place });
  else body.charts.push({ chart: meta.chart, ...place });
};

/** Returns whether a text has a letter or a digit; tests plain ones first, which is faster. */
const isWord = (part: string): boolean => /[a-z\d]/i.test(part) || /[\p{L}\p{N}]/u.test(part);

const readInline = (token: Token, places: Positions, body: Body): Inline => {
  const { text, marks } = flatten(token.children ?? []);
  const sentences = splitSentences(text);
  const placed = marks.map(({ meta, offset }) => ({ meta, at: sentences.at(offset) }));
  const figures = sentences.all.map((): string[] => []);
  for (const { meta, at } of placed) figures[at]?.push(...figureOf(meta));
  for (const { meta, at } of placed) {
    const around = { sentence: truncateSentence(sentences.all[at] ?? ""), figures: figures[at] ?? [] };
    readMark(meta, around, places.find(meta.raw), body);
  }
  const { line } = places.here();
  const cited = new Set(placed.filter(({ meta }) => meta.type !== "chart").map(({ at }) => at));
  body.paragraphs.push({ text, line, cited: [...cited] });
  body.words += text.split(/\s+/).filter(isWord).length;
  return { text, figures: figures.flat() };
};

type Inline = { text: string; figures: string[] };

/** Attributes the citations in a table's cells to the whole row. */
const attributeToRow = (cells: Inline[], citations: Citation[]) => {
  const row = cells.map(({ text }) => text.trim()).filter(Boolean);
  const around = { sentence: truncateSentence(row.join(" · ")), figures: cells.flatMap(({ figures }) => figures) };
  for (const citation of citations) Object.assign(citation, around);
};

const withFragment = (link: NonNullable<ReturnType<typeof readBriefLink>>) =>
  link.fragment ? { ...link, fragment: decodePart(link.fragment) } : link;

const readLinks = (token: Token, places: Positions, body: Body) => {
  for (const child of token.children ?? []) {
    const href = targetOf(child);
    const link = href === undefined ? undefined : readBriefLink(href);
    if (href && link) body.briefLinks.push({ ...withFragment(link), ...places.find(href) });
    else if (href?.startsWith("#"))
      body.fragmentLinks.push({ fragment: decodePart(href.slice(1)), ...places.find(href) });
  }
};

/** Numbers each run of linkable text, so that first mentions can refer to it. */
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

const readImages = (token: Token, places: Positions, body: Body) => {
  for (const { type, meta } of token.children ?? []) {
    const { image } = (type === "picture" ? meta : {}) as Partial<PictureMeta>;
    if (image) body.images.push({ image, ...places.find(`images/${image}`) });
  }
};

const readHeading = (open: Token, inline: Token | undefined, line: number, body: Body) => {
  const { text } = flatten(inline?.children ?? []);
  const { github = "" } = (open.meta ?? {}) as { github?: string };
  body.headings.push({ level: Number(open.tag.slice(1)), text, slug: String(open.attrGet("id") ?? ""), github, line });
};

/** Points links to headings of the brief itself at the headings' own addresses, even if they use GitHub's. */
const resolveHeadingLinks = (tokens: Token[], body: Body): void => {
  if (body.fragmentLinks.length === 0) return;
  for (const { children } of tokens)
    for (const child of children ?? []) {
      const href = targetOf(child);
      const heading = href?.startsWith("#") ? findHeading(body, decodePart(href.slice(1))) : undefined;
      if (heading) child.attrSet("href", `#${heading.slug}`);
    }
};

/** Yields the tokens in order, each with the lines of the innermost block that contains it. */
function* blocks(tokens: Token[]): Iterable<{ token: Token; at: number; lines: readonly [number, number] }> {
  let lines: readonly [number, number] = [0, 0];
  for (const [at, token] of tokens.entries()) {
    lines = token.map ?? lines;
    yield { token, at, lines };
  }
}

/**
 * Parses a brief's Markdown: its text as HTML in pieces, what it cites and links to, and its problems.
 * @param source the Markdown below the front matter
 * @param firstLine the line of the file on which it begins, from 1
 */
export const parseBody = (source: string, firstLine = 1): Body => {
  const env = {};
  const tokens = parser.parse(source, env);
  const body: Body = {
    pieces: [],
    citations: [],
    figures: [],
    charts: [],
    images: [],
    briefLinks: [],
    fragmentLinks: [],
    headings: [],
    texts: [],
    paragraphs: [],
    words: 0,
    size: sizeOf(tokens),
    problems: wholeProblems(source, firstLine, env),
  };
  const begin = () => positionsIn(source, firstLine);
  const [marked, linked, wrong] = [begin(), begin(), begin()];
  const written = sourceProblems(source, firstLine);
  const entities = source.includes("&");
  let row: { cells: Inline[]; from: number } | undefined;
  for (const { token, at, lines } of blocks(tokens)) {
    for (const places of [marked, linked, wrong]) places.enter(...lines);
    // A refused link loses its target when it is found.
    const found = [...problemsIn(token, tokens[at - 1], wrong, entities), ...written(token, lines)];
    if (!isCutOff(env)) body.problems.push(...found);
    if (token.type === "heading_open") readHeading(token, tokens[at + 1], marked.here().line, body);
    if (token.type === "tr_open") row = { cells: [], from: body.citations.length };
    if (token.type === "tr_close" && row) {
      attributeToRow(row.cells, body.citations.slice(row.from));
      row = undefined;
    }
    if (token.type !== "inline") continue;
    const inline = readInline(token, marked, body);
    row?.cells.push(inline);
    readLinks(token, linked, body);
    readImages(token, linked, body);
    if (tokens[at - 1]?.type !== "heading_open") readTexts(token, body);
  }
  resolveHeadingLinks(tokens, body);
  if (body.size <= maxHtml(source.length)) body.pieces = renderPieces(tokens);
  return body;
};
