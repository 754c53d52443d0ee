import type { CheckedContent } from "../check/check-content.ts";
import { type Data, type FormField, fieldsWithin, type Input } from "../kinds/field-types.ts";
import { fileOf, formFields, type RecordOrBrief } from "../kinds/registry.ts";
import { sameData } from "../lib/same-data.ts";
import type { Finding, Path } from "../model/finding.ts";
import type { LinkOptions } from "../model/link.ts";
import type { Content } from "../model/records.ts";
import { valueAt } from "../read/shape.ts";
import type { Draft } from "./draft.ts";
import { fieldProblem } from "./field-problem.ts";
import { type FilledForm, formPathOf } from "./form-path.ts";
import { checkProposal } from "./propose.ts";
import { toProposed } from "./record-text.ts";

/** Rules that check one field, whatever the others hold, as do those on the text of a brief. */
const singleFieldRules: ReadonlySet<string> = new Set([
  "bottom-line-length",
  "claim-length",
  "claim-repeated",
  "claim-subject",
  "claim-two-things",
  "claim-vague-time",
  "date-in-future",
  "likelihood-words",
  "option-wording",
  "range-order",
  "repeated-item",
  "source-twice",
  "title-topic",
  "unknown-figure",
  "unknown-heading",
  "unknown-id",
  "web-address",
]);

const isSingleField = ({ rule }: Finding): boolean => singleFieldRules.has(rule) || rule.startsWith("brief-");

/** Returns a placeholder for a field that is still to be filled in. */
const placeholderFor = (input: Input, context: { content: Content; today: string }): unknown => {
  const { type } = input;
  if (type === "choice") return input.numeric ? Number(input.options[0]?.value) : input.options[0]?.value;
  if (type === "date" || type === "period") return context.today;
  if (type === "address") return "https://stand-in.example/";
  if (type === "number" || type === "quantity") return 1;
  if (type === "yes") return true;
  if (type === "name") return { literal: "stand-in" };
  if (type === "list") return [placeholderFor(input.item, context)];
  if (type === "group") return completeAll(input.fields, {}, context);
  if (type === "named") return {};
  const names = type === "id" ? context.content.names[input.of as RecordOrBrief] : undefined;
  return names?.values().next().value ?? "stand-in";
};

/** The most rows that any list requires. */
const maxRequiredRows = 5;

/**
 * Returns a field's value if it is valid; otherwise a value with as few placeholders as possible in place of what is
 * wrong.
 */
const complete = (field: FormField, value: unknown, context: { content: Content; today: string }): unknown => {
  const { input, required } = field;
  const isRight = (one: unknown) => fieldProblem(field, one) === undefined;
  if (isRight(value)) return value;
  const below = fieldsWithin(input);
  if (input.type === "group" && value) return completeAll(below, value as Data, context);
  if (input.type === "list" && input.item.type === "group") {
    const rows = (Array.isArray(value) ? value : []).map((row) => completeAll(below, row as Data, context));
    while (!isRight(rows) && rows.length < maxRequiredRows) rows.push(completeAll(below, {}, context));
    if (isRight(rows)) return rows;
  }
  if (!required) return undefined;
  return [placeholderFor(input, context), "en", "Q"].find(isRight) ?? value;
};

const completeAll = (fields: FormField[], data: Data, context: { content: Content; today: string }): Data =>
  Object.fromEntries(
    fields
      .map((field) => [field.key, complete(field, data[field.key], context)] as const)
      .filter(([, value]) => value !== undefined),
  );

/** One record of a proposal: its draft, and the part of the form that makes it. */
type DraftPart = {
  draft: Draft;
  fields: FormField[];
  data: Data;
  recordPath: Path;
};

/** The findings on a record's fields, and the form as it was completed to find them. */
type FieldFindings = { form: FilledForm; findings: Finding[] };

/**
 * Checks single fields of records that cannot be read yet because something is missing or wrong: the rest is filled
 * with placeholders, and findings about placeholders are dropped.
 */
export const checkFields = (
  existing: { content: Content; checked: CheckedContent },
  records: readonly DraftPart[],
  options: LinkOptions,
): FieldFindings[] => {
  const context = { content: existing.content, today: options.today };
  const completed = records.map(({ draft, ...rest }) => {
    const data = completeAll(formFields(draft.kind), draft.data, context);
    const proposed = toProposed({ ...draft, id: draft.id || "stand-in", data });
    return { ...rest, whole: data, proposed };
  });
  const { findings } = checkProposal(
    existing,
    completed.map(({ proposed }) => proposed),
    options,
  );
  return completed.map(({ fields, data, recordPath, whole, proposed }): FieldFindings => {
    const inForm = { ...(valueAt(whole, recordPath) as Data), ...(data["body"] ? { body: data["body"] } : {}) };
    const form: FilledForm = { fields, data: inForm, text: proposed.text, recordPath };
    const isOwnValue = (finding: Finding) => {
      const path = formPathOf(finding, form);
      const value = valueAt(data, path);
      return path.length > 0 && value !== undefined && sameData(value, valueAt(inForm, path));
    };
    const own = findings.filter(({ file }) => file === fileOf(proposed));
    /** Missing evidence belongs to no field, but a chosen kind shows that somebody is writing a claim. */
    const isMissing = ({ rule }: Finding) => rule === "evidence-missing" && data["kind"] !== undefined;
    return { form, findings: own.filter((one) => isMissing(one) || (isSingleField(one) && isOwnValue(one))) };
  });
};
