import * as z from "zod";
import { type Kind, kindSchemas, recordKinds } from "../model/authored.ts";
import { words } from "./fields.ts";
import type { WordsByKey } from "./words/words.ts";

type Json = Record<string, unknown>;

/** The same schema with a title and a description at every key that something is said of. */
export const withWords = (json: Json, byKey: WordsByKey): Json => {
  const inner = (value: unknown): unknown => (isJson(value) ? withWords(value, byKey) : value);
  const described = ([key, value]: [string, unknown]): [string, unknown] => {
    const said = byKey[key];
    const below = isJson(value) ? withWords(value, said?.row ?? {}) : value;
    return [key, said ? { title: said.label, description: said.help, ...(below as Json) } : below];
  };
  return Object.fromEntries(
    Object.entries(json).map(([key, value]) => {
      if (key === "properties" && isJson(value)) return [key, Object.fromEntries(Object.entries(value).map(described))];
      return [key, Array.isArray(value) ? value.map(inner) : inner(value)];
    }),
  );
};

const isJson = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);

/** A kind's schema as a JSON Schema (draft 7), with what is said of each key. */
const jsonSchema = (kind: Kind): Json => {
  const schema = z.toJSONSchema(kindSchemas[kind], { target: "draft-7" }) as Json;
  return { ...withWords(schema, words[kind]), title: kind };
};

/** The files in which content of a kind stands, as editors match them. */
const filesOf = (kind: Kind): string =>
  kind === "brief" ? "briefs/*.md" : kind === "site" ? "_data/site.yaml" : `_data/${recordKinds[kind].folder}/*.yaml`;

export type SchemaFile = { file: string; text: string };

const schemaKinds = Object.keys(kindSchemas) as Kind[];

/** Every kind's JSON Schema as a file of the folder `schemas/`. */
export const schemaFiles = (): SchemaFile[] =>
  schemaKinds.map((kind) => ({ file: `schemas/${kind}.json`, text: `${JSON.stringify(jsonSchema(kind), null, 2)}\n` }));

/** Which schema an editor holds which files to; a brief's front matter is not YAML to it. */
export const schemaMap = (): Record<string, string[]> =>
  Object.fromEntries(
    schemaKinds.filter((kind) => kind !== "brief").map((kind) => [`./schemas/${kind}.json`, [filesOf(kind)]]),
  );
