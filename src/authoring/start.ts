import { defaultsOf, fileOf, formFields, titleOf } from "../kinds/registry.ts";
import type { Content } from "../model/records.ts";
import { sortKeys, suggestId } from "./draft.ts";
import type { ProposedRecord } from "./propose.ts";
import { type Draft, draftText } from "./record-text.ts";

type Data = Record<string, unknown>;
export type DraftKind = ProposedRecord["kind"];

/** An option of a field that holds ids: an id and its readable name. */
export type Choice = { id: string; name: string };

/** Returns the existing records of a kind by name. */
export const recordChoices = (content: Content, kind: DraftKind): Choice[] =>
  (kind === "brief" ? content.briefs : content.records[kind]).map(({ id, data }) => ({
    id,
    name: titleOf(kind, data),
  }));

/** Returns a first body for a brief: its judgments in a row, each with its claims. */
export const startBody = (data: Data): string => {
  const judgments = (Array.isArray(data["judgments"]) ? data["judgments"] : []) as Data[];
  const sentences = judgments.map(({ judgment = "", claims }) => {
    const marks = (Array.isArray(claims) ? claims : []).map((id) => `@${id}`).join("; ");
    return `${judgment}${marks ? `[${marks}]` : ""}`;
  });
  return `## What the evidence says\n\n${sentences.join("\n\n")}`;
};

/** Returns the draft of a new record: the answers, the defaults, and a suggested id if none was given. */
export const startDraft = (
  content: Content,
  kind: DraftKind,
  answers: { data: Data; id?: string | undefined; body?: string | undefined },
  today: string,
): Draft & { kind: DraftKind } => {
  const data = { ...defaultsOf(kind, today), ...answers.data };
  const keys = formFields(kind).map(({ key }) => key);
  const id = answers.id ?? suggestId(titleOf(kind, data), content.names[kind]);
  const draft = { kind, id, data, ...(kind === "brief" ? { body: answers.body ?? startBody(data) } : {}) };
  return { ...sortKeys(draft, keys), kind };
};

/** Returns a draft as the file that would be committed. */
export const toProposed = (draft: Draft & { kind: DraftKind }): ProposedRecord & { file: string } => {
  const proposed = { kind: draft.kind, id: draft.id, text: draftText(draft) };
  return { ...proposed, file: fileOf(proposed) };
};
