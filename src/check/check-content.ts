import { parseBody } from "../markdown/parse.ts";
import type { Authored, AuthoredBrief, Content, ParsedBrief } from "../model/authored.ts";
import type { Body } from "../model/body.ts";
import type { Briefing } from "../model/briefing.ts";
import type { Finding } from "../model/finding.ts";
import { type Known, nameOf } from "../model/known.ts";
import { type LinkOptions, link } from "../model/link.ts";
import { type Memo, makeAnew } from "../model/memo.ts";
import { neighborhood } from "../model/neighborhood.ts";
import { addRest } from "../model/rest.ts";
import { checkAll, checkFiles } from "../rules/all.ts";

/** The content with its texts parsed, the same linked, and what the rules say of it. */
export type CheckedContent = { content: Content<ParsedBrief>; briefing: Briefing; findings: Finding[] };

const bodies = new WeakMap<AuthoredBrief, Body>();

/** A brief's body, read once however often the same brief is checked. */
const bodyOf = (brief: AuthoredBrief, memo: Memo): Body => {
  const { id, markdown, bodyLine } = brief;
  const read = () => memo("body", `${id} ${bodyLine}\n${markdown}`, () => parseBody(markdown, bodyLine));
  const body = bodies.get(brief) ?? read();
  bodies.set(brief, body);
  return body;
};

/** A brief with its text parsed. */
export const parsedBrief = (brief: AuthoredBrief, memo = makeAnew): ParsedBrief => ({
  ...brief,
  body: bodyOf(brief, memo),
});

/** Links content that was read and asks every rule about it. It touches no file: browsers run it too. */
export const checkContent = (read: Content, options: LinkOptions, memo = makeAnew): CheckedContent => {
  const content = { ...read, briefs: read.briefs.map((brief) => parsedBrief(brief, memo)) };
  const briefing = link(content, options);
  return { content, briefing, findings: checkAll({ briefing, content }) };
};

/** Some records alone, with the briefs that they link to: what the rules look at in order to speak of them. */
const alone = (content: Content<ParsedBrief>, names: ReadonlySet<string>): Content<ParsedBrief> => {
  const records = Object.fromEntries(
    Object.entries(content.records).map(([kind, all]) => [
      kind,
      (all as Authored[]).filter((record) => names.has(nameOf(record))),
    ]),
  ) as Content["records"];
  const own = content.briefs.filter((brief) => names.has(nameOf(brief)));
  const linked = new Set(own.flatMap(({ id, body }) => [id, ...body.briefLinks.map(({ target }) => target)]));
  return { ...content, records, briefs: content.briefs.filter(({ id }) => linked.has(id)) };
};

/**
 * Links what stands around saved records, and asks the rules about these alone.
 * @param records those that were saved last, as they are among all that were saved
 * @returns the part of the briefing that decides what their pages show
 */
export const checkSaved = (
  known: Known,
  options: LinkOptions,
  records: readonly Authored[] = [...known.saved.values()],
): CheckedContent => {
  const content = neighborhood(known, records);
  const briefing = link(content, options);
  const files = new Set(records.map(({ file }) => file));
  const findings = checkFiles({ briefing, content: alone(content, new Set(records.map(nameOf))) }, files);
  addRest(briefing, known);
  return { content, briefing, findings };
};
