import type { Token } from "markdown-it";
import { memoizeByText } from "../lib/memoize.ts";
import type { BodyProblem } from "../model/body.ts";
import { forbiddenCharacter } from "../model/characters.ts";
import {
  type BodyMessage,
  circularNote,
  emptyLink,
  hiddenCharacter,
  invalidMark,
  markInHeading,
  maxNesting,
  refusedLink,
  repeatedNote,
  repeatedReference,
  tooDeep,
  unusedNote,
  unusedReference,
} from "./body-messages.ts";
import { type HeadingEnvironment, maxHeadings } from "./headings.ts";
import { type BlockEnvironment, maxBlocks } from "./limit-blocks.ts";
import { circularNotes, repeatedNotes, unusedNotes } from "./notes.ts";
import { linkProblem, parser } from "./parser.ts";
import { pictureProblem } from "./pictures.ts";
import { type Positions, positionsIn } from "./positions.ts";
import { type ReferenceEnvironment, redundantDefinitions } from "./references.ts";

const nesting = new Set(["bullet_list_open", "ordered_list_open", "blockquote_open"]);

/** Returns the target of a link that a contributor wrote. */
export const targetOf = (token: Token): string | undefined =>
  token.type === "link_open" && token.attrGet("class") !== "permalink"
    ? String(token.attrGet("href") ?? "")
    : undefined;

/** Returns whether a token is not allowed in a heading, which is a link to itself. */
const isForbiddenInHeading = (token: Token): boolean =>
  ["citation", "figure", "chart", "footnote_ref"].includes(token.type) || targetOf(token) !== undefined;

function* inlineProblems(children: Token[]): Iterable<BodyMessage> {
  const problemOf = memoizeByText(linkProblem);
  for (const [at, child] of children.entries()) {
    if (child.type === "wrong_mark") yield invalidMark(child);
    const picture = pictureProblem(child);
    if (picture) yield picture;
    const href = targetOf(child);
    if (href && children[at + 1]?.type === "link_close") yield emptyLink(href);
    const wrong = href === undefined ? undefined : problemOf(href);
    if (href === undefined || !wrong) continue;
    child.attrs = [];
    yield refusedLink(href, wrong);
  }
}

function* textsOf({ content, attrs, info }: Token): Iterable<string> {
  if (content) yield content;
  if (info) yield parser.utils.unescapeAll(info);
  for (const [, value] of attrs ?? []) yield String(value);
}

/** Yields the forbidden characters in a block's tokens, which only entities can have produced. */
function* hiddenIn(tokens: Token[]): Iterable<BodyMessage> {
  const find = memoizeByText(forbiddenCharacter);
  for (const token of tokens)
    for (const text of textsOf(token)) {
      const found = find(text);
      if (found) yield hiddenCharacter(found.name);
    }
}

/**
 * Yields the problems of one block of a brief: refused links, images, invalid marks, characters hidden behind entities.
 * Removes the target of a refused link.
 * @param before the token before it, which shows whether it is a heading
 * @param entities whether the source has any; nothing else can hide a forbidden character
 */
export function* problemsIn(
  token: Token,
  before: Token | undefined,
  places: Positions,
  entities: boolean,
): Iterable<BodyProblem> {
  const problems: BodyMessage[] = nesting.has(token.type) && token.level >> 1 === maxNesting ? [tooDeep()] : [];
  const notWord = before?.type === "heading_open" ? token.children?.find(isForbiddenInHeading) : undefined;
  if (notWord) problems.push(markInHeading(notWord));
  const hiding = entities ? hiddenIn(token.children ?? [token]) : [];
  const found = [...problems, ...hiding, ...inlineProblems(token.children ?? [])];
  yield* found.map(places.locate);
}

type Environment = HeadingEnvironment & ReferenceEnvironment & BlockEnvironment;

const tooManyHeadings: BodyMessage = {
  rule: "brief-headings",
  message: `the brief has more than ${maxHeadings} headings`,
  hint: "make fewer, or more than one brief",
};

const tooManyBlocks: BodyMessage = {
  rule: "brief-blocks",
  message: `the brief has more than ${maxBlocks} paragraphs, list items and cells`,
  hint: "cut it, or make more than one brief",
};

const repeatedNoteProblems = (source: string, firstLine: number, env: object): BodyProblem[] =>
  repeatedNotes(env).map((label, at, all) => {
    const message = repeatedNote(label);
    const places = positionsIn(source, firstLine);
    places.enter(0, Number.POSITIVE_INFINITY);
    const before = all.slice(0, at).filter((other) => other === label).length;
    for (let skipped = 0; skipped <= before; skipped++) places.locate(message);
    return places.locate(message);
  });

/**
 * Returns the problems of a brief as a whole: refused, repeated or unused link definitions, repeated or unused notes,
 * too many headings. For a brief that was cut off, returns only that problem, because what is missing may be in the
 * rest.
 */
export const wholeProblems = (source: string, firstLine: number, env: object): BodyProblem[] => {
  const { blockTooMany, headingTooMany, references = {} } = env as Environment;
  const atLine = ({ raw: _, ...problem }: BodyMessage, line: number): BodyProblem => ({
    ...problem,
    line: firstLine + line,
    column: 1,
  });
  if (blockTooMany !== undefined) return [atLine(tooManyBlocks, blockTooMany)];
  const redundant = redundantDefinitions(env);
  const unused = new Set(redundant.unused.map(({ label }) => label));
  const places = positionsIn(source, firstLine);
  places.enter(0, Number.POSITIVE_INFINITY);
  const links = Object.entries(references).flatMap(([label, { href }]): BodyMessage[] => {
    const wrong = unused.has(label) ? undefined : linkProblem(href);
    return wrong ? [refusedLink(href, wrong)] : [];
  });
  const notes = [...unusedNotes(env).map(unusedNote), ...circularNotes(env).map(circularNote)];
  return [
    ...redundant.repeated.map(({ name, line }) => atLine(repeatedReference(name), line)),
    ...redundant.unused.map(({ name, line }) => atLine(unusedReference(name), line)),
    ...repeatedNoteProblems(source, firstLine, env),
    ...[...links, ...notes].map(places.locate),
    ...(headingTooMany === undefined ? [] : [atLine(tooManyHeadings, headingTooMany)]),
  ];
};
