import type { FormField } from "../kinds/field.ts";
import type { Finding, Path } from "../model/finding.ts";
import { locator } from "../read/yaml.ts";

/** A form as it was filled in. */
export type Asked = {
  fields: FormField[];
  data: Record<string, unknown>;
  /** The proposed file. */
  text: string;
  /** Where in its record stands what the form asks for. */
  place: Path;
};

/** Every path at which some data has a value. */
const pathsIn = (value: unknown, above: Path = []): Path[] => {
  if (typeof value !== "object" || value === null) return [above];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [above, ...keys.flatMap((key) => pathsIn((value as Record<string | number, unknown>)[key], [...above, key]))];
};

/** Whether a form asks for something that is no key of the record: a brief's text, why an edit is made, which claim a dispute is about. */
const isOfForm = ([key]: Path, place: Path): boolean =>
  key === "body" || key === "why" || (place.length > 0 && key === "claim");

/** The front matter of a brief stands a line lower in the file than in itself. */
const yamlOf = (text: string): string => (text.startsWith("---\n") ? `\n${text.slice(4).split("\n---\n")[0]}\n` : text);

/** The path of the last value that begins no later than the finding's place. */
const pathBefore = ({ line, column }: Finding, { data, text, place }: Asked): Path => {
  const isBrief = text.startsWith("---\n");
  if (isBrief && line >= text.split("\n").indexOf("---", 1) + 2) return ["body"];
  const at = locator(yamlOf(text));
  let best: { path: Path; line: number; column: number } | undefined;
  for (const path of pathsIn(data)) {
    if (isOfForm(path, place)) continue;
    const found = at([...place, ...path]);
    const before = found.line < line || (found.line === line && found.column <= column);
    const later = !best || found.line > best.line || (found.line === best.line && found.column >= best.column);
    if (before && later) best = { path, ...found };
  }
  return best?.path ?? [];
};

/** The path of a finding that has one, if the form asks for what it leads to. */
const pathNamed = ({ rule, path = [] }: Finding, { fields, place }: Asked): Path | undefined => {
  if (rule === "file-name") return place.length > 0 ? ["claim"] : [];
  const [key] = path.slice(place.length);
  const isWithin = place.every((step, at) => path[at] === step) && fields.some((field) => field.key === key);
  return isWithin ? path.slice(place.length) : undefined;
};

/** Where in a form a finding on its file belongs; an empty path for the form as a whole. */
export const pathOf = (finding: Finding, asked: Asked): Path => pathNamed(finding, asked) ?? pathBefore(finding, asked);
