import type { RendererRule, Token } from "markdown-it";
import { escapeHtml, escapeText } from "../lib/escape-html.ts";
import type { Piece } from "../model/body.ts";
import { hostOf } from "../model/web-address.ts";
import type { MarkMeta } from "./marks.ts";
import { addParagraphIds } from "./paragraph-ids.ts";
import { createParser, readBriefLink } from "./parser.ts";
import type { PictureMeta } from "./pictures.ts";
import { quoteRules } from "./quotes.ts";

const footnoteId = (tokens: Token[], at: number): number => (tokens[at]?.meta as { id: number } | undefined)?.id ?? 0;
const footnoteName = (tokens: Token[], at: number) => String(footnoteId(tokens, at) + 1);

/** Returns the name of a reference to a note: `1` for the first to note 1, `1-2` for the second. */
const footnotePlace = (tokens: Token[], at: number) => {
  const sub = (tokens[at]?.meta as { subId?: number } | undefined)?.subId ?? 0;
  return footnoteName(tokens, at) + (sub > 0 ? `-${sub + 1}` : "");
};

/** Returns the accessible name of a table, with a number if there are several. */
const tableName = (tokens: Token[], at: number): string => {
  const tables = tokens.filter(({ type }) => type === "table_open");
  return tables.length > 1 ? `Table ${tables.indexOf(tokens[at] as Token) + 1}` : "Table";
};

/** The most columns of a table that prints in normal type: nobody can scroll on paper. */
const maxPrintColumns = 7;
const columnsOf = (tokens: Token[], at: number): number => {
  const end = tokens.findIndex(({ type }, place) => place > at && type === "tr_close");
  return tokens.slice(at, end).filter(({ type }) => type === "th_open").length;
};

/** Returns a note's letter; numbers would look like those of claims. */
const noteLetter = (tokens: Token[], at: number) => {
  const id = footnoteId(tokens, at);
  return id < 26 ? String.fromCharCode(97 + id) : String(id + 1);
};

const linkRule: RendererRule = (tokens, at, options, _env, self) => {
  const token = tokens[at] as Token;
  const href = String(token.attrGet("href") ?? "");
  if (/^https?:/i.test(href)) {
    token.attrSet("rel", "external");
    const own = token.attrGet("title");
    token.attrSet("title", own ? `${own} (leads to ${hostOf(href)})` : `leads to ${hostOf(href)}`);
  }
  return self.renderToken([token], 0, options);
};

/** Returns the tag of a cell by its content: an empty one is no heading, as at the corner of a table. */
const cellTag = (tag: string, content: Token | undefined): string => (content?.children?.length === 0 ? "td" : tag);

/**
 * A heading names its scope, which programs can't guess where the first cell is empty. A column's alignment is a class,
 * because the pages' content security policy allows no inline styles.
 */
const cellRule: RendererRule = (tokens, at) => {
  const { attrs } = tokens[at] as Token;
  const tag = cellTag(tokens[at]?.tag ?? "", tokens[at + 1]);
  const [, side] = /^text-align:(center|right)$/.exec(String(attrs?.[0]?.[1] ?? "")) ?? [];
  return `<${tag}${tag === "th" ? ' scope="col"' : ""}${side ? ` class="to-${side}"` : ""}>`;
};

/** A code block may be wider than its page, so it can be focused and scrolled by keyboard. */
const codeRule: RendererRule = (tokens, at) => {
  const { info, content } = tokens[at] as Token;
  const [language = ""] = info.trim().split(/\s+/);
  const kind = language ? ` class="language-${escapeHtml(language)}"` : "";
  return `<pre tabindex="0"><code${kind}>${escapeHtml(content)}</code></pre>\n`;
};

const createRenderer = () => {
  const md = createParser();
  const { rules } = md.renderer;
  rules.link_open = linkRule;
  rules.text = (tokens, at) => escapeText(tokens[at]?.content ?? "");
  // Where a line of the file ends is of no meaning, and costs a page 50 bytes.
  rules.softbreak = () => " ";
  rules.th_open = cellRule;
  rules.td_open = cellRule;
  rules.th_close = (tokens, at) => `</${cellTag("th", tokens[at - 1])}>\n`;
  rules.fence = codeRule;
  rules.code_block = codeRule;
  rules.table_open = (tokens, at) =>
    `<div class="scroll" role="region" aria-label="${tableName(tokens, at)}" tabindex="0"><table${columnsOf(tokens, at) > maxPrintColumns ? ' class="many"' : ""}>`;
  rules.table_close = () => "</table></div>";
  Object.assign(rules, quoteRules);
  rules.footnote_ref = (tokens, at) =>
    `<sup class="footnote-ref"><a href="#note:${footnoteName(tokens, at)}" id="noted:${footnotePlace(tokens, at)}" aria-label="note ${footnoteName(tokens, at)}">${noteLetter(tokens, at)}</a></sup>`;
  rules.footnote_block_open = () => `<section class="footnotes" aria-label="Notes"><ol>`;
  rules.footnote_block_close = () => "</ol></section>";
  rules.footnote_open = (tokens, at) => `<li id="note:${footnoteName(tokens, at)}">`;
  rules.footnote_anchor = (tokens, at) =>
    ` <a href="#noted:${footnotePlace(tokens, at)}" aria-label="back to the text">↩</a>`;
  return md;
};

const { renderer, options } = createRenderer();

const blockTypes = new Set(["chart", "picture"]);

/** Removes the paragraph around a chart or picture that is its only content. */
const unwrapCharts = (tokens: Token[]): Token[] =>
  tokens.filter((token, at) => {
    const inline =
      token.type === "paragraph_open" ? tokens[at + 1] : token.type === "paragraph_close" ? tokens[at - 1] : undefined;
    return !(inline?.children?.length === 1 && blockTypes.has(inline.children[0]?.type ?? ""));
  });

const marks = new Set(["citation", "figure", "chart"]);

/** Returns the link of a token that leads to another brief; its address is available only when all are linked. */
const briefLinkOf = (token: Token) =>
  token.type === "link_open" ? readBriefLink(String(token.attrGet("href") ?? "")) : undefined;

const linkPiece = (token: Token, { target, fragment }: { target: string; fragment?: string }): Piece => {
  const others = token.attrs?.filter(([name]) => name !== "href") ?? [];
  const rest = renderer.renderAttrs({ ...token, attrs: others } as Token);
  return { type: "link", target, fragment, rest };
};

const numberOf = (token: Token): number | undefined => (token.meta as { text?: number } | null)?.text;

/** Returns the piece of a token that depends on other content than the brief, or nothing. */
const linkedPiece = (token: Token): Piece | undefined => {
  if (token.type === "text") return numberOf(token);
  if (marks.has(token.type)) return token.meta as MarkMeta;
  if (token.type === "picture") return token.meta as PictureMeta;
  const link = briefLinkOf(token);
  return link && linkPiece(token, link);
};

const htmlOf = (tokens: Token[], at: number): string => {
  const rule = renderer.rules[tokens[at]?.type ?? ""];
  return rule ? rule(tokens, at, options, {}, renderer) : renderer.renderToken(tokens, at, options);
};

/**
 * Renders a brief's tokens as pieces: finished HTML, in which everything that a contributor wrote is escaped, and
 * between it what needs the linked briefing.
 */
export const renderPieces = (tokens: Token[]): Piece[] => {
  const pieces: Piece[] = [];
  // Joined, they become one string; with +=, each part would stay in memory as long as the brief.
  let html: string[] = [];
  const add = (all: Token[]): void => {
    all.forEach((token, at) => {
      const piece = linkedPiece(token);
      if (token.type === "inline") add(token.children ?? []);
      else if (piece !== undefined) {
        pieces.push(html.join(""), piece);
        html = [];
      } else html.push(htmlOf(all, at));
    });
  };
  const shown = unwrapCharts(tokens);
  addParagraphIds(shown);
  add(shown);
  return [...pieces, html.join("")].filter((piece) => piece !== "");
};
