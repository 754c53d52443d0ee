import type { MarkdownIt, StateCore, Token } from "markdown-it";
import anchor from "markdown-it-anchor";
import { isGlobalName } from "./global-names.ts";

/** The maximum number of headings in a brief: the plugin below goes through all tokens for each. */
export const maxHeadings = 500;

/** The parser's environment: the fragments in use, and the line of the first heading beyond the maximum. */
export type HeadingEnvironment = { slugs?: Map<string, number>; headingTooMany?: number };

/** Returns a heading's fragment: its letters and digits in lower case, joined by hyphens. */
export const slugify = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’']/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "") || "section";

/**
 * Returns a fragment that no earlier heading has and that shadows nothing in scripts: `cost`, `cost-2`,
 * `location-section`.
 */
const uniqueSlug = (text: string, state: StateCore): string => {
  const env = state.env as HeadingEnvironment;
  env.slugs ??= new Map();
  const plain = slugify(text);
  const slug = isGlobalName(plain) ? `${plain}-section` : plain;
  const count = (env.slugs.get(slug) ?? 0) + 1;
  env.slugs.set(slug, count);
  return count === 1 ? slug : `${slug}-${count}`;
};

/** Turns headings beyond the maximum into paragraphs. */
const limit = ({ tokens, env }: StateCore): void => {
  let count = 0;
  for (const token of tokens) {
    if (token.type === "heading_open") count++;
    if (count <= maxHeadings || !/^heading_/.test(token.type)) continue;
    (env as HeadingEnvironment).headingTooMany ??= token.map?.[0] ?? 0;
    token.type = token.type.replace("heading", "paragraph");
    token.tag = "p";
  }
};

/** Returns the words of a heading before typographic replacements, as GitHub sees them. */
const wordsIn = (inline: Token | undefined): string =>
  (inline?.children ?? [])
    .map(({ type, content }) => (type === "text" || type === "code_inline" ? content : type === "softbreak" ? " " : ""))
    .join("");

/** Returns GitHub's fragment of a heading: spaces become hyphens, signs are left out. */
const githubSlug = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, "")
    .replaceAll(" ", "-");

/** Stores GitHub's fragment with each heading: `cost`, `cost-1`, `cost-2`. */
const githubSlugs = ({ tokens }: StateCore): void => {
  const seen = new Map<string, number>();
  for (const [at, token] of tokens.entries()) {
    if (token.type !== "heading_open") continue;
    const slug = githubSlug(wordsIn(tokens[at + 1]));
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    token.meta = { github: count === 0 ? slug : `${slug}-${count}` };
  }
};

/** Adds a fragment to each heading, and a link to itself. A markdown-it plugin. */
export const headings = (md: MarkdownIt): void => {
  md.core.ruler.after("inline", "github_slugs", githubSlugs);
  md.core.ruler.push("limit_headings", limit);
  md.use(anchor, {
    slugifyWithState: uniqueSlug as never,
    tabIndex: false,
    permalink: anchor.permalink.headerLink({ safariReaderFix: true, class: "permalink" }),
  });
};
