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

/** A link to another brief by its file, as it also works where the files are browsed. */
export const readBriefLink = (href: string): { target: string; fragment?: string } | undefined => {
  const [, target, part] = briefLink.exec(href) ?? [];
  if (!target) return undefined;
  return part ? { target, fragment: part } : { target };
};

/** What is wrong with a link in a brief's body, or nothing. An allow-list: all else is refused. */
export const linkProblem = (href: string): string | undefined => {
  if (readBriefLink(href) || fragment.test(href)) return undefined;
  return webAddressProblem(href, ["http:", "https:", "mailto:"]);
};

/**
 * markdown-it as briefs use it: CommonMark, tables, footnotes, marks, pictures, callouts, small text; no HTML, no guessed
 * links. Every link and image is read, so that a refused one can be told with its place; an image within a text shows as
 * its words.
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

/** The one parser of a process; making it costs more than parsing a brief. */
export const parser = createParser();
