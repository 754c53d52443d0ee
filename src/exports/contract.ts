import { z } from "zod";
import { withDescriptions } from "../authoring/json-schema.ts";
import { allKinds, formFields, type Kind, kinds, type RecordOrBrief, schemaOf } from "../kinds/registry.ts";
import { id } from "../kinds/values.ts";
import { standings } from "../kinds/vocabulary.ts";
import { addresses } from "../model/addresses.ts";
import type { Site } from "../model/briefing.ts";
import { linkNames } from "./links.ts";

/**
 * The version of the open data. The major number rises when something is removed or changes its meaning, the minor
 * number when something is added.
 */
export const contract = {
  version: "2.13",
  changes: [
    { version: "1.0", date: "2026-11-23", change: "First published." },
    {
      version: "1.1",
      date: "2026-11-26",
      change:
        "Corrections are marked in changes.csv and in briefs, graph.jsonld leads from claims to evidence and to other claims, briefing.json names its schema, and each schema says what its fields mean.",
    },
    {
      version: "1.2",
      date: "2026-11-26",
      change:
        "Limits are stated: how long a text and an address may be, how large and how small a figure, and what codes of languages, names of branches and names of figures look like.",
    },
    {
      version: "1.3",
      date: "2026-11-26",
      change: "Claims say how many independent origins support them, and each row of a table of records says its page.",
    },
    {
      version: "2.0",
      date: "2026-11-26",
      change:
        "What was said twice is said once. A brief alone no longer holds its text: it says where that can be read, and which marks stand in it; briefing.json holds it as before. From 20 MB on, briefing.json and graph.jsonld stand in the archive alone, and a note in their place says so. In graph.jsonld, what a node leads to is named by its id and described at its own node.",
    },
    {
      version: "2.1",
      date: "2026-11-29",
      change:
        "Forecasts have a call: firm where the maker says that something will happen, possibility where it only could. Firm calls have a score. A source may name its parts, and one without an address says why.",
    },
    {
      version: "2.2",
      date: "2026-11-29",
      change:
        "The tables of records have a column for each field, described as in the forms: new are the mark of a theme, volume, issue, pages, genre and version of a source, the sources of an actor, the figure of a position, scale and series of a chart.",
    },
    {
      version: "2.3",
      date: "2026-11-29",
      change:
        "Texts and lists have limits, which the schemas state: a name has at most 200 characters, a line 1,000, a paragraph 2,000. The ledger lists the ids that feeds have given out.",
    },
    {
      version: "2.4",
      date: "2026-11-29",
      change: "There are policy options and takeaways, and a brief may list options.",
    },
    {
      version: "2.5",
      date: "2026-11-29",
      change: "Claims and briefs record reviews that changed nothing, and say when the next one is due.",
    },
    {
      version: "2.6",
      date: "2026-11-29",
      change: "A brief names the address of its PDF, where the site has PDFs.",
    },
    {
      version: "2.7",
      date: "2026-11-29",
      change:
        "Records may name who contributed and who reviewed them, claims have replies of the parties that they name, and a brief lists sources that were read and not used.",
    },
    {
      version: "2.8",
      date: "2026-11-29",
      change:
        "A chart may have a form and windows of time, a takeaway names policy options, and the site answers its questions and names its primer and its last issue.",
    },
    {
      version: "2.9",
      date: "2026-11-29",
      change:
        "A source may have a notice that it was retracted or corrected; a retracted one no longer counts in standings.",
    },
    {
      version: "2.10",
      date: "2026-11-29",
      change: "An actor that is a person may have a family name, by which lists are sorted.",
    },
    {
      version: "2.11",
      date: "2026-11-29",
      change:
        "The rows of evidence.csv, relations.csv and changes.csv have numbers, by which each can be named. The data package says that the tables begin with a byte order mark.",
    },
    {
      version: "2.12",
      date: "2026-11-29",
      change: "The settings of a site may switch the weekly digest on.",
    },
    {
      version: "2.13",
      date: "2026-11-29",
      change:
        "The ledger lists the ids of questions and events too, says in which line each id is, and where a record is that was renamed.",
    },
  ],
} as const;

const links = (names: readonly string[]) =>
  z.strictObject(Object.fromEntries(names.map((name) => [name, z.array(id)])));
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
  figures: z.record(id, z.string()).meta({ description: "Each figure as a sentence prints it." }),
  relations: z
    .array(z.strictObject({ phrase: z.string(), claim: id, live: z.boolean() }))
    .meta({ description: "Relations to other claims from either side; live is a contradiction of the same time." }),
  mentions: z
    .array(z.strictObject({ brief: id, sentence: z.string() }))
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
      id: id.meta({ description: "Permanent." }),
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
    contract: z.literal(contract.version),
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

/**
 * Returns the JSON Schemas (2020-12) of a single record of each kind, and of the whole as `briefing`, each with its
 * address.
 */
export const jsonSchemas = (site: Site): { name: string; schema: object }[] =>
  [
    { name: "briefing", schema: describeBriefing() },
    ...allKinds.map((kind) => ({ name: kind, schema: describeRecord(kind) })),
  ].map(({ name, schema }) => ({ name, schema: { $id: site.url(addresses.dataSchema(name)), ...schema } }));
