import type { FormField } from "../kinds/field-types.ts";
import type { Finding, Path } from "../model/finding.ts";
import { positionFinder } from "../read/yaml-positions.ts";

/** A form with its values. */
export type FilledForm = {
  fields: FormField[];
  data: Record<string, unknown>;
  /** The proposed file. */
  text: string;
  /** The path in the record at which the form's values belong. */
  recordPath: Path;
};

/** Returns every path at which the data has a value. */
const pathsIn = (value: unknown, above: Path = []): Path[] => {
  if (typeof value !== "object" || value === null) return [above];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [above, ...keys.flatMap((key) => pathsIn((value as Record<string | number, unknown>)[key], [...above, key]))];
};

/**
 * Returns whether a value of the form is not a key of the record: a brief's text, the reason of an edit, the disputed
 * claim.
 */
const isFormOnly = ([key]: Path, recordPath: Path): boolean =>
  key === "body" || key === "why" || (recordPath.length > 0 && key === "claim");

/** Returns the path of the last value that begins at or before the finding's position. */
const pathAtPosition = ({ line, column }: Finding, { data, text, recordPath }: FilledForm): Path => {
  const isBrief = text.startsWith("---\n");
  if (isBrief && line >= text.split("\n").indexOf("---", 1) + 2) return ["body"];
  const at = positionFinder(text);
  let best: { path: Path; line: number; column: number } | undefined;
  for (const path of pathsIn(data)) {
    if (isFormOnly(path, recordPath)) continue;
    const found = at([...recordPath, ...path]);
    const before = found.line < line || (found.line === line && found.column <= column);
    const later = !best || found.line > best.line || (found.line === best.line && found.column >= best.column);
    if (before && later) best = { path, ...found };
  }
  return best?.path ?? [];
};

/** Returns the finding's own path within the form, or undefined if it has none or the form has no such field. */
const ownPath = ({ rule, path = [] }: Finding, { fields, recordPath }: FilledForm): Path | undefined => {
  if (rule === "file-name") return recordPath.length > 0 ? ["claim"] : [];
  const [key] = path.slice(recordPath.length);
  const isWithin = recordPath.every((step, at) => path[at] === step) && fields.some((field) => field.key === key);
  return isWithin ? path.slice(recordPath.length) : undefined;
};

/** Returns the path in the form of the field that a finding is about; empty for the form as a whole. */
export const formPathOf = (finding: Finding, form: FilledForm): Path =>
  ownPath(finding, form) ?? pathAtPosition(finding, form);
