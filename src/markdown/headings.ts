import type { MarkdownIt, StateCore } from "markdown-it";
import anchor from "markdown-it-anchor";

/** No brief has more; the plugin below looks at every token for each of them. */
export const maxHeadings = 500;

/** What the parser's environment holds of headings: the fragments given, and the line of the first that is too many. */
export type HeadingEnvironment = { slugs?: Map<string, number>; headingTooMany?: number };

/** A heading as a fragment: its letters and digits in lower case, joined by hyphens. */
export const slugify = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’']/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "") || "section";

/** A fragment that no heading before it has: `cost`, `cost-2`, `cost-3`. */
const uniqueSlug = (text: string, state: StateCore): string => {
  const env = state.env as HeadingEnvironment;
  env.slugs ??= new Map();
  const slug = slugify(text);
  const count = (env.slugs.get(slug) ?? 0) + 1;
  env.slugs.set(slug, count);
  return count === 1 ? slug : `${slug}-${count}`;
};

/** Makes paragraphs of the headings that are too many. */
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

/** Gives each heading its fragment, and makes it a link to itself. */
export const headings = (md: MarkdownIt): void => {
  md.core.ruler.push("limit_headings", limit);
  md.use(anchor, {
    slugifyWithState: uniqueSlug as never,
    tabIndex: false,
    permalink: anchor.permalink.headerLink({ safariReaderFix: true, class: "permalink" }),
  });
};
