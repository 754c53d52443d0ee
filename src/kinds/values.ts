import * as z from "zod";
import { isPlainDate } from "../lib/dates.ts";
import { idPattern } from "../lib/ids.ts";

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

/** An address on the web: http or https, atLeastOne else. */
export const webAddress = z
  .string()
  .max(longestAddress, `has more than ${longestAddress} characters: leave out what the page does not need`)
  .meta({ pattern: String.raw`^https?://[^\s\\]+$` });

/** A language as BCP 47 names it: `en`, `zh`, `en-US`. */
export const language = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, "is not the code of a language: write en, zh or en-US");

/** The fewest items that a list takes which may not be empty, and what is said of an empty one. */
export const atLeastOne = [1, "must not be empty: name at least one"] as const;

/** A list that names at least one thing. */
export const some = <T extends z.ZodType>(item: T) => z.array(item).min(...atLeastOne);

/** A name as CSL-JSON 1.0.2 has it: a person's parts, or a body's name whole. */
export const name = z.union([
  z.strictObject({ family: text, given: text.optional() }),
  z.strictObject({ literal: text }),
]);

/** The dates that a statement is about: one date, or a span. */
export const period = z.union([plainDate, z.strictObject({ from: plainDate.optional(), to: plainDate.optional() })]);

/** A number that can be shown in words and drawn: not beyond what a unit of its own would take. */
const amount = z
  .number()
  .refine(
    (value) => value === 0 || (Math.abs(value) >= 1e-9 && Math.abs(value) <= 1e15),
    "is too large or too small to be shown: use another unit",
  )
  .meta({ minimum: -1e15, maximum: 1e15 });

/** A number, or a pair that is a range. */
export const quantity = z.union([amount, z.tuple([amount, amount])]);

/** A figure by its claim and its key: `a-claim.cost`. */
export const figureName = z
  .string()
  .regex(
    /^[a-z0-9-]{1,80}\.[a-z0-9-]{1,80}$/,
    "is not the name of a figure: write a-claim.cost, the claim’s id and the figure’s key",
  );
