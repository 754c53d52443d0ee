import * as z from "zod";
import { cslTypes, reliabilities } from "../../kinds/vocabulary.ts";
import { exemptions, id, language, plainDate, some, text, webAddress } from "./common.ts";

/** A name as CSL-JSON 1.0.2 has it: a person's parts, or a body's name whole. */
const name = z.union([z.strictObject({ family: text, given: text.optional() }), z.strictObject({ literal: text })]);

/** A citable document: CSL-JSON fields under their own names, then what we say of it. */
export const source = z.strictObject({
  type: z.enum(cslTypes),
  title: text,
  "original-title": text.optional(),
  author: some(name).optional(),
  "container-title": text.optional(),
  publisher: text.optional(),
  issued: plainDate.optional(),
  URL: webAddress.optional(),
  DOI: z
    .string()
    .regex(/^10\.\d{4,9}\/[^\s{}<>"%\\]{1,200}$/, "is not a DOI: write it as 10.1234/abc, without an address before it")
    .optional(),
  number: text.optional(),
  volume: text.optional(),
  issue: text.optional(),
  page: text.optional(),
  genre: text.optional(),
  version: text.optional(),
  language,
  tier: z.enum(["primary", "secondary"]),
  origin: id,
  reliability: z.strictObject({ grade: z.enum(reliabilities), why: text }),
  archive: z.strictObject({ URL: webAddress, date: plainDate }).optional(),
  accessed: plainDate.optional(),
  no_address: text.optional(),
  note: text.optional(),
  exempt: exemptions,
});
