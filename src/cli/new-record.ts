import { dataFromOptions, optionName, optionWithoutParts, partsExample } from "../authoring/command-options.ts";
import { type ProposedRecord, startDraft, suggestId } from "../authoring/draft.ts";
import { fieldProblem } from "../authoring/field-problem.ts";
import { extraFields } from "../authoring/field-words.ts";
import { checkProposal, withProposed } from "../authoring/propose.ts";
import { toProposed } from "../authoring/record-text.ts";
import { resolveNames } from "../authoring/resolve-names.ts";
import { sourceFromAddress } from "../authoring/source-from-address.ts";
import { checkContent } from "../check/check-content.ts";
import type { Data } from "../kinds/field-types.ts";
import { defaultsOf, fileOf, formFields, type RecordOrBrief, recordKinds, titleOf } from "../kinds/registry.ts";
import { id } from "../kinds/values.ts";
import { withArticle } from "../lib/count.ts";
import type { Finding } from "../model/finding.ts";
import { didYouMean } from "../model/nearest.ts";
import type { Content } from "../model/records.ts";
import { askFields } from "./ask.ts";
import { WrongUse } from "./options.ts";
import type { Prompter } from "./prompter.ts";

/** The input of a new record: values of options by name, an id, an address or DOI, a brief's body. */
export type RecordInput = {
  options: Record<string, unknown>;
  id?: string;
  from?: string;
  body?: string;
};

export type NewRecord = ProposedRecord & { file: string };

/** Options that are for records of one kind only. */
export const optionsOfOneKind: Readonly<Record<string, RecordOrBrief>> = { from: "source", "body-file": "brief" };

export const draftKinds: readonly RecordOrBrief[] = [...recordKinds, "brief"];

/** Returns the kind that a word names; throws `WrongUse` if there is none. */
export const readKind = (word: string): RecordOrBrief => {
  if (/^(?:dispute|evidence|correction)s?$/.test(word))
    throw new WrongUse(
      `${word} is no kind of record, but part of a claim: add evidence to the claim’s file, such as { source: some-source, stance: disputes, locator: p. 3 }, and a row in its history`,
    );
  const kind = draftKinds.find((one) => one === word);
  if (!kind)
    throw new WrongUse(
      `${word} is no kind of record: ${didYouMean(word, draftKinds, `write ${draftKinds.join(", ")}`)}`,
    );
  return kind;
};

const extraQuestion = (of: "id" | "from") => `${extraFields[of].label}. ${extraFields[of].help}`;

const idProblem = (typed: string) => fieldProblem({ key: "the id", schema: id }, typed);

const sourceDefaults = (content: Content, from: string): { data: Data; suggested: Data } => {
  const found = sourceFromAddress(from, content.records.source);
  if (!found) throw new WrongUse(`${JSON.stringify(from)} is neither a web address nor a DOI`);
  if (found.existingId) throw new WrongUse(`the source already exists: _data/sources/${found.existingId}.yaml`);
  const { title, ...data } = found.data;
  return { data, suggested: title ? { title } : {} };
};

/** Throws `WrongUse` if a required field is missing and nobody can be asked. */
const requireFields = (kind: RecordOrBrief, data: Data, today: string): void => {
  const complete = { ...defaultsOf(kind, today), ...data };
  const missing = formFields(kind).filter((field) => field.required && complete[field.key] === undefined);
  if (missing.length > 0)
    throw new WrongUse(
      `a new ${kind} needs ${missing.map((field) => `--${optionName(field)}`).join(", ")} as well: npm run new -- ${kind} --help explains them`,
    );
};

/**
 * Returns the data that options give, with ids for names; throws `WrongUse` if a name is that of no record, or a value
 * has no parts where it needs some.
 */
const givenData = (content: Content, kind: RecordOrBrief, options: Record<string, unknown>): Data => {
  const fields = formFields(kind);
  const partless = optionWithoutParts(fields, options);
  if (partless)
    throw new WrongUse(
      `--${optionName(partless.field)} “${partless.value}” does not say what each part is: write ${partsExample(partless.field)}`,
    );
  const { data, unknown } = resolveNames(content, fields, dataFromOptions(fields, options));
  const [first] = unknown;
  if (first)
    throw new WrongUse(
      `there is no ${first.kind} “${first.name}”: give the id or the exact name of one, or make it first with npm run new -- ${first.kind}`,
    );
  return data;
};

/** Creates new records one after the other; each can refer to those before it. */
export const recordCreator = (existing: Content, today: string, prompter: Prompter | undefined) => {
  let content = existing;
  const records: NewRecord[] = [];

  const ask = async (kind: RecordOrBrief, data: Data, suggested: Data): Promise<Data> => {
    if (!prompter) {
      const whole = { ...suggested, ...data };
      requireFields(kind, whole, today);
      return whole;
    }
    const fields = formFields(kind);
    const automaticKeys = Object.keys(defaultsOf(kind, today));
    const asked = fields.filter(({ key }) => !automaticKeys.includes(key));
    return askFields({ prompter, content: () => content, createRecord, suggested }, asked, data);
  };

  const askId = (kind: RecordOrBrief, data: Data): Promise<string> | undefined => {
    const suggested = suggestId(titleOf(kind, data), content.names[kind]);
    const check = (typed: string) =>
      content.names[kind].has(typed) ? `there is ${withArticle(kind)} ${typed} already` : idProblem(typed);
    return prompter?.text(extraQuestion("id"), check, suggested);
  };

  const askFrom = (kind: RecordOrBrief): Promise<string> | undefined =>
    kind === "source" ? prompter?.text(`${extraQuestion("from")} (optional)`, () => undefined) : undefined;

  const create = async (kind: RecordOrBrief, input: RecordInput): Promise<NewRecord> => {
    const from = input.from ?? (await askFrom(kind));
    const guessed = from ? sourceDefaults(content, from) : { data: {}, suggested: {} };
    const given = givenData(content, kind, input.options);
    const data = await ask(kind, { ...guessed.data, ...given }, guessed.suggested);
    const named = input.id ?? (await askId(kind, data));
    const proposed = toProposed(startDraft(content, kind, { data, id: named, body: input.body }, today));
    if (content.names[kind].has(proposed.id)) throw new WrongUse(`${fileOf(proposed)} exists already`);
    content = withProposed(content, proposed).content;
    records.push(proposed);
    return proposed;
  };

  const createRecord = async (kind: RecordOrBrief): Promise<string> => (await create(kind, { options: {} })).id;

  /** Returns the findings of the check on all new records. */
  const check = (): Finding[] => {
    const options = { basePath: "/", today };
    return checkProposal({ content: existing, checked: checkContent(existing, options) }, records, options).findings;
  };

  return { create, records, check };
};
