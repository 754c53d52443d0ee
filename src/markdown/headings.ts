import type { MarkdownIt, StateCore, Token } from "markdown-it";
import anchor from "markdown-it-anchor";
import { isGlobalName } from "./global-names.ts";

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

/** A fragment that no heading before it has, and that shadows nothing in scripts: `cost`, `cost-2`, `location-section`. */
const uniqueSlug = (text: string, state: StateCore): string => {
  const env = state.env as HeadingEnvironment;
  env.slugs ??= new Map();
  const plain = slugify(text);
  const slug = isGlobalName(plain) ? `${plain}-section` : plain;
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

/** The words of a heading before dashes and quotation marks are set, as GitHub takes them. */
const wordsIn = (inline: Token | undefined): string =>
  (inline?.children ?? [])
    .map(({ type, content }) => (type === "text" || type === "code_inline" ? content : type === "softbreak" ? " " : ""))
    .join("");

/** A heading as GitHub makes a fragment of it, where files are browsed: spaces are hyphens, signs are left out. */
const githubSlug = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, "")
    .replaceAll(" ", "-");

/** Notes for each heading the fragment that GitHub gives it: `cost`, `cost-1`, `cost-2`. */
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

/** Gives each heading its fragment, and makes it a link to itself. */
export const headings = (md: MarkdownIt): void => {
  md.core.ruler.after("inline", "github_slugs", githubSlugs);
  md.core.ruler.push("limit_headings", limit);
  md.use(anchor, {
    slugifyWithState: uniqueSlug as never,
    tabIndex: false,
    permalink: anchor.permalink.headerLink({ safariReaderFix: true, class: "permalink" }),
  });
};
