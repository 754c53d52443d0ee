import * as z from "zod";
import { actorKinds, certainties, chartScales, debateKinds, marks, watchStatuses } from "../../kinds/vocabulary.ts";
import { evidence } from "./claim.ts";
import { exemptions, id, language, place, plainDate, some, text, webAddress } from "./common.ts";

export const theme = z.strictObject({
  name: text,
  question: text,
  summary: text,
  order: z.int().min(1),
  mark: z.enum(marks),
});

export const event = z.strictObject({
  date: plainDate,
  title: text,
  description: text,
  themes: some(id),
  certainty: z.enum(certainties),
  actors: z.array(id).optional(),
  claims: z.array(id).optional(),
  sources: some(place),
  exempt: exemptions,
});

/** An open question that resolves: what would settle it, by when, and what did. */
export const watchItem = z.strictObject({
  question: text,
  themes: some(id),
  raised_by: some(id),
  raised_on: plainDate,
  criteria: text,
  due: plainDate,
  status: z.enum(watchStatuses),
  outcome: z.strictObject({ as_of: plainDate, note: text, evidence: z.array(evidence) }).optional(),
  open_points: z.array(text).optional(),
  claims: z.array(id).optional(),
  exempt: exemptions,
});

/** A figure by its claim and its key: `a-claim.cost`. */
export const figureName = z
  .string()
  .regex(
    /^[a-z0-9-]{1,80}\.[a-z0-9-]{1,80}$/,
    "is not the name of a figure: write a-claim.cost, the claim’s id and the figure’s key",
  );

const position = z.strictObject({
  name: text,
  position: text,
  held_by: z.array(id).optional(),
  held_by_others: z.array(text).optional(),
  claims: z.array(id),
  figure: figureName.optional(),
  sources: z.array(place).optional(),
});

export const debate = z.strictObject({
  question: text,
  kind: z.enum(debateKinds),
  themes: some(id),
  positions: z.array(position).min(2, "needs two positions or more: say who holds the other"),
  note: text.optional(),
  exempt: exemptions,
});

export const actor = z.strictObject({
  name: text,
  kind: z.enum(actorKinds),
  description: text,
  part_of: id.optional(),
  aliases: z.array(text).optional(),
  chinese: text.optional(),
  themes: z.array(id).optional(),
  sources: z.array(place).optional(),
  exempt: exemptions,
});

export const term = z.strictObject({
  name: text,
  definition: text,
  aliases: z.array(text).optional(),
  chinese: text.optional(),
  themes: some(id),
  see_also: z.array(id).optional(),
  sources: z.array(place).optional(),
  exempt: exemptions,
});

/** A picture of claims' figures: a row for each, with one dot or range per series. */
export const chart = z.strictObject({
  title: text,
  description: text,
  scale: z.enum(chartScales),
  unit: text,
  series: z.array(text).optional(),
  rows: some(z.strictObject({ label: text.optional(), figures: some(figureName) })),
  themes: some(id),
  note: text.optional(),
  exempt: exemptions,
});

/** Another briefing on the same host, whose search index (`/trams/pagefind/`) is searched together with this one's. */
const desk = z.strictObject({
  name: text,
  index: z.string().regex(/^\/([\w.~-]+\/)+$/, "is not a folder on this host: write /other-briefing/pagefind/"),
});

export const site = z.strictObject({
  title: text,
  tagline: text,
  description: text,
  about: some(text),
  publisher: text,
  url: webAddress,
  tag_authority: z
    .string()
    .regex(/^[a-z0-9]+([.-][a-z0-9]+)+$/, "must be a domain name in lower case, such as briefing.example")
    .optional(),
  repository: webAddress,
  branch: z.string().regex(/^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/, "is not the name of a branch: write main"),
  language,
  evidence_as_of: plainDate,
  license: z.strictObject({ name: text, URL: webAddress }),
  lead: z.array(id),
  questions: z.array(z.strictObject({ question: text, briefs: some(id) })).optional(),
  search_with: z.array(desk).optional(),
  exempt: exemptions,
});
