import * as z from "zod";
import { shapeOf } from "../read/shape.ts";
import type { Field } from "./fields.ts";

/** What is wrong with a value for a field, in the check's own words, or nothing. */
export const fieldProblem = ({ key, schema }: Pick<Field, "key" | "schema">, value: unknown): string | undefined => {
  const shaped = shapeOf(z.strictObject({ [key]: schema }), value === undefined ? {} : { [key]: value });
  if ("data" in shaped) return undefined;
  const { message, hint } = shaped.problems[0] ?? { message: `${key} is wrong`, hint: "" };
  return hint ? `${message} (${hint})` : message;
};
