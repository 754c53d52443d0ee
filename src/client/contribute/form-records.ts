import { checkFields } from "../../authoring/check-fields.ts";
import type { Draft, ProposedRecord } from "../../authoring/draft.ts";
import { formMessage } from "../../authoring/form-messages.ts";
import { type FilledForm, formPathOf } from "../../authoring/form-path.ts";
import { addsEvidence, dataToEdit, draftOf, positionInRecord, proposalLabel } from "../../authoring/forms.ts";
import { versionOf } from "../../authoring/merge.ts";
import { requiredProposals } from "../../authoring/propose.ts";
import { toProposed } from "../../authoring/record-text.ts";
import type { CheckedContent } from "../../check/check-content.ts";
import type { Data } from "../../kinds/field-types.ts";
import { fileOf, titleOf } from "../../kinds/registry.ts";
import type { Finding, Path } from "../../model/finding.ts";
import type { LinkOptions } from "../../model/link.ts";
import type { Content } from "../../model/records.ts";
import type { RecordPart } from "./added-part.ts";
import type { Control } from "./control.ts";
import { emptyMessages, type PanelMessage } from "./panel.ts";
import type { SubmitOptions } from "./submit-steps.ts";

/** A record of the proposal with its current values: its part of the form, and the file that it makes. */
export type FormRecord = {
  part: RecordPart;
  data: Data;
  draft: Draft;
  proposed: ProposedRecord & { file: string };
  recordPath: Path;
  label: string;
  /** Whether the file exists already, and the version of the record that the edit began with. */
  exists: boolean;
  version: string | undefined;
};

/** Returns a part of the form as a record with its file. */
export const recordOf = (part: RecordPart, content: Content, today: string): FormRecord => {
  const { form, fields, id, edits } = part;
  const data = fields.read() as Data;
  const draft = draftOf(form, content, { data, id, edits: edits ? id : undefined }, today);
  const exists = edits || addsEvidence(form);
  const before = exists ? dataToEdit(form, content, draft.id) : undefined;
  return {
    part: { ...part, id: draft.id },
    data,
    draft,
    proposed: toProposed(draft),
    recordPath: positionInRecord(form, content, data),
    label: proposalLabel(form, edits),
    exists,
    version: before && versionOf(before),
  };
};

const unchangedMessage = (part: RecordPart): PanelMessage => ({
  severity: "error",
  field: "",
  message: "Nothing is changed yet.",
  hint: "Change something, or leave this record out of the proposal.",
  empty: false,
  control: part.fields,
});

/** Returns messages for the empty fields of a dispute without an existing claim, which makes no file to check. */
const emptyWithoutClaim = ({ part, draft }: FormRecord): PanelMessage[] =>
  draft.id === "" ? emptyMessages(part).filter(({ control }) => control !== part.fields.at(["claim"])) : [];

/** Returns the findings in the form's words, each with its field. */
const messagesOf = (findings: Finding[], filledForm: FilledForm, form: Control): PanelMessage[] =>
  findings.map((finding) => {
    const path = formPathOf(finding, filledForm);
    return { ...formMessage(finding, path, filledForm.fields, filledForm.data), control: form.at(path) };
  });

/**
 * Returns the findings on each record in the words of its part of the form; findings elsewhere belong to the whole
 * form.
 */
export const messagesFor = (
  records: FormRecord[],
  findings: Finding[],
  loaded: { content: Content; checked: CheckedContent },
  options: LinkOptions,
): PanelMessage[] => {
  const files = new Set(records.map(({ proposed }) => proposed.file));
  const isUnread = findings.some(({ rule }) => /^(?:shape|text|yaml|file)-/.test(rule));
  const fieldFindings = isUnread
    ? checkFields(
        loaded,
        records.map(({ part, ...one }) => ({ ...one, fields: part.formFields })),
        options,
      )
    : [];
  return records.flatMap((one, at) => {
    const { part, data, proposed, recordPath, label } = one;
    const own = findings.filter(({ file }) => file === proposed.file || (at === 0 && !files.has(file)));
    const early = fieldFindings[at];
    const found = [
      ...messagesOf(own, { fields: part.formFields, data, text: proposed.text, recordPath }, part.fields),
      ...(part.isUntouched() ? [unchangedMessage(part)] : []),
      ...emptyWithoutClaim(one),
      ...(early ? messagesOf(early.findings, early.form, part.fields) : []),
    ];
    const whose = (field: string) =>
      [`${label} “${titleOf(part.form.kind, data) || part.id}”`, field].filter(Boolean).join(": ");
    return at === 0 ? found : found.map((one) => ({ ...one, field: whose(one.field) }));
  });
};

/** Returns the readable name of a record of a proposal, also for a claim that only gets evidence. */
const recordName = ({ part, data, proposed }: FormRecord, content: Content): string =>
  titleOf(part.form.kind, data) ||
  titleOf(part.form.kind, content.records.claim.find(({ id }) => id === proposed.id)?.data ?? {}) ||
  proposed.id;

/**
 * Returns what a finished form proposes: its records, and what they need of earlier proposals.
 * @param site the content that the form knows, and the proposals that are not published yet
 */
export const proposalOf = (
  records: FormRecord[],
  { content, pending }: { content: Content; pending: ProposedRecord[] },
): Pick<SubmitOptions, "files" | "parts" | "included" | "by"> => {
  const included = requiredProposals(
    records.map(({ proposed }) => proposed),
    pending,
  );
  return {
    files: [
      ...records.map(({ proposed: { kind, id, file, text }, exists, version }) => {
        const isPending = pending.some((one) => one.kind === kind && one.id === id);
        return { file, text, exists: exists && !isPending, ...(version && !isPending ? { version } : {}) };
      }),
      ...included.map((one) => ({ file: fileOf(one), text: one.text, exists: false })),
    ],
    parts: records.map((one) => ({ label: one.label, name: recordName(one, content) })),
    included: included.map(({ id }) => id),
    by: content.site.data.proposals ?? "issue",
  };
};
