import type { Data } from "../kinds/field-types.ts";
import { defaultsOf, formFields, type RecordOrBrief, titleOf } from "../kinds/registry.ts";
import type { Content } from "../model/records.ts";

/** A record or a brief that is being written. Only a brief has a body. */
export type Draft = { kind: RecordOrBrief; id: string; data: Data; body?: string };

/** A proposed file, as it would be committed. */
export type ProposedRecord = { kind: RecordOrBrief; id: string; text: string };

/** Returns data with its keys in the order of the fields, without keys that have no value. */
export const sortKeys = (data: Data, fields: readonly { key: string }[]): Data => {
  const keys = fields.map(({ key }) => key);
  const place = (key: string) => (keys.includes(key) ? keys.indexOf(key) : keys.length);
  const entries = Object.entries(data).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => place(a) - place(b)));
};

const small = new Set(
  "a an and are as at be by for from has have in is it its of on or than that the their this to was were will with".split(
    " ",
  ),
);

/** Returns an id that is not taken, made of the first distinctive words of a name. */
export const suggestId = (name: string, taken: ReadonlySet<string>): string => {
  const words = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[’'\p{M}]/gu, "")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "" && !small.has(word));
  const stem = words.slice(0, 5).join("-").slice(0, 60).replace(/-$/, "") || "new-record";
  for (let number = 1; ; number++) {
    const id = number === 1 ? stem : `${stem}-${number}`;
    if (!taken.has(id)) return id;
  }
};

/** Returns a first body for a brief: its judgments in a row, each with its claims. */
const startBody = (data: Data): string => {
  const judgments = (Array.isArray(data["judgments"]) ? data["judgments"] : []) as Data[];
  const sentences = judgments.map(({ judgment = "", claims }) => {
    const marks = (Array.isArray(claims) ? claims : []).map((id) => `@${id}`).join("; ");
    return `${judgment}${marks ? `[${marks}]` : ""}`;
  });
  return `## What the evidence says\n\n${sentences.join("\n\n")}`;
};

/** Returns the draft of a new record: the answers, the defaults, and what was not given, an id and a body. */
export const startDraft = (
  content: Content,
  kind: RecordOrBrief,
  answers: { data: Data; id?: string | undefined; body?: string | undefined },
  today: string,
): Draft => {
  const data = { ...defaultsOf(kind, today), ...answers.data };
  const id = answers.id ?? suggestId(titleOf(kind, data), content.names[kind]);
  const body = kind === "brief" ? { body: answers.body ?? startBody(data) } : {};
  return { kind, id, data: sortKeys(data, formFields(kind)), ...body };
};
