import { checkProposal } from "../../authoring/propose.ts";
import { checkContent } from "../../check/check-content.ts";
import { memoize } from "../../lib/memoize.ts";
import type { Briefing } from "../../model/briefing.ts";
import type { LinkOptions } from "../../model/link.ts";
import type { Content } from "../../model/records.ts";
import type { RecordPart } from "./added-part.ts";
import { type FormRecord, messagesFor, recordOf } from "./form-records.ts";
import type { PanelMessage } from "./panel.ts";

/** What a form makes: its records, what is to say on them, and the briefing with them, if they can be read. */
export type CheckedForm = { records: FormRecord[]; messages: PanelMessage[]; briefing?: Briefing | undefined };

/** Checks content without a proposal, once for the same content. */
export const checkExisting = memoize(checkContent);

/**
 * Checks the parts of a form by every rule. Forms load this module and all rules when somebody begins to type, since
 * a page with a form is to open at once.
 */
export const checkForm = (parts: readonly RecordPart[], content: Content, options: LinkOptions): CheckedForm => {
  const records = parts.map((part) => recordOf(part, content, options.today));
  const loaded = { content, checked: checkExisting(content, options) };
  const proposed = records.map((record) => record.proposed);
  const { findings, briefing } = checkProposal(loaded, proposed, options);
  return { records, messages: messagesFor(records, findings, loaded, options), briefing };
};

export { proposalOf } from "./form-records.ts";
export { showPreview } from "./preview.ts";
export { showSubmitSteps } from "./submit-steps.ts";
