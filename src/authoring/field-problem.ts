import * as z from "zod";
import type { FormField } from "../kinds/field-types.ts";
import { validateShape } from "../read/shape.ts";

/** Returns what is wrong with a field's value, in the check's own words, or undefined if it is valid. */
export const fieldProblem = (
  { key, schema }: Pick<FormField, "key" | "schema">,
  value: unknown,
): string | undefined => {
  const shaped = validateShape(z.strictObject({ [key]: schema() }), value === undefined ? {} : { [key]: value });
  if ("data" in shaped) return undefined;
  const { message, hint } = shaped.problems[0] ?? { message: `${key} is wrong`, hint: "" };
  return hint ? `${message} (${hint})` : message;
};
