import * as z from "zod";
import { isPlainDate } from "../../lib/dates.ts";
import { idPattern } from "../../lib/ids.ts";

/** A record's or brief's id: lower-case ASCII words joined by hyphens, at most 80 characters. */
export const id = z
  .string()
  .regex(idPattern, "must be lower-case words joined by hyphens: write the name of its file without the ending");

/** No text of a record is longer; what takes more belongs into a brief. */
const longestText = 5000;

/** Plain text: no Markdown, no HTML; shown as written. What is checked by code is told to JSON Schema as far as it can say it. */
export const text = z
  .string()
  .max(longestText, `has more than ${longestText} characters: keep what matters, and leave the rest to a brief`)
  .refine((value) => value.trim() !== "", "must not be empty: write something, or delete the key")
  .meta({ minLength: 1 });

/** A date as EDTF level 0: a day, a month or a year. */
export const plainDate = z
  .string()
  .refine(isPlainDate, "is not a date: write 2025-01-27, 2025-01 or 2025")
  .meta({ pattern: String.raw`^[12]\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$` });

/** No address is longer; browsers and servers cut longer ones. */
const longestAddress = 2000;

/** An address on the web: http or https, nothing else. */
export const webAddress = z
  .string()
  .max(longestAddress, `has more than ${longestAddress} characters: leave out what the page does not need`)
  .meta({ pattern: String.raw`^https?://[^\s\\]+$` });

/** A language as BCP 47 names it: `en`, `zh`, `en-US`. */
export const language = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, "is not the code of a language: write en, zh or en-US");

/** Why a rule may be broken here: an exemption is data, with its reason. */
export const exemptions = z.array(z.strictObject({ rule: id, because: text })).optional();

/** A list that, where it stands, names at least one thing. */
export const some = <T extends z.ZodType>(item: T) => z.array(item).min(1, "must not be empty: name at least one");

/** Withdrawn for a reason; the page stays. */
export const withdrawn = z.strictObject({ date: plainDate, reason: text }).optional();

/** A place in a source: which one, and where in it. */
export const place = z.strictObject({
  source: id,
  locator: text.optional(),
  note: text.optional(),
});
