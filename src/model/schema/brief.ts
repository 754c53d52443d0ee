import * as z from "zod";
import { confidences, likelihoods } from "../../kinds/vocabulary.ts";
import { exemptions, id, plainDate, some, text, withdrawn } from "./common.ts";

/** A key judgment: how sure, or how likely, and on which claims. Never both in one. */
export const judgment = z.strictObject({
  judgment: text,
  confidence: z.enum(confidences).optional(),
  likelihood: z.enum(likelihoods).optional(),
  because: text.optional(),
  claims: some(id),
});

/** The front matter of a brief. */
export const brief = z.strictObject({
  title: text,
  summary: text,
  date: plainDate,
  updated: plainDate,
  themes: some(id),
  judgments: z
    .array(judgment)
    .min(3, "needs three judgments or more: say what else the reader should take away")
    .max(5, "has more than five judgments: keep the most important"),
  changes: z
    .array(
      z.strictObject({
        date: plainDate,
        change: text,
        from: text.optional(),
        to: text.optional(),
        why: text.optional(),
        major: z.boolean().optional(),
        correction: z.boolean().optional(),
      }),
    )
    .optional(),
  review_by: plainDate,
  withdrawn,
  exempt: exemptions,
});
