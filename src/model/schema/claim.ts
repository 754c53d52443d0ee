import * as z from "zod";
import {
  bounds,
  calls,
  changeKinds,
  confidences,
  conflictScopes,
  kinds,
  likelihoods,
  relationTypes,
  results,
  stances,
} from "../../kinds/vocabulary.ts";
import { exemptions, id, plainDate, some, text, withdrawn } from "./common.ts";

/** The link from a claim to a source. `origin` overrides the source's own, where it passes on another's knowledge. */
export const evidence = z.strictObject({
  source: id,
  stance: z.enum(stances),
  locator: text.optional(),
  credibility: z.int().min(1).max(6).optional(),
  origin: id.optional(),
  note: text.optional(),
});

/** A number that can be shown in words and drawn: not beyond what a unit of its own would take. */
const amount = z
  .number()
  .refine(
    (value) => value === 0 || (Math.abs(value) >= 1e-9 && Math.abs(value) <= 1e15),
    "is too large or too small to be shown: use another unit",
  )
  .meta({ minimum: -1e15, maximum: 1e15 });

/** A number that briefs print and charts plot; a pair is a range. */
export const figure = z.strictObject({
  value: z.union([amount, z.tuple([amount, amount])]),
  unit: text,
  bound: z.enum(bounds).optional(),
  label: text,
  as_of: plainDate.optional(),
});

export const relation = z.strictObject({
  type: z.enum(relationTypes),
  claim: id,
  scope: z.enum(conflictScopes).optional(),
  note: text.optional(),
});

/** One dated change in a claim; `major` ones reach subscribers. */
export const change = z.strictObject({
  date: plainDate,
  change: z.enum(changeKinds),
  from: text.optional(),
  to: text.optional(),
  why: text.optional(),
  major: z.boolean().optional(),
});

/** The dates that a statement speaks of: one date, or a span. */
export const period = z.union([plainDate, z.strictObject({ from: plainDate.optional(), to: plainDate.optional() })]);

export const claim = z.strictObject({
  statement: text,
  kind: z.enum(kinds),
  themes: some(id),
  made_by: some(id),
  made_on: plainDate,
  as_of: period.optional(),
  confidence: z.enum(confidences).optional(),
  because: text.optional(),
  call: z.enum(calls).optional(),
  likelihood: z.enum(likelihoods).optional(),
  caveats: z.array(text).optional(),
  figures: z.record(id, figure).optional(),
  evidence: z.array(evidence),
  relations: z.array(relation).optional(),
  outcome: z
    .strictObject({
      result: z.enum(results),
      as_of: plainDate,
      note: text,
      evidence: z.array(evidence).optional(),
    })
    .optional(),
  history: some(change),
  review_by: plainDate,
  withdrawn,
  exempt: exemptions,
});
