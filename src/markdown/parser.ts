import MarkdownIt, { type StateCore } from "markdown-it";
import anchor from "markdown-it-anchor";
import { webAddressProblem } from "../model/web-address.ts";
import { marks } from "./marks.ts";
import { notes } from "./notes.ts";

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

/** A heading as a fragment: its letters and digits in lower case, joined by hyphens. */
export const slugify = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’']/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "") || "section";

/** A fragment that no heading before it has: `cost`, `cost-2`, `cost-3`. */
const uniqueSlug = (text: string, state: StateCore): string => {
  const env = state.env as { slugs?: Map<string, number> };
  env.slugs ??= new Map();
  const slug = slugify(text);
  const count = (env.slugs.get(slug) ?? 0) + 1;
  env.slugs.set(slug, count);
  return count === 1 ? slug : `${slug}-${count}`;
};

/**
 * markdown-it as briefs use it: CommonMark, tables, footnotes, marks; no HTML, no guessed links.
 * Every link and image is read, so that a refused one can be told with its place; an image shows as its text.
 */
export const createParser = () => {
  const md = new MarkdownIt("default", { html: false, linkify: false, typographer: true });
  md.use(notes)
    .use(marks)
    .use(anchor, {
      slugifyWithState: uniqueSlug as never,
      tabIndex: false,
      permalink: anchor.permalink.headerLink({ safariReaderFix: true, class: "permalink" }),
    });
  md.disable("strikethrough");
  md.validateLink = () => true;
  md.renderer.rules.image = (tokens, at) => md.utils.escapeHtml(tokens[at]?.content ?? "");
  return md;
};

/** The one parser of a process; making it costs more than parsing a brief. */
export const parser = createParser();
