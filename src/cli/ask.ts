import { fieldProblem } from "../authoring/field-problem.ts";
import { extraFields, hintOf, listHints, needInWords } from "../authoring/field-words.ts";
import { format, parse } from "../authoring/values.ts";
import { type Data, type FormField, type Input, isApplicable } from "../kinds/field-types.ts";
import { isKind, type RecordOrBrief, titleOf } from "../kinds/registry.ts";
import { choiceName } from "../kinds/vocabulary.ts";
import { withArticle } from "../lib/count.ts";
import type { Content } from "../model/records.ts";
import type { Prompter, PromptOption } from "./prompter.ts";

/** What questions need: the prompter, the content, and a function that creates a missing record. */
type QuestionContext = {
  prompter: Prompter;
  content: () => Content;
  createRecord: (kind: RecordOrBrief) => Promise<string>;
  /** Suggested values for the person to correct, by key. */
  suggested?: Data;
};

const newRecordValue = "+";
const skipValue = "";

/** Returns typed text with the items of a list on lines: a prompt has one line, with semicolons between the items. */
const itemsOnLines = ({ input }: FormField, typed: string) =>
  input.type === "list" ? typed.replace(/\s*;\s*/g, "\n") : typed;

const question = (field: FormField) => {
  const need = needInWords(field);
  return `${field.label}. ${hintOf(field, listHints.prompt)}${need && ` (${need})`}`;
};

const recordOptions = ({ content }: QuestionContext, of: RecordOrBrief): PromptOption[] =>
  (of === "brief" ? content().briefs : content().records[of]).map(({ id, data }) => ({
    value: id,
    label: titleOf(of, data),
    hint: id,
  }));

const newOption = (of: RecordOrBrief): PromptOption => ({ value: newRecordValue, label: `A new ${of}, made now` });
const skipOption: PromptOption = { value: skipValue, label: "Leave out" };

const askText = async ({ prompter, suggested }: QuestionContext, field: FormField): Promise<unknown> => {
  const check = (typed: string) => {
    const value = parse(field.input, itemsOnLines(field, typed));
    return value === undefined && !field.required ? undefined : fieldProblem(field, value);
  };
  const typed = await prompter.text(question(field), check, format(field.input, suggested?.[field.key]));
  return parse(field.input, itemsOnLines(field, typed));
};

const askChoice = async (
  { prompter }: QuestionContext,
  field: FormField,
  input: Input & { type: "choice" },
): Promise<unknown> => {
  const options = input.options.map(({ value, meaning }) => ({
    value,
    label: choiceName(value),
    hint: meaning,
  }));
  return parse(input, await prompter.choose(question(field), field.required ? options : [skipOption, ...options]));
};

const askId = async (asking: QuestionContext, field: FormField, of: RecordOrBrief): Promise<unknown> => {
  const options = [...(field.required ? [] : [skipOption]), ...recordOptions(asking, of), newOption(of)];
  const id = await asking.prompter.choose(question(field), options);
  return id === newRecordValue ? asking.createRecord(of) : id === skipValue ? undefined : id;
};

const askIds = async (asking: QuestionContext, field: FormField, of: RecordOrBrief): Promise<unknown> => {
  const ids = await asking.prompter.chooseMany(question(field), [...recordOptions(asking, of), newOption(of)]);
  const made = ids.includes(newRecordValue) ? [await asking.createRecord(of)] : [];
  const all = [...ids.filter((id) => id !== newRecordValue), ...made];
  if (all.length > 0) return all;
  const none = field.required ? [] : undefined;
  if (!fieldProblem(field, none)) return none;
  asking.prompter.say("Choose at least one: go to it, press Tab, then Enter.");
  return askIds(asking, field, of);
};

const askRows = async (asking: QuestionContext, field: FormField, fields: FormField[]): Promise<unknown> => {
  const rows: Data[] = [];
  asking.prompter.say(question(field));
  for (;;) {
    const wanting = fieldProblem(field, rows);
    if (
      !wanting &&
      !(await asking.prompter.confirm(
        `Add ${rows.length > 0 ? `another ${field.itemNoun}` : withArticle(field.itemNoun)}?`,
      ))
    )
      break;
    rows.push(await askFields(asking, fields, {}));
  }
  return rows.length > 0 || field.required ? rows : undefined;
};

const askGroup = async (asking: QuestionContext, field: FormField, fields: FormField[]): Promise<Data> => {
  asking.prompter.say(question(field));
  return askFields(asking, fields, {});
};

const askNamed = async (asking: QuestionContext, field: FormField, fields: FormField[]): Promise<unknown> => {
  const named: Record<string, Data> = {};
  const { label, help } = extraFields.name;
  asking.prompter.say(question(field));
  while (await asking.prompter.confirm(`Add ${withArticle(field.itemNoun)}?`)) {
    const check = (typed: string) => fieldProblem(field, { [typed]: undefined })?.match(/^the name.*/)?.[0];
    const name = await asking.prompter.text(`${label}. ${help}`, check);
    named[name] = await askFields(asking, fields, {});
  }
  return Object.keys(named).length > 0 ? named : undefined;
};

const askField = async (asking: QuestionContext, field: FormField): Promise<unknown> => {
  const { input } = field;
  const item = input.type === "list" ? input.item : undefined;
  if (input.type === "choice") return askChoice(asking, field, input);
  if (input.type === "yes") return (await asking.prompter.confirm(question(field))) || undefined;
  if (input.type === "id" && isKind(input.of)) return askId(asking, field, input.of);
  if (item?.type === "id" && isKind(item.of)) return askIds(asking, field, item.of);
  if (item?.type === "group") return askRows(asking, field, item.fields);
  if (input.type === "group") return askGroup(asking, field, input.fields);
  if (input.type === "named") return askNamed(asking, field, input.fields);
  return askText(asking, field);
};

/** Asks for every field that a new record needs and that was not given; then offers the optional ones. */
export const askFields = async (asking: QuestionContext, fields: FormField[], given: Data): Promise<Data> => {
  const data = { ...given };
  const put = async (field: FormField) => {
    const value = await askField(asking, field);
    if (value !== undefined) data[field.key] = value;
  };
  for (const field of fields)
    if ((field.ask === "must" || field.ask === "yes") && data[field.key] === undefined && isApplicable(field, data))
      await put(field);
  const more = fields.filter((field) => field.ask === "more" && data[field.key] === undefined);
  if (more.length === 0) return data;
  const options = more.map(({ key, label, help }) => ({ value: key, label, hint: help }));
  const wanted = await asking.prompter.chooseMany("Anything else? Enter for no more", options);
  for (const field of more) if (wanted.includes(field.key)) await put(field);
  return data;
};
