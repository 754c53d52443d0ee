import type { Data, Input } from "../kinds/field-types.ts";
import { formFields, type RecordOrBrief } from "../kinds/registry.ts";
import { compareDates, latestDate } from "../lib/dates.ts";
import { fingerprint } from "../lib/fingerprint.ts";
import { mergeLists } from "../lib/merge-lists.ts";
import { sameData } from "../lib/same-data.ts";
import type { SourceBrief, SourceRecord } from "../model/records.ts";
import { extraFields } from "./field-words.ts";

/** A field that two edits of one record changed in different ways. */
export type Conflict = { key: string; label: string; mine: unknown; theirs: unknown };

type Three<T> = { base: T; mine: T; theirs: T };
type InputOf = (key: string) => Input | undefined;

const mapThree = <A, B>({ base, mine, theirs }: Three<A>, map: (value: A) => B): Three<B> => ({
  base: map(base),
  mine: map(mine),
  theirs: map(theirs),
});

/** Returns the values that an edit of a record begins with; a brief's text is one of them. */
export const editableData = (record: SourceRecord | SourceBrief): Data =>
  "markdown" in record ? { ...record.data, body: record.markdown.trim() } : record.data;

/** Returns a short name of a record's version, by which a proposal says what it began with. */
export const versionOf = (data: Data): string => fingerprint(JSON.stringify(data));

const toList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const toParagraphs = (value: unknown): string[] => String(value ?? "").split(/\n{2,}/);

/** The lists that are in the order of their dates. */
const dated = new Set(["history", "changes"]);

const byDate = (a: unknown, b: unknown) => compareDates((a as Row).date, (b as Row).date);

type Clash = { mine: unknown; theirs: unknown };
type Side = keyof Clash;

/** Merges two edits of one value, and returns what of them contradicts each other. */
const mergeValue = (
  key: string,
  input: Input | undefined,
  three: Three<unknown>,
  preferred: Side,
): { value: unknown; clash?: Clash | undefined } => {
  const { base, mine, theirs } = three;
  if (sameData(mine, base) || sameData(mine, theirs)) return { value: theirs };
  if (sameData(theirs, base)) return { value: mine };
  if (key === "updated") return { value: latestDate([String(mine), String(theirs)]) };
  if (key === "body") {
    const { items, conflicts } = mergeLists(mapThree(three, toParagraphs), preferred);
    const [first] = conflicts;
    const clash = first && { mine: first.mine.join("\n\n"), theirs: first.theirs.join("\n\n") };
    return { value: items.join("\n\n"), clash };
  }
  if (input?.type === "list") {
    const { items, conflicts } = mergeLists(mapThree(three, toList), preferred);
    return { value: dated.has(key) ? items.sort(byDate) : items, clash: conflicts[0] };
  }
  if (input?.type !== "named") return { value: three[preferred], clash: { mine, theirs } };
  const { data, conflicts } = mergeKeys(
    mapThree(three, (map) => (map ?? {}) as Data),
    () => undefined,
    preferred,
  );
  return { value: data, clash: conflicts.length > 0 ? { mine, theirs } : undefined };
};

const mergeKeys = (
  { base, mine, theirs }: Three<Data>,
  inputOf: InputOf,
  preferred: Side,
): { data: Data; conflicts: ({ key: string } & Clash)[] } => {
  const data: Data = {};
  const conflicts: ({ key: string } & Clash)[] = [];
  for (const key of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    const three = { base: base[key], mine: mine[key], theirs: theirs[key] };
    const { value, clash } = mergeValue(key, inputOf(key), three, preferred);
    if (clash) conflicts.push({ key, ...clash });
    if (value !== undefined) data[key] = value;
  }
  return { data, conflicts };
};

type Row = { date: string; change: string };

/** Returns an edit without new rows of its history on fields in which the edit has no effect. */
const withoutIdleRows = ({ base, mine }: Three<Data>, hasEffect: (key: string) => boolean): Data => {
  if (!Array.isArray(mine["history"])) return mine;
  const isOld = (row: Row) => toList(base["history"]).some((old) => sameData(row, old));
  return { ...mine, history: mine["history"].filter((row: Row) => isOld(row) || hasEffect(row.change)) };
};

/**
 * Merges two edits of one record by its fields, lists by their items, and texts by their paragraphs. Where both changed
 * the same, the data has the preferred side, and the conflict is listed.
 */
export const mergeEdits = (
  kind: RecordOrBrief,
  edits: Three<Data>,
  preferred: Side = "theirs",
): { data: Data; conflicts: Conflict[] } => {
  const fields = new Map(formFields(kind).map((field) => [field.key, field]));
  const merge = (three: Three<Data>) => mergeKeys(three, (key) => fields.get(key)?.input, preferred);
  const first = merge(edits).data;
  const isUnedited = (key: string) => sameData(edits.mine[key], edits.base[key]);
  const hasEffect = (key: string) => isUnedited(key) || !sameData(first[key], edits.theirs[key]);
  const { data, conflicts } = merge({ ...edits, mine: withoutIdleRows(edits, hasEffect) });
  const labelOf = (key: string) => fields.get(key)?.label ?? extraFields.body.label;
  return { data, conflicts: conflicts.map((one) => ({ label: labelOf(one.key), ...one })) };
};
