import { type Memo, memoize, noMemo } from "../lib/memoize.ts";
import { parseBody } from "../markdown/parse.ts";
import type { Briefing } from "../model/briefing.ts";
import type { Finding } from "../model/finding.ts";
import { type LinkOptions, link } from "../model/link.ts";
import type { Content, ParsedBrief, SourceBrief } from "../model/records.ts";
import { checkAll } from "../rules/all.ts";

/** The content with its Markdown parsed, the linked briefing, and the findings of the rules. */
export type CheckedContent = { content: Content<ParsedBrief>; briefing: Briefing; findings: Finding[] };

/** Returns a brief with its Markdown parsed; each brief is parsed only once. */
const parsedBrief = memoize(
  (brief: SourceBrief, memo: Memo): ParsedBrief => ({
    ...brief,
    body: memo(`${brief.file}:${brief.bodyLine}`, brief.markdown, () => parseBody(brief.markdown, brief.bodyLine)),
  }),
);

/**
 * Links content and checks it by every rule. Accesses no files: browsers run it too.
 * @param memo decides whether Markdown must be parsed again
 */
export const checkContent = (read: Content, options: LinkOptions, memo: Memo = noMemo): CheckedContent => {
  const content = { ...read, briefs: read.briefs.map((brief) => parsedBrief(brief, memo)) };
  const briefing = link(content, options);
  return { content, briefing, findings: checkAll({ briefing, content }) };
};
