import type { RendererRule, Token } from "markdown-it";
import type { Brief, Briefing, FirstMention } from "../model/briefing.ts";
import { hanRuns } from "../model/han.ts";
import { hostOf } from "../model/web-address.ts";
import type { MarkMeta } from "./marks.ts";
import { createParser, parser, readBriefLink } from "./parser.ts";

/** What a body is set with: how a page shows a citation, a figure and a chart. Each gives HTML. */
export type Setting = {
  citation: (claims: string[]) => string;
  figure: (claim: string, figure: string) => string;
  chart: (id: string) => string;
};

type Environment = { briefing: Briefing; setting: Setting; mentions: ReadonlyMap<number, FirstMention[]> };

const escapeText = parser.utils.escapeHtml;

const withLanguage = (text: string): string =>
  hanRuns(text)
    .map((run) => (run.han ? `<span lang="zh-Hans">${escapeText(run.text)}</span>` : escapeText(run.text)))
    .join("");

const textRule: RendererRule = (tokens, at, _options, env) => {
  const token = tokens[at] as Token;
  const { mentions } = env as unknown as Environment;
  const found = mentions.get((token.meta as { text?: number } | null)?.text ?? -1) ?? [];
  let html = "";
  let from = 0;
  for (const { start, end, of } of found) {
    html += withLanguage(token.content.slice(from, start));
    html += `<a class="term" href="${escapeText(of.href)}">${withLanguage(token.content.slice(start, end))}</a>`;
    from = end;
  }
  return html + withLanguage(token.content.slice(from));
};

/** A token that may be changed, since the parsed ones are rendered more than once. */
const copyOf = (token: Token): Token =>
  Object.assign(Object.create(Object.getPrototypeOf(token)) as Token, token, {
    attrs: token.attrs?.map(([name, value]) => [name, value]) ?? null,
  });

const linkRule: RendererRule = (tokens, at, options, env, self) => {
  const token = copyOf(tokens[at] as Token);
  const href = String(token.attrGet("href") ?? "");
  const link = readBriefLink(href);
  const brief = link && (env as unknown as Environment).briefing.brief.get(link.target);
  if (brief) token.attrSet("href", brief.href + (link.fragment ? `#${link.fragment}` : ""));
  else if (/^https?:/i.test(href)) {
    token.attrSet("rel", "external");
    token.attrSet("title", `leads to ${hostOf(href)}`);
  }
  return self.renderToken([token], 0, options);
};

const footnoteId = (tokens: Token[], at: number): number => (tokens[at]?.meta as { id: number } | undefined)?.id ?? 0;
const footnoteName = (tokens: Token[], at: number) => String(footnoteId(tokens, at) + 1);

/** Which of the references to a note: `1` for the first to note 1, `1-2` for the second. */
const footnotePlace = (tokens: Token[], at: number) => {
  const sub = (tokens[at]?.meta as { subId?: number } | undefined)?.subId ?? 0;
  return footnoteName(tokens, at) + (sub > 0 ? `-${sub + 1}` : "");
};

const createRenderer = () => {
  const md = createParser();
  const { rules } = md.renderer;
  const mark = (tokens: Token[], at: number) => tokens[at]?.meta as MarkMeta;
  const setting = (env: unknown) => (env as Environment).setting;
  rules.text = textRule;
  rules.link_open = linkRule;
  rules.citation = (tokens, at, _options, env) => {
    const meta = mark(tokens, at);
    return meta.type === "citation" ? setting(env).citation(meta.claims) : "";
  };
  rules.figure = (tokens, at, _options, env) => {
    const meta = mark(tokens, at);
    return meta.type === "figure" ? setting(env).figure(meta.claim, meta.figure) : "";
  };
  rules.chart = (tokens, at, _options, env) => {
    const meta = mark(tokens, at);
    return meta.type === "chart" ? setting(env).chart(meta.chart) : "";
  };
  rules.table_open = (tokens, at) =>
    `<div class="scroll" role="region" aria-label="${tableName(tokens, at)}" tabindex="0"><table>`;
  rules.table_close = () => "</table></div>";
  rules.footnote_ref = (tokens, at) =>
    `<sup class="footnote-ref"><a href="#note:${footnoteName(tokens, at)}" id="noted:${footnotePlace(tokens, at)}" aria-label="note ${footnoteName(tokens, at)}">${noteLetter(tokens, at)}</a></sup>`;
  rules.footnote_block_open = () => `<section class="footnotes" aria-label="Notes"><ol>`;
  rules.footnote_block_close = () => "</ol></section>";
  rules.footnote_open = (tokens, at) => `<li id="note:${footnoteName(tokens, at)}">`;
  rules.footnote_anchor = (tokens, at) =>
    ` <a href="#noted:${footnotePlace(tokens, at)}" aria-label="back to the text">↩</a>`;
  return md;
};

/** What a table is called to those who do not see it: two of one name could not be told apart. */
const tableName = (tokens: Token[], at: number): string => {
  const tables = tokens.filter(({ type }) => type === "table_open");
  return tables.length > 1 ? `Table ${tables.indexOf(tokens[at] as Token) + 1}` : "Table";
};

/** Notes are lettered, so that they are not taken for the numbers of claims. */
const noteLetter = (tokens: Token[], at: number) => {
  const id = footnoteId(tokens, at);
  return id < 26 ? String.fromCharCode(97 + id) : String(id + 1);
};

const renderer = createRenderer();

/** A paragraph that holds one chart and nothing else is the chart. */
const unwrapCharts = (tokens: Token[]): Token[] =>
  tokens.filter((token, at) => {
    const inline =
      token.type === "paragraph_open" ? tokens[at + 1] : token.type === "paragraph_close" ? tokens[at - 1] : undefined;
    return !(inline?.children?.length === 1 && inline.children[0]?.type === "chart");
  });

/** A brief's body as HTML. Everything that a contributor wrote is escaped here. */
export const renderBody = (brief: Brief, briefing: Briefing, setting: Setting): string => {
  const mentions = new Map<number, FirstMention[]>();
  for (const mention of brief.firstMentions)
    mentions.set(mention.text, [...(mentions.get(mention.text) ?? []), mention]);
  const env: Environment = { briefing, setting, mentions };
  return renderer.renderer.render(unwrapCharts(brief.body.tokens as Token[]), renderer.options, env as never);
};
