import type { FormField } from "../kinds/field.ts";
import { allKinds, type DataOf, defaultsOf, formFields, kinds } from "../kinds/registry.ts";
import { withArticle } from "../lib/count.ts";
import type { Path } from "../model/finding.ts";
import type { Content } from "../model/records.ts";
import { withEvidence, withHistory } from "./claim-history.ts";
import { sortKeys } from "./draft.ts";
import { extraFields } from "./field-words.ts";
import type { Draft } from "./record-text.ts";
import { type DraftKind, startBody, startDraft } from "./start.ts";

type Data = Record<string, unknown>;

/** A form of the contribute pages: the kind of record that it makes, and its purpose. */
export type Form = { name: string; kind: DraftKind; noun: string; title: string; help: string };

const formOf = (kind: DraftKind): Form => {
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
const commonKinds: readonly DraftKind[] = ["claim", "brief", "source", "event"];

export const forms: readonly Form[] = [
  ...commonKinds.map(formOf),
  ...claimForms,
  ...allKinds.filter((kind) => !commonKinds.includes(kind) && kinds[kind].form !== false).map(formOf),
];

/** Returns whether a form adds evidence to a claim instead of making or editing a record. */
export const addsEvidence = ({ name }: Form) => name === "dispute" || name === "evidence";

const formField = (
  key: string,
  { label, help }: Pick<FormField, "label" | "help">,
  input: FormField["input"],
  required: boolean,
): FormField => ({
  key,
  label,
  help,
  itemNoun: "entry",
  input,
  schema: formFields("claim")[0]?.schema as FormField["schema"],
  required,
  ask: required ? "must" : "yes",
});

const evidenceRow = (): FormField[] => {
  const evidence = formFields("claim").find(({ key }) => key === "evidence")?.input;
  return evidence?.type === "list" && evidence.item.type === "group" ? evidence.item.fields : [];
};

const evidenceFields = (form: Form): FormField[] => {
  const claim = formField(
    "claim",
    { label: "Claim", help: "The claim in question." },
    { type: "id", of: "claim" },
    true,
  );
  return [claim, ...evidenceRow().filter(({ key }) => form.name !== "dispute" || key !== "stance")];
};

const bodyField = formField("body", extraFields.body, { type: "text", long: true }, true);

const whyField = formField(
  "why",
  { label: "Why this change", help: "A sentence for the history that readers see." },
  { type: "text", long: false },
  false,
);

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
export type FormInput = { data: Data; id?: string | undefined; edits?: string | undefined };

const without = (data: Data, ...keys: string[]): Data =>
  Object.fromEntries(Object.entries(data).filter(([key]) => !keys.includes(key)));

/** Returns the path in the record at which the form's values belong: a dispute adds a piece of evidence to a claim. */
export const positionInRecord = (form: Form, content: Content, data: Data): Path => {
  if (!addsEvidence(form)) return [];
  const claim = content.records.claim.find(({ id }) => id === data["claim"]);
  return ["evidence", claim?.data.evidence.length ?? 0];
};

const evidenceDraft = (content: Content, data: Data, today: string): Draft & { kind: DraftKind } => {
  const claim = content.records.claim.find(({ id }) => id === data["claim"]);
  const evidence = { stance: "disputes", ...without(data, "claim") } as DataOf["claim"]["evidence"][number];
  const ordered = sortKeys(
    { kind: "claim", id: "", data: evidence },
    evidenceRow().map(({ key }) => key),
  ).data;
  const next = claim ? withEvidence(claim.data, ordered as typeof evidence, today) : { evidence: [ordered] };
  return { kind: "claim", id: claim?.id ?? "", data: next };
};

const editDraft = (
  form: Form,
  content: Content,
  id: string,
  data: Data,
  today: string,
): Draft & { kind: DraftKind } => {
  const keys = formFields(form.kind).map(({ key }) => key);
  const { body, why, ...rest } = data;
  const before = content.records.claim.find((claim) => claim.id === id);
  const next =
    form.kind === "claim" && before
      ? withHistory(before.data, rest as DataOf["claim"], why as string | undefined, today)
      : rest;
  const draft = { kind: form.kind, id, data: next, ...(form.kind === "brief" ? { body: String(body ?? "") } : {}) };
  return { ...sortKeys(draft, keys), kind: form.kind };
};

/** Returns the draft that a filled form makes. */
export const draftOf = (
  form: Form,
  content: Content,
  filled: FormInput,
  today: string,
): Draft & { kind: DraftKind } => {
  const { data, id, edits } = filled;
  if (addsEvidence(form)) return evidenceDraft(content, data, today);
  if (edits) return editDraft(form, content, edits, data, today);
  const body = data["body"] ? String(data["body"]) : startBody(data);
  return startDraft(content, form.kind, { data: without(data, "body"), id: id || undefined, body }, today);
};

/** Returns the values of a form that opens on an existing record, or undefined if there is no such record. */
export const dataToEdit = (form: Form, content: Content, id: string): Data | undefined => {
  if (form.kind === "brief") {
    const brief = content.briefs.find((one) => one.id === id);
    return brief && { ...brief.data, body: brief.markdown.trim() };
  }
  return content.records[form.kind].find((one) => one.id === id)?.data;
};

/** Returns the form with this name, or undefined if there is none. */
export const formFor = (kind: string): Form | undefined => forms.find((form) => form.name === kind);

/** Returns what a filled form proposes, in a few words. */
export const proposalLabel = (form: Form, edits: boolean): string => {
  if (form.name === "dispute") return "Disputed claim";
  if (form.name === "evidence") return "Evidence for or against the claim";
  return `${edits ? "Changed" : "New"} ${form.noun}`;
};
