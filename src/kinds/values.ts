import * as z from "zod";
import { isPlainDate } from "../lib/dates.ts";
import { idPattern } from "../lib/ids.ts";
import { lazy } from "../lib/lazy.ts";
import { schemaMessage } from "../lib/schema-message.ts";

// Schemas generate no code: the security policy of pages with forms forbids it, and testing for it takes time.
z.config({ jitless: true });

/** A record's or brief's id: lower-case ASCII words joined by hyphens, at most 80 characters. */
export const id = lazy(() =>
  z
    .string()
    .regex(
      idPattern,
      schemaMessage("must be lower-case words joined by hyphens", "write the name of its file without the ending"),
    ),
);

/** The maximum number of characters of a text, by its use: a name, a line of prose, a paragraph. */
export const maxLengths = { name: 200, title: 500, line: 1000, paragraph: 2000 } as const;

/**
 * Returns the schema of plain text with a maximum length: no Markdown, no HTML; shown as written. JSON Schema gets what
 * it can express of the checks in code.
 */
export const textOf = (max: number) =>
  z
    .string()
    .max(max, schemaMessage(`has more than ${max} characters`, "keep what matters, and leave the rest to a brief"))
    .refine((value) => value.trim() !== "", schemaMessage("must not be empty", "write something, or delete the key"))
    .meta({ minLength: 1 });

/** A date as EDTF level 0: a day, a month or a year. */
export const plainDate = lazy(() =>
  z
    .string()
    .refine(isPlainDate, schemaMessage("is not a date", "write 2025-01-27, 2025-01 or 2025"))
    .meta({ pattern: String.raw`^[12]\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$` }),
);

/** The maximum length of an address; browsers and servers truncate longer ones. */
const maxAddressLength = 2000;

/** An address on the web: http or https, nothing else. */
export const urlSchema = lazy(() =>
  z
    .string()
    .max(
      maxAddressLength,
      schemaMessage(`has more than ${maxAddressLength} characters`, "leave out what the page does not need"),
    )
    .meta({ pattern: String.raw`^https?://[^\s\\]+$` }),
);

/** A language code by BCP 47: `en`, `zh`, `en-US`. */
export const languageSchema = lazy(() =>
  z
    .string()
    .regex(
      /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/,
      schemaMessage("is not the code of a language", "write en, zh or en-US"),
    ),
);

/** The minimum of a list that may not be empty, with the message for an empty one. */
export const atLeastOne = [1, schemaMessage("must not be empty", "name at least one")] as const;

/** The default maximum number of items of a list. */
export const maxItems = 100;

/** Returns the schema of a list with a maximum length. */
export const listOf = <T extends z.ZodType>(item: T, max: number = maxItems) =>
  z.array(item).max(max, schemaMessage(`has more than ${max} items`, "keep the most important"));

/** Returns the schema of a list with at least one item. */
export const nonEmptyList = <T extends z.ZodType>(item: T, max: number = maxItems) =>
  listOf(item, max).min(...atLeastOne);

/** A name as in CSL-JSON 1.0.2: the parts of a person's name, or an organization's name. */
export const nameSchema = lazy(() =>
  z.union([
    z.strictObject({ family: textOf(maxLengths.name), given: textOf(maxLengths.name).optional() }),
    z.strictObject({ literal: textOf(maxLengths.title) }),
  ]),
);

/** The dates that a statement is about: one date, or a span. */
export const periodSchema = lazy(() =>
  z.union([plainDate(), z.strictObject({ from: plainDate().optional(), to: plainDate().optional() })]),
);

/** A number that can be shown in words and drawn; larger or smaller ones need another unit. */
const amount = lazy(() =>
  z
    .number()
    .refine(
      (value) => value === 0 || (Math.abs(value) >= 1e-9 && Math.abs(value) <= 1e15),
      schemaMessage("is too large or too small to be shown", "use another unit"),
    )
    .meta({ minimum: -1e15, maximum: 1e15 }),
);

/** A number, or a pair that is a range. */
export const quantitySchema = lazy(() => z.union([amount(), z.tuple([amount(), amount()])]));

/** A figure by its claim and its key: `a-claim.cost`. */
export const figureName = lazy(() =>
  z
    .string()
    .regex(
      /^[a-z0-9-]{1,80}\.[a-z0-9-]{1,80}$/,
      schemaMessage("is not the name of a figure", "write a-claim.cost, the claim’s id and the figure’s key"),
    ),
);
