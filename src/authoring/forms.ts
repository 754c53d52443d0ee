import { optional, reference, text } from "../kinds/field.ts";
import { type Data, type FormField, fieldsWithin, formFieldsOf } from "../kinds/field-types.ts";
import { allKinds, type DataOf, defaultsOf, formFields, kinds, type RecordOrBrief } from "../kinds/registry.ts";
import { withArticle } from "../lib/count.ts";
import { compareDates } from "../lib/dates.ts";
import type { Path } from "../model/finding.ts";
import type { Content, SourceBrief, SourceRecord } from "../model/records.ts";
import { withEvidence, withHistory } from "./claim-history.ts";
import { type Draft, sortKeys, startDraft } from "./draft.ts";
import { extraFields } from "./field-words.ts";
import { editableData } from "./merge.ts";

/** A form of the contribute pages: the kind of record that it makes, and its purpose. */
export type Form = { name: string; kind: RecordOrBrief; noun: string; title: string; help: string };

const formOf = (kind: RecordOrBrief): Form => {
  const { noun, help, form = {} }: { noun: string; help: string; form?: { title?: string } | false } = kinds[kind];
  const { title = `Add ${withArticle(noun)}` } = form || {};
  return { name: kind, kind, noun, title, help };
};

const claimForms: readonly Form[] = [
  {
    name: "dispute",
    kind: "claim",
    noun: "claim",
    title: "Dispute a claim",
    help: "A source that speaks against a claim, and where in it.",
  },
  {
    name: "evidence",
    kind: "claim",
    noun: "claim",
    title: "Add evidence to a claim",
    help: "A source that supports or limits a claim.",
  },
];

/** The kinds that are proposed most often. */
const commonKinds: readonly RecordOrBrief[] = ["claim", "brief", "source", "event"];

export const forms: readonly Form[] = [
  ...commonKinds.map(formOf),
  ...claimForms,
  ...allKinds.filter((kind) => !commonKinds.includes(kind) && kinds[kind].form !== false).map(formOf),
];

/** Returns whether a form adds evidence to a claim instead of making or editing a record. */
export const addsEvidence = ({ name }: Form) => name === "dispute" || name === "evidence";

const [claimField, bodyField, whyField] = formFieldsOf({
  claim: reference("claim", { label: "Claim", help: "The claim in question." }),
  body: text({ ...extraFields.body, long: true }),
  why: optional.text({ label: "Why this change", help: "A sentence for the history that readers see.", ask: "yes" }),
}) as [FormField, FormField, FormField];

const evidenceRow = (): FormField[] => {
  const evidence = formFields("claim").find(({ key }) => key === "evidence");
  return evidence ? fieldsWithin(evidence.input) : [];
};

const evidenceFields = (form: Form): FormField[] => [
  claimField,
  ...evidenceRow().filter(({ key }) => form.name !== "dispute" || key !== "stance"),
];

/** Returns a function that marks fields with a default value as optional, so that the form folds them. */
const foldDefaults = (form: Form): ((field: FormField) => FormField) => {
  const filled = defaultsOf(form.kind, "2000-01-01");
  return (field) => (field.key in filled ? { ...field, ask: "more" } : field);
};

/** Returns the fields of a form: for a new record those that have to be asked, for an edit all. */
export const fieldsFor = (form: Form, edits: boolean): FormField[] => {
  if (addsEvidence(form)) return evidenceFields(form);
  const fields = formFields(form.kind);
  return [
    ...(edits ? fields : fields.filter(({ ask }) => ask !== "never").map(foldDefaults(form))),
    ...(form.kind === "brief" ? [bodyField] : []),
    ...(edits && form.kind === "claim" ? [whyField] : []),
  ];
};

/** The values of a form, and the record that it edits, if any. */
type FormInput = { data: Data; id?: string | undefined; edits?: string | undefined };

const without = (data: Data, ...keys: string[]): Data =>
  Object.fromEntries(Object.entries(data).filter(([key]) => !keys.includes(key)));

/** Returns the path in the record at which the form's values belong: a dispute adds a piece of evidence to a claim. */
export const positionInRecord = (form: Form, content: Content, data: Data): Path => {
  if (!addsEvidence(form)) return [];
  const claim = content.records.claim.find(({ id }) => id === data["claim"]);
  return ["evidence", claim?.data.evidence.length ?? 0];
};

const evidenceDraft = (content: Content, data: Data, today: string): Draft => {
  const claim = content.records.claim.find(({ id }) => id === data["claim"]);
  const evidence = sortKeys({ stance: "disputes", ...without(data, "claim") }, evidenceRow());
  const next = claim
    ? withEvidence(claim.data, evidence as DataOf["claim"]["evidence"][number], today)
    : { evidence: [evidence] };
  return { kind: "claim", id: claim?.id ?? "", data: next };
};

/** Returns an edited brief with the day as that of its last change, unless the editor wrote another. */
const withDayOfChange = (data: Data, before: SourceBrief | undefined, today: string): Data =>
  data["updated"] === before?.data.updated && compareDates(String(data["updated"]), today) < 0
    ? { ...data, updated: today }
    : data;

const editDraft = ({ kind }: Form, content: Content, id: string, data: Data, today: string): Draft => {
  const { body, why, ...rest } = data;
  const before = content.records.claim.find((claim) => claim.id === id);
  const brief = content.briefs.find((one) => one.id === id);
  const next =
    kind === "claim" && before
      ? withHistory(before.data, rest as DataOf["claim"], why as string | undefined, today)
      : kind === "brief"
        ? withDayOfChange(rest, brief, today)
        : rest;
  return {
    kind,
    id,
    data: sortKeys(next, formFields(kind)),
    ...(kind === "brief" ? { body: String(body ?? "") } : {}),
  };
};

/** Returns the draft that a filled form makes. */
export const draftOf = (form: Form, content: Content, { data, id, edits }: FormInput, today: string): Draft => {
  if (addsEvidence(form)) return evidenceDraft(content, data, today);
  if (edits) return editDraft(form, content, edits, data, today);
  const body = data["body"] ? String(data["body"]) : undefined;
  return startDraft(content, form.kind, { data: without(data, "body"), id: id || undefined, body }, today);
};

/** Returns the values of a form that opens on an existing record, or undefined if there is no such record. */
export const dataToEdit = (form: Form, content: Content, id: string): Data | undefined => {
  const records: readonly (SourceRecord | SourceBrief)[] =
    form.kind === "brief" ? content.briefs : content.records[form.kind];
  const record = records.find((one) => one.id === id);
  return record && editableData(record);
};

/** Returns the form with this name, or undefined if there is none. */
export const formFor = (kind: string): Form | undefined => forms.find((form) => form.name === kind);

/** Returns what a filled form proposes, in a few words. */
export const proposalLabel = (form: Form, edits: boolean): string => {
  if (form.name === "dispute") return "Disputed claim";
  if (form.name === "evidence") return "Evidence for or against the claim";
  return `${edits ? "Changed" : "New"} ${form.noun}`;
};
