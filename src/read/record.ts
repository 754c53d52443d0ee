import { type DataOf, type Kind, schemaOf } from "../kinds/registry.ts";
import type { Memo } from "../lib/memoize.ts";
import type { Finding } from "../model/finding.ts";
import type { SourceBrief, SourceRecord } from "../model/records.ts";
import { type Problem, problemOf } from "./decode.ts";
import { misleadingValues } from "./misleading.ts";
import type { ContentFile } from "./names.ts";
import { validateShape } from "./shape.ts";
import { textProblems } from "./text-problems.ts";
import { type Parsed, parseYaml } from "./yaml.ts";
import { positionFinder } from "./yaml-positions.ts";

/** The result of reading one file: a record if it is valid, and findings. */
export type ReadResult<R> = { record?: R; findings: Finding[] };

/** Returns a file's problem as a finding. */
export const asFinding = (file: string, { rule, message, hint, line, column }: Problem): Finding => ({
  rule,
  severity: "error",
  file,
  line,
  column,
  message,
  hint,
});

/** The maximum number of findings in one file: nobody reads more. */
const maxFindings = 500;

/** Returns the first problems of a file, with the number of the others. */
const firstOf = <P extends Problem>(problems: readonly P[]): (P | Problem)[] => {
  const next = problems[maxFindings];
  if (!next) return [...problems];
  const message = `the file has ${problems.length - maxFindings} more problems from here on`;
  return [...problems.slice(0, maxFindings), { ...next, message, hint: "fix those before first" }];
};

const findingsIn = (file: string, problems: readonly Problem[]): Finding[] =>
  firstOf(problems).map((problem) => asFinding(file, problem));

/** Parses YAML text. Reading a folder uses a faster parser that agrees with the strict one. */
type ParseYaml = (yaml: string) => Parsed;

/** Returns data with each text normalized to NFC, the form in which texts are compared and searched. */
const normalize = (value: unknown): unknown => {
  if (typeof value === "string") return value.normalize();
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(normalize);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, normalize(item)]));
};

const readData = <K extends Kind>(
  kind: K,
  { id, file }: ContentFile,
  yaml: string,
  parse: ParseYaml,
): ReadResult<SourceRecord<K>> => {
  const { value, problems } = parse(yaml);
  if (problems.length > 0) return { findings: findingsIn(file, problems) };
  // The file is normalized already, but an escape such as "e\u0301" is not.
  const result = validateShape<DataOf[K]>(schemaOf(kind), yaml.includes("\\") ? normalize(value) : value);
  const at = positionFinder(yaml);
  if ("data" in result) {
    const misleading = findingsIn(file, misleadingValues(yaml));
    return misleading.length > 0
      ? { findings: misleading }
      : { record: { kind, id, file, data: result.data, at }, findings: [] };
  }
  return {
    findings: firstOf(result.problems.map((problem) => ({ ...problem, ...at(problem.path) }))).map((problem) => ({
      ...asFinding(file, problem),
      ...("path" in problem ? { path: problem.path } : {}),
    })),
  };
};

/** Reads a file's text as a record of its kind. */
export const readRecordText = <K extends Kind>(
  kind: K,
  entry: ContentFile,
  text: string,
  parse: ParseYaml = parseYaml,
): ReadResult<SourceRecord<K>> => {
  const findings = findingsIn(entry.file, textProblems(text));
  return findings.length > 0 ? { findings } : readData(kind, entry, text.normalize(), parse);
};

/**
 * Splits a brief into front matter and Markdown, which begins on `bodyLine`. The first line must be exactly three hyphens.
 */
const splitFrontMatter = (text: string): { yaml: string; markdown: string; bodyLine: number } | Problem => {
  const lines = text.split("\n");
  if (lines[0] !== "---")
    return problemOf(
      "front-matter",
      `the first line is ${JSON.stringify((lines[0] ?? "").slice(0, 40))}; it must be exactly ---`,
      "begin the file with three hyphens and nothing else on the line",
    );
  const end = lines.indexOf("---", 1);
  if (end < 0)
    return problemOf(
      "front-matter",
      "the front matter has no closing ---",
      "close it with a line of exactly three hyphens",
    );
  return {
    // A blank first line, so that lines of the YAML count as in the file.
    yaml: `\n${lines.slice(1, end).join("\n")}\n`,
    markdown: lines.slice(end + 1).join("\n"),
    bodyLine: end + 2,
  };
};

/** Reads a file's text as a brief: parses its front matter, and leaves its Markdown as text. */
export const readBriefText = (
  entry: ContentFile,
  text: string,
  parse: ParseYaml = parseYaml,
): ReadResult<SourceBrief> => {
  const problems = findingsIn(entry.file, textProblems(text));
  if (problems.length > 0) return { findings: problems };
  const parts = splitFrontMatter(text.normalize());
  if ("message" in parts) return { findings: [asFinding(entry.file, parts)] };
  const { record, findings } = readData("brief", entry, parts.yaml, parse);
  return record
    ? { record: { ...record, markdown: parts.markdown, bodyLine: parts.bodyLine }, findings }
    : { findings };
};

/** Parses the text of a file. */
export type ParseFile<R> = (entry: ContentFile, text: string) => ReadResult<R>;

/** Returns a parser that remembers its results, but for the functions that find positions. */
export const remembering =
  <R extends SourceRecord>(memo: Memo, parse: ParseFile<R>): ParseFile<R> =>
  (entry, text) => {
    const { record, findings } = memo(entry.file, text, () => {
      const result = parse(entry, text);
      if (!result.record) return { findings: result.findings };
      const { at, ...data } = result.record;
      return { record: data, findings: result.findings };
    });
    return record ? { record: { ...record, at: positionFinder(text) } as R, findings } : { findings };
  };
