import { parseBody } from "../markdown/parse.ts";
import type { AuthoredBrief, Content, ParsedBrief } from "../model/authored.ts";
import type { Body } from "../model/body.ts";
import type { Briefing } from "../model/briefing.ts";
import type { Finding } from "../model/finding.ts";
import { type LinkOptions, link } from "../model/link.ts";
import { type Memo, makeAnew } from "../model/memo.ts";
import { checkAll } from "../rules/all.ts";

export type CheckedContent = { briefing: Briefing; findings: Finding[] };

const bodies = new WeakMap<AuthoredBrief, Body>();

/** A brief's body, read once however often the same brief is checked. */
const bodyOf = (brief: AuthoredBrief, memo: Memo): Body => {
  const { id, markdown, bodyLine } = brief;
  const read = () => memo("body", `${id} ${bodyLine}\n${markdown}`, () => parseBody(markdown, bodyLine));
  const body = bodies.get(brief) ?? read();
  bodies.set(brief, body);
  return body;
};

/** Links content that was read and asks every rule about it. It touches no file: browsers run it too. */
export const checkContent = (content: Content, options: LinkOptions, memo = makeAnew): CheckedContent => {
  const parsed: Content<ParsedBrief> = {
    ...content,
    briefs: content.briefs.map((brief) => ({ ...brief, body: bodyOf(brief, memo) })),
  };
  const briefing = link(parsed, options);
  return { briefing, findings: checkAll({ briefing, content: parsed }) };
};
