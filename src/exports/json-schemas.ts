import { z } from "zod";
import { withDescriptions } from "../authoring/json-schema.ts";
import { allKinds, formFields, type Kind, kinds, type RecordOrBrief, schemaOf } from "../kinds/registry.ts";
import { id } from "../kinds/values.ts";
import { standings } from "../kinds/vocabulary.ts";
import { addresses } from "../model/addresses.ts";
import type { Site } from "../model/briefing.ts";
import { contractVersion } from "./contract.ts";
import { linkNames } from "./links.ts";

const links = (names: readonly string[]) =>
  z.strictObject(Object.fromEntries(names.map((name) => [name, z.array(id())])));
const emptyObject = z.strictObject({});

const reviewFacts = {
  last_reviewed: z
    .string()
    .optional()
    .meta({ description: "The day of the last review that found nothing to change." }),
  review_due: z
    .string()
    .meta({ description: "The day by which it is to be reviewed: as stated, or a year after a later review." }),
};

const claimFacts = z.strictObject({
  standing: z.enum(standings).meta({ description: "What the evidence amounts to, by fixed rules." }),
  standing_in_short: z.string(),
  standing_because: z.string().meta({ description: "How the standing was reached, in words." }),
  independent_origins: z.int().meta({ description: "Independent origins that support it, its maker not among them." }),
  score: z
    .enum(["hit", "partial hit", "miss", "open"])
    .optional()
    .meta({ description: "Of a firm call; possibilities are not scored." }),
  ...reviewFacts,
  figures: z.record(id(), z.string()).meta({ description: "Each figure as a sentence prints it." }),
  relations: z
    .array(z.strictObject({ phrase: z.string(), claim: id(), live: z.boolean() }))
    .meta({ description: "Relations to other claims from either side; live is a contradiction of the same time." }),
  mentions: z
    .array(z.strictObject({ brief: id(), sentence: z.string() }))
    .meta({ description: "The sentences of briefs that cite it; of a table, the row that does." }),
});

/** What is computed for each kind, in addition to its links. */
const facts: { readonly [K in RecordOrBrief]?: z.ZodType } = {
  brief: z.strictObject({ words: z.int(), minutes: z.int(), ...reviewFacts }),
  claim: claimFacts,
};

/** A brief's text in the file of all records. */
const inlineText = {
  markdown: z.string().meta({ description: "The text, with its marks for claims, figures and charts." }),
  markdown_line: z.int().meta({ description: "The line of the file on which the text begins." }),
};

const mark = z.tuple([z.int(), z.int(), z.string()]).meta({
  description: "Where it was, how many characters are there now, and the mark as it was written.",
});

/** Where the text of a brief is, in the brief's own file. */
const linkedText = {
  text: z
    .strictObject({
      url: z.string().meta({ description: "The brief as Markdown that any reader can show." }),
      from: z.int().meta({ description: "The character of it at which the author’s text begins, counted from 0." }),
      to: z.int().meta({ description: "The character behind the author’s text." }),
      marks: z.array(mark).meta({
        description: "The marks for claims, figures, charts and briefs that are resolved there, in their order.",
      }),
    })
    .meta({ description: "Where its text can be read. Characters are Unicode code points." }),
};

/** Returns the schema of a record in its own file or in the file of all records. */
const recordSchema = (kind: RecordOrBrief, text: typeof inlineText | typeof linkedText) =>
  z
    .strictObject({
      kind: z.literal(kind),
      id: id().meta({ description: "Permanent." }),
      url: z.string().meta({ description: "Its page." }),
      ...(kind === "brief" ? { pdf: z.string().optional().meta({ description: "The same as PDF." }) } : {}),
      file: z.string().meta({ description: "Its file in the repository." }),
      data: schemaOf(kind).meta({ description: "What its author wrote." }),
      ...(kind === "brief" ? text : {}),
      computed: (facts[kind] ?? emptyObject).meta({ description: "What is computed from the whole." }),
      links: links(linkNames(kind)).meta({ description: "Ids of what names it." }),
    })
    .meta({ title: kind });

const address = z.strictObject({
  address: z.string(),
  line: z.int(),
  movedTo: z.string().optional(),
  gone: z.string().optional(),
});

/** An entry of a feed or calendar: its id, the date and text hash of a change, or what became of its record. */
const feedId = z.strictObject({
  id: z.string(),
  ...address.omit({ address: true }).partial().shape,
  date: z.string().optional(),
  print: z.string().optional(),
});

const whole = () =>
  z.strictObject({
    $schema: z.string().meta({ description: "The address of this schema." }),
    contract: z.literal(contractVersion),
    title: z.string(),
    url: z.string(),
    license: z.string(),
    evidence_as_of: z.string(),
    site: z.strictObject({ file: z.string(), data: schemaOf("site") }),
    published: z
      .strictObject({ file: z.string(), entries: z.array(address), ids: z.array(feedId).optional() })
      .meta({ description: "Every address that was once published." }),
    ...Object.fromEntries(allKinds.map((kind) => [kinds[kind].folder, z.array(recordSchema(kind, inlineText))])),
  });

type Json = { properties: Record<string, Json>; items: Json };

/** Adds the descriptions of the forms to each field, for those who reuse the data. */
const describe = (record: Json, kind: Kind): void => {
  const { data } = record.properties;
  if (data) record.properties["data"] = withDescriptions(data, formFields(kind)) as Json;
};

const asJsonSchema = (schema: z.ZodType): Json => z.toJSONSchema(schema, { target: "draft-2020-12" }) as Json;

const describeBriefing = (): Json => {
  const schema = asJsonSchema(whole());
  const { properties } = schema;
  if (properties["site"]) describe(properties["site"], "site");
  for (const kind of allKinds) describe((properties[kinds[kind].folder] as Json).items, kind);
  return schema;
};

const describeRecord = (kind: RecordOrBrief): Json => {
  const schema = asJsonSchema(recordSchema(kind, linkedText));
  describe(schema, kind);
  return schema;
};

/** The names of the schemas: of a single record of each kind, and of the whole as `briefing`. */
export const schemaNames = ["briefing", ...allKinds] as const;

/** Returns a JSON Schema (2020-12) by its name, with its address. */
export const jsonSchema = (name: (typeof schemaNames)[number], site: Site): object => ({
  $id: site.url(addresses.dataSchema(name)),
  ...(name === "briefing" ? describeBriefing() : describeRecord(name)),
});
