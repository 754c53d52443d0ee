import type { Token } from "markdown-it";
import type { BodyProblem } from "../model/body.ts";
import { forbiddenCharacter } from "../model/characters.ts";
import { type HeadingEnvironment, mostHeadings } from "./headings.ts";
import { unusedNotes } from "./notes.ts";
import { linkProblem, parser } from "./parser.ts";
import { type Places, placesIn } from "./places.ts";
import {
  brokenLink,
  deepest,
  hidden,
  html,
  image,
  inHeading,
  refusedLink,
  shorten,
  type Told,
  tooDeep,
  undefinedNote,
  wrongMark,
} from "./sayings.ts";

const nesting = new Set(["bullet_list_open", "ordered_list_open", "blockquote_open"]);

const element =
  /<(?:!--|\/?(?:a|abbr|article|aside|audio|b|base|blockquote|body|br|button|canvas|center|cite|code|dd|del|details|dialog|div|dl|dt|em|embed|fieldset|figcaption|figure|font|footer|form|frame|frameset|h[1-6]|head|header|hr|html|i|iframe|image|img|input|ins|kbd|label|legend|li|link|main|mark|marquee|math|meta|nav|noscript|object|ol|option|p|picture|pre|q|s|samp|script|section|select|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|title|tr|tt|u|ul|var|video)(?=[\s/>])[^<>]*>)/gi;
const noteMark = /\[\^[^\s[\]]{1,200}\]/g;
const linkEnd = /\](?:\(\S|\[[^\s\]^@=#])[^\s)\]]{0,100}[)\]]?/g;

/** A block's text with its lines, in which code has been blanked out. */
const proseOf = (children: Token[]): string =>
  children
    .map(({ type, content }) =>
      type === "text"
        ? content
        : type === "softbreak" || type === "hardbreak"
          ? "\n"
          : type === "code_inline"
            ? " "
            : "",
    )
    .join("");

/** Where a link leads that a contributor wrote. */
export const targetOf = (token: Token): string | undefined =>
  token.type === "link_open" && token.attrGet("class") !== "permalink"
    ? String(token.attrGet("href") ?? "")
    : undefined;

/** A function that is asked once for each text, since a reference may be used very often. */
const once = <T>(answer: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>();
  return (text) => {
    if (!known.has(text)) known.set(text, answer(text));
    return known.get(text) as T;
  };
};

/** What a heading may not hold: it is a link to itself. */
const isNoWord = (token: Token): boolean =>
  ["citation", "figure", "chart", "footnote_ref"].includes(token.type) || targetOf(token) !== undefined;

function* inlineProblems(children: Token[]): Iterable<Told> {
  const problemOf = once(linkProblem);
  for (const child of children) {
    if (child.type === "wrong_mark") yield wrongMark(child);
    if (child.type === "image") yield image();
    const href = targetOf(child);
    const wrong = href === undefined ? undefined : problemOf(href);
    if (href === undefined || !wrong) continue;
    child.attrs = [];
    yield refusedLink(href, wrong);
  }
  if (!children.some(({ content }) => /[<\]]|\[\^/.test(content))) return;
  const prose = proseOf(children);
  for (const [raw] of prose.matchAll(element)) yield html(raw);
  for (const [raw] of prose.matchAll(noteMark)) yield undefinedNote(raw);
  for (const [raw] of prose.matchAll(linkEnd)) yield brokenLink(raw);
}

function* textsOf({ content, attrs, info }: Token): Iterable<string> {
  if (content) yield content;
  if (info) yield parser.utils.unescapeAll(info);
  for (const [, value] of attrs ?? []) yield String(value);
}

/** The characters in a block's tokens that must not stand there, which only entities can have brought in. */
function* hiddenIn(tokens: Token[]): Iterable<Told> {
  const find = once(forbiddenCharacter);
  for (const token of tokens)
    for (const text of textsOf(token)) {
      const found = find(text);
      if (found) yield hidden(found.name);
    }
}

/**
 * What is wrong with one block of a brief: refused links, images, HTML, marks and notes that are
 * none, characters hidden behind entities. A refused link loses its target, whoever shows it.
 * @param before the token before it, which tells a heading
 * @param entities whether the source holds any; nothing else can hide a character that was not refused
 */
export function* problemsIn(
  token: Token,
  before: Token | undefined,
  places: Places,
  entities: boolean,
): Iterable<BodyProblem> {
  const told: Told[] = nesting.has(token.type) && token.level >> 1 === deepest ? [tooDeep()] : [];
  const noWord = before?.type === "heading_open" ? token.children?.find(isNoWord) : undefined;
  if (noWord) told.push(inHeading(noWord));
  const hiding = entities ? hiddenIn(token.children ?? [token]) : [];
  const found = [...told, ...hiding, ...inlineProblems(token.children ?? [])];
  for (const { raw, ...problem } of found) yield { ...problem, ...places.find(raw) };
}

type Environment = HeadingEnvironment & { references?: Record<string, { href: string }> };

const tooManyHeadings = (line: number): BodyProblem => ({
  rule: "brief-headings",
  message: `the brief has more than ${mostHeadings} headings`,
  hint: "make fewer, or more than one brief",
  line,
  column: 1,
});

/** What is wrong with a brief as a whole: links that are defined and refused, lone notes, too many headings. */
export const wholeProblems = (source: string, firstLine: number, env: object): BodyProblem[] => {
  const places = placesIn(source, firstLine);
  places.enter(0, Number.POSITIVE_INFINITY);
  const links = Object.values((env as Environment).references ?? {}).flatMap(({ href }): Told[] => {
    const wrong = linkProblem(href);
    return wrong ? [refusedLink(href, wrong)] : [];
  });
  const notes = unusedNotes(env).map(
    (label): Told => ({
      rule: "brief-note",
      raw: `[^${label}]:`,
      message: `nothing refers to the note [^${shorten(label)}], so that it is shown nowhere`,
      hint: `write [^${shorten(label)}] where it belongs, or delete the note`,
    }),
  );
  const line = (env as Environment).headingTooMany;
  return [
    ...[...links, ...notes].map(({ raw, ...problem }) => ({ ...problem, ...places.find(raw) })),
    ...(line === undefined ? [] : [tooManyHeadings(firstLine + line)]),
  ];
};
