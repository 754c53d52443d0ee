import { memoize } from "../lib/memoize.ts";
import { parseBody } from "../markdown/parse.ts";
import type { Briefing } from "../model/briefing.ts";
import type { Finding } from "../model/finding.ts";
import { type LinkOptions, link } from "../model/link.ts";
import type { Content, ParsedBrief, SourceBrief } from "../model/records.ts";
import { checkAll } from "../rules/all.ts";

/** The content with its texts parsed, the same linked, and what the rules say of it. */
export type CheckedContent = { content: Content<ParsedBrief>; briefing: Briefing; findings: Finding[] };

/** A brief with its text parsed, once however often the same brief is checked. */
const parsedBrief = memoize(
  (brief: SourceBrief): ParsedBrief => ({
    ...brief,
    body: parseBody(brief.markdown, brief.bodyLine),
  }),
);

/** Links content that was read and asks every rule about it. It touches no file: browsers run it too. */
export const checkContent = (read: Content, options: LinkOptions): CheckedContent => {
  const content = { ...read, briefs: read.briefs.map((brief) => parsedBrief(brief)) };
  const briefing = link(content, options);
  return { content, briefing, findings: checkAll({ briefing, content }) };
};
