import { type Form, fieldsFor } from "../../authoring/forms.ts";
import { parse } from "../../authoring/values.ts";

export type FormParameters = { edits: string | undefined; data: Record<string, unknown>; from: string; draft: string };

/** Returns what the page's address asks for: a record to edit, values to begin with. */
export const readFormParameters = (form: Form): FormParameters => {
  const query = new URLSearchParams(location.search);
  const edits = query.get("edit") ?? undefined;
  const data: FormParameters["data"] = {};
  for (const field of fieldsFor(form, edits !== undefined)) {
    const value = query.get(field.key);
    if (value !== null) data[field.key] = parse(field.input, value);
  }
  return { edits, data, from: query.get("from") ?? "", draft: query.get("draft") ?? "" };
};
