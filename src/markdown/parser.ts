import MarkdownIt from "markdown-it";
import { webAddressProblem } from "../model/web-address.ts";
import { dashes } from "./dashes.ts";
import { headings } from "./headings.ts";
import { limitBlocks } from "./limit-blocks.ts";
import { citationMarks } from "./marks.ts";
import { notes } from "./notes.ts";
import { pictures } from "./pictures.ts";
import { prose } from "./prose.ts";
import { quotes } from "./quotes.ts";
import { linkDefinitions } from "./references.ts";
import { smallText } from "./small-text.ts";

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
  md.use(limitBlocks).use(notes).use(linkDefinitions).use(citationMarks).use(smallText).use(quotes);
  md.use(dashes).use(headings).use(pictures).use(prose);
  md.disable("strikethrough");
  md.validateLink = () => true;
  md.renderer.rules.image = (tokens, at) => md.utils.escapeHtml(tokens[at]?.content ?? "");
  return md;
};

/** The only parser of a process; creating one costs more than parsing a brief. */
export const parser = createParser();
