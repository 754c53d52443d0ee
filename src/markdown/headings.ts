import type { MarkdownIt, StateCore, Token } from "markdown-it";
import anchor from "markdown-it-anchor";

/** The maximum number of headings in a brief: the plugin below goes through all tokens for each. */
export const maxHeadings = 500;

/** The parser's environment: the fragments in use, and the line of the first heading beyond the maximum. */
export type HeadingEnvironment = { slugs?: Map<string, number>; headingTooMany?: number };

/** Returns a heading's fragment: its letters and digits in lower case, joined by hyphens. */
const slugify = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’']/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "") || "section";

/**
 * Single lower-case words that are properties of `window`, `document` or every object. An element with such an id can
 * shadow the property in scripts.
 */
const globalNames = new Set(
  `alert all anchors applets atob blur body btoa caches captured characters children clear close closed confirm console
  constructor content cookie cookiestore crypto customelements dir document documents domain embeds event events external
  fetch find focus fonts forms frames get group head history hidden id images implementation index innerheight innerwidth
  item json length links localstorage location locationbar matchmedia math menubar moveby moveto name navigation navigator
  normalize opener open origin parent performance personalbar plugins postmessage print process prompt prototype proxy reflect
  referrer release report require root scheduler screen scripts scroll scrollbars scrollby scrollto self sessionstorage state
  status statusbar stop submit symbol title toolbar top tostring url valueof viewport window write`.split(/\s+/),
);

/**
 * Returns a fragment that no earlier heading has and that shadows nothing in scripts: `cost`, `cost-2`,
 * `location-section`.
 */
const uniqueSlug = (text: string, state: StateCore): string => {
  const env = state.env as HeadingEnvironment;
  env.slugs ??= new Map();
  const plain = slugify(text);
  const slug = globalNames.has(plain) ? `${plain}-section` : plain;
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
