import { type Data, type FormField, fieldsWithin, type Input } from "../kinds/field-types.ts";
import { capitalize } from "../lib/capitalize.ts";
import { withArticle } from "../lib/count.ts";
import { type Finding, type Path, pathInWords } from "../model/finding.ts";
import { valueAt } from "../read/shape.ts";

/** A finding in the words of a form: the field by its label, what is wrong, how to fix it. */
export type FormMessage = {
  severity: Finding["severity"];
  field: string;
  message: string;
  hint: string;
  /** Whether the only problem is that the field is empty. */
  empty: boolean;
};

type Step = { field: FormField; row?: string | number };

const quoted = (text: string) => text.replace(/"([^"]*)"/g, "“$1”");
const itemOf = (input: Input): Input => (input.type === "list" ? input.item : input);

const sentence = (text: string): string => {
  const clean = capitalize(text.trim());
  return clean === "" || /[.?!…]$/.test(clean) ? clean : `${clean}.`;
};

/** Returns the fields from the form down to the one that a path leads to, each with its row if it has rows. */
const stepsTo = (fields: FormField[], [key, ...rest]: Path): Step[] => {
  const field = fields.find((one) => one.key === key);
  if (!field) return [];
  const rows = field.input.type === "named" || (field.input.type === "list" && fieldsWithin(field.input).length > 0);
  const row = rows ? rest[0] : undefined;
  return [
    { field, ...(row === undefined ? {} : { row }) },
    ...stepsTo(fieldsWithin(field.input), rest.slice(rows ? 1 : 0)),
  ];
};

const rowLabel = ({ field: { label, itemNoun }, row }: Step): string => {
  if (row === undefined) return label;
  return `${capitalize(itemNoun)} ${typeof row === "number" ? row + 1 : row}`;
};

/** Returns the label of the field that a path leads to: “Piece of evidence 2: Source”. */
const labelOf = (steps: Step[]): string =>
  steps.map((step, at) => (at === steps.length - 1 ? step.field.label : rowLabel(step))).join(": ");

/** Returns whether a field has no value, or an empty list where a list must not be empty. */
export const isEmpty = (value: unknown): boolean =>
  value === undefined || value === "" || (Array.isArray(value) && value.length === 0);

/** Returns how to fill in an empty field. */
export const howToFill = ({ input, itemNoun }: FormField): string => {
  const item = itemOf(input);
  if (item.type === "id" && item.of === "theme") return "Tick at least one.";
  if (item.type === "id") return "Type a word of its name, and choose one that is offered.";
  if (input.type === "choice") return "Choose one.";
  if (input.type === "list" && item.type === "group") return `Add ${withArticle(itemNoun)}.`;
  return "Fill this in.";
};

/** Hints for forms, which have fields, of rules whose own hints are about files and keys. */
const hintsInForms = {
  "unknown-id": "Choose one that is offered, or add it at the field.",
  "because-missing": "Fill in “Because”: the reason, in a sentence.",
  "judgment-because": "Fill in “Because”: the reason, in a sentence.",
  "confidence-missing": "Choose a confidence, and give the reason under “Because”.",
  "likelihood-missing": "Choose how likely the forecast was called.",
  "forecast-call": "Choose whether the forecast says that it will happen (firm) or that it could (possibility).",
  "locator-missing": "Fill in “Place in it”: the page, table, section or article.",
  "option-sides": "Fill in “For it” and “Against it”: the claims on either side.",
  "watch-outcome": "Say under “Outcome” what settled it, or call it open.",
  "address-missing": "Fill in “Address”, or say under “Why there is no address” where the document can be found.",
  "address-taken": "Give it another short name, at the end of the form.",
  "file-name": "Use lower-case letters, digits and hyphens in the short name, such as training-cost.",
  "shape-key": "Use lower-case letters, digits and hyphens, such as final-run.",
} as const;

const hintInForms = (rule: string): string | undefined => (hintsInForms as Record<string, string>)[rule];

/** Replaces the names of keys in a text by the labels of the form; what was typed is quoted, and stays as it is. */
const withLabels = (text: string, fields: FormField[]): string =>
  text.replace(/“[^”]*”|https?:\S+|\b[a-z]+(?:_[a-z]+)+\b/g, (key) => {
    if (!/^[a-z_]+$/.test(key)) return key;
    const field = fields.find((one) => one.key === key);
    return field ? `“${field.label}”` : key.replaceAll("_", " ");
  });

/** Returns a message without the path at its beginning, which is that of the field or of the list around it. */
const withoutPath = (message: string, path: Path): string => {
  const named = [path, path.slice(0, -1)].map((one) => `${pathInWords(one)} `);
  const begins = named.find((words) => words !== " " && message.startsWith(words));
  return begins ? message.slice(begins.length) : message;
};

/** Rules that report an empty field; a dispute without a claim would be a file without a name. */
const emptyFieldRules = /^(?:shape-.*|evidence-missing|file-name)$/;

/** Returns whether a finding is about an unknown id that resembles no existing one. */
const isUnknownId = ({ rule, hint }: Finding, field: FormField | undefined, value: unknown): boolean => {
  const item = field && itemOf(field.input);
  if (item?.type !== "id" || !item.of || typeof value !== "string" || hint.startsWith("did you mean")) return false;
  return rule === "unknown-id" || rule === "shape-value";
};

/**
 * Returns a finding in the words of a form.
 * @param path the field's path in the form; empty for the form as a whole
 * @param data the form's values
 */
export const formMessage = (finding: Finding, path: Path, fields: FormField[], data: Data): FormMessage => {
  const { severity, rule, message, hint } = finding;
  const steps = stepsTo(fields, path);
  const field = steps.at(-1)?.field;
  const about = { severity, field: field || rule !== "file-name" ? labelOf(steps) : "Short name" };
  if (field && emptyFieldRules.test(rule) && isEmpty(valueAt(data, path)))
    return { ...about, message: howToFill(field), hint: "", empty: true };
  const words = (text: string) => sentence(withLabels(quoted(text), fields));
  const value = valueAt(data, path);
  // The file of a dispute is the file of its claim.
  if (field && rule === "file-name")
    return { ...about, message: `There is no claim ${value}.`, hint: "Choose one that is offered.", empty: false };
  const isUnknown = isUnknownId(finding, field, value);
  const shown = rule === "file-name" ? "this cannot be a short name" : withoutPath(message, finding.path ?? path);
  const own = isUnknown ? hintsInForms["unknown-id"] : hintInForms(rule);
  return {
    ...about,
    message: words(isUnknown && rule === "shape-value" ? `${JSON.stringify(value)} is not in this briefing` : shown),
    hint: (hint.startsWith("did you mean") ? undefined : own) ?? words(hint),
    empty: false,
  };
};
