import MarkdownIt, { type StateCore, type StateInline } from "markdown-it";
import { webAddressProblem } from "../model/web-address.ts";
import { headings } from "./headings.ts";
import { limitBlocks } from "./limit-blocks.ts";
import { citationMarks } from "./marks.ts";
import { notes } from "./notes.ts";
import { pictures } from "./pictures.ts";
import { prose } from "./prose.ts";
import { quotes } from "./quotes.ts";
import { linkDefinitions } from "./references.ts";

const ellipsis = /\.{3,}/g;
/** Hyphens between spaces or between words, except those of comments and commands. */
const dash = /(?<=\s)-{2,3}(?=\s)|(?<=[\p{L}\p{N}])-{2,3}(?=[\p{L}\p{N}])/gu;

const replaceSigns = (text: string): string => {
  const dotted = text.includes("...") ? text.replace(ellipsis, "…") : text;
  return dotted.includes("--") ? dotted.replace(dash, (run) => (run.length === 3 ? "—" : "–")) : dotted;
};

/**
 * Writes dashes and ellipses as printers do, and makes no other replacements: `(c)` is a third point, not a copyright
 * sign.
 */
const typographyRule = ({ tokens }: StateCore): void => {
  for (const { children } of tokens) {
    let inAddress = 0;
    for (const child of children ?? []) {
      if (child.info === "auto") inAddress += child.nesting;
      if (child.type === "text" && inAddress === 0) child.content = replaceSigns(child.content);
    }
  }
};

const smallTextTags: Record<string, string> = { "~": "sub", "^": "sup" };

/** `~2~` or `^2^`: a few characters without a space, directly after a letter, a digit or a bracket. */
const smallWords = /^([~^])([^\s~^\\[\]]{1,20})\1(?![~^])/;
const carrier = /[\p{L}\p{N})\]}]$/u;

/** Reads subscripts and superscripts: `H~2~O`, `x^2^`. */
const smallTextRule = (state: StateInline, silent: boolean): boolean => {
  const sign = state.src[state.pos] ?? "";
  const tag = smallTextTags[sign];
  if (!tag || state.src[state.pos - 1] === sign) return false;
  const [raw, , words] = smallWords.exec(state.src.slice(state.pos, state.pos + 24)) ?? [];
  if (!raw || !words || !carrier.test(state.src.slice(Math.max(0, state.pos - 2), state.pos))) return false;
  if (!silent) {
    state.push(`${tag}_open`, tag, 1).markup = sign;
    state.push("text", "", 0).content = words;
    state.push(`${tag}_close`, tag, -1).markup = sign;
  }
  state.pos += raw.length;
  return true;
};

const briefLink = /^([^/\\#:?]+)\.md(?:#([^\s]*))?$/;
const fragment = /^#[^\s]+$/;

/** Parses a link to another brief by its file name, which also works on GitHub. */
export const readBriefLink = (href: string): { target: string; fragment?: string } | undefined => {
  const [, target, part] = briefLink.exec(href) ?? [];
  if (!target) return undefined;
  return part ? { target, fragment: part } : { target };
};

/** Returns the problem of a link in a brief's body, or nothing. Everything outside an allowlist is refused. */
export const linkProblem = (href: string): string | undefined => {
  if (readBriefLink(href) || fragment.test(href)) return undefined;
  return webAddressProblem(href, ["http:", "https:", "mailto:"]);
};

/**
 * Creates a markdown-it parser for briefs: CommonMark, tables, footnotes, marks, pictures, callouts, small text; no
 * HTML, no guessed links. It accepts every link and image, so that a refused one can be reported with its position; an
 * image within a text is shown as its words.
 */
export const createParser = () => {
  const md = new MarkdownIt("default", { html: false, linkify: false, typographer: true });
  md.use(limitBlocks).use(notes).use(linkDefinitions).use(citationMarks);
  md.inline.ruler.before("emphasis", "small_text", smallTextRule);
  md.use(quotes).use(headings).use(pictures).use(prose);
  md.core.ruler.at("replacements", typographyRule);
  md.disable("strikethrough");
  md.validateLink = () => true;
  md.renderer.rules.image = (tokens, at) => md.utils.escapeHtml(tokens[at]?.content ?? "");
  return md;
};

/** The only parser of a process; creating one costs more than parsing a brief. */
export const parser = createParser();
