import MarkdownIt from "markdown-it";
import anchor from "markdown-it-anchor";
import footnote from "markdown-it-footnote";
import { webAddressProblem } from "../model/web-address.ts";
import { marks } from "./marks.ts";

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

/** markdown-it as briefs use it: CommonMark, tables, footnotes, marks; no HTML, no images, no guessed links. */
export const createParser = () => {
  const md = new MarkdownIt("default", { html: false, linkify: false, typographer: true });
  md.use(footnote)
    .use(marks)
    .use(anchor, {
      slugify,
      tabIndex: false,
      permalink: anchor.permalink.headerLink({ safariReaderFix: true, class: "permalink" }),
    });
  md.disable(["image", "strikethrough"]);
  md.validateLink = (href) => linkProblem(href) === undefined;
  return md;
};

/** The one parser of a process; making it costs more than parsing a brief. */
export const parser = createParser();
