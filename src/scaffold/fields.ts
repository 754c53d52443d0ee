import type * as z from "zod";
import {
  callWords,
  confidenceWords,
  credibilityWords,
  kindWords,
  reliabilityWords,
  stanceWords,
} from "../kinds/labels.ts";
import { type Kind, kindSchemas, type RecordKind } from "../model/authored.ts";
import { id, plainDate, webAddress } from "../model/schema/common.ts";
import { certaintyWords, conflictScopeWords, relationWords, sourceTypeWords } from "./words/choices.ts";
import { claimWords } from "./words/claim.ts";
import {
  actorWords,
  briefWords,
  chartWords,
  debateWords,
  eventWords,
  siteWords,
  termWords,
  themeWords,
  watchWords,
} from "./words/records.ts";
import { sourceWords } from "./words/source.ts";
import type { Words, WordsByKey } from "./words/words.ts";

export type Option = { value: string; words?: string };

/** How a value is put in: the same for a prompt, an option of a command and a form. */
export type Input =
  | { type: "text"; long: boolean }
  | { type: "date" | "address" | "number" | "yes" | "period" | "quantity" | "name" }
  | { type: "choice"; options: Option[]; numeric: boolean }
  | { type: "id"; of: RecordKind | undefined }
  | { type: "list"; item: Input }
  | { type: "group"; fields: Field[] }
  | { type: "named"; fields: Field[] };

export type Field = {
  key: string;
  label: string;
  help: string;
  one: string;
  input: Input;
  schema: z.ZodType;
  required: boolean;
  /** `must` and `yes` are asked for, `more` is offered, `never` is left alone in a new record. */
  ask: "must" | "yes" | "more" | "never";
  when?: Words["when"];
};

/** What is said of every kind's keys. */
export const words: Record<Kind, WordsByKey> = {
  theme: themeWords,
  claim: claimWords,
  source: sourceWords,
  event: eventWords,
  watch: watchWords,
  debate: debateWords,
  actor: actorWords,
  term: termWords,
  chart: chartWords,
  brief: briefWords,
  site: siteWords,
};

/** The part of a schema's inside that is read here. */
type Def = {
  type: string;
  innerType?: z.ZodType;
  element?: z.ZodType;
  valueType?: z.ZodType;
  shape?: Record<string, z.ZodType>;
  options?: z.ZodType[];
  entries?: Record<string, string>;
};
const defOf = (schema: z.ZodType): Def => schema.def as unknown as Def;

const choiceWords: Record<string, Record<string, string>> = {
  type: { ...relationWords, ...sourceTypeWords },
  scope: conflictScopeWords,
  certainty: certaintyWords,
  kind: kindWords,
  stance: stanceWords,
  call: callWords,
  confidence: confidenceWords,
  grade: reliabilityWords,
};

const choice = (key: string, values: string[]): Input => ({
  type: "choice",
  numeric: false,
  options: values.map((value) => {
    const said = choiceWords[key]?.[value];
    return said ? { value, words: said } : { value };
  }),
});

const credibility: Input = {
  type: "choice",
  numeric: true,
  options: Object.entries(credibilityWords).map(([value, said]) => ({ value, words: said })),
};

const inputOf = (key: string, schema: z.ZodType, said: Words | undefined): Input => {
  const def = defOf(schema);
  if (schema === id) return { type: "id", of: said?.of };
  if (schema === plainDate) return { type: "date" };
  if (schema === webAddress) return { type: "address" };
  if (key === "credibility") return credibility;
  if (def.innerType) return inputOf(key, def.innerType, said);
  if (def.type === "array" && def.element) return { type: "list", item: inputOf(key, def.element, said) };
  if (def.shape) return { type: "group", fields: fieldsIn(def.shape, said?.row ?? {}) };
  if (def.type === "record" && def.valueType)
    return { type: "named", fields: fieldsIn(defOf(def.valueType).shape ?? {}, said?.row ?? {}) };
  if (def.entries) return choice(key, Object.values(def.entries));
  if (def.type === "number" || def.type === "int") return { type: "number" };
  if (def.type === "boolean") return { type: "yes" };
  if (def.type === "union") {
    const first = defOf(def.options?.[0] as z.ZodType).type;
    return { type: first === "string" ? "period" : first === "number" ? "quantity" : "name" };
  }
  return { type: "text", long: said?.long ?? false };
};

const fieldsIn = (shape: Record<string, z.ZodType>, byKey: WordsByKey): Field[] =>
  Object.entries(shape).map(([key, schema]) => {
    const said = byKey[key];
    const required = defOf(schema).type !== "optional";
    return {
      key,
      label: said?.label ?? key,
      help: said?.help ?? "",
      one: said?.one ?? "entry",
      input: inputOf(key, schema, said),
      schema,
      required,
      ask: said?.ask === "never" ? "never" : required ? "must" : (said?.ask ?? "more"),
      ...(said?.when ? { when: said.when } : {}),
    };
  });

/** The fields of a kind of record, in the order of its schema, with what is said of each. */
export const fieldsOf = (kind: Kind): Field[] => fieldsIn(defOf(kindSchemas[kind]).shape ?? {}, words[kind]);

/** Whether a field is to be asked for, given what was answered so far. */
export const applies = ({ when }: Field, data: Record<string, unknown>): boolean =>
  !when || when.is.includes(String(data[when.key] ?? ""));
