import { compareText } from "../lib/compare-text.ts";

/** A place in a contributed file; lines and columns count from 1. */
export type Position = { line: number; column: number };

export type Severity = "error" | "warning";

/** A step into a record: a key or an index. */
export type Path = readonly (string | number)[];

/** Returns a path as messages name it, counted from 1: “evidence 2, stance”, “figures.cost.value”. */
export const pathInWords = (path: Path): string =>
  path
    .map((step, at) => {
      if (typeof step === "number") return `${at > 0 ? " " : ""}${step + 1}`;
      return `${at === 0 ? "" : typeof path[at - 1] === "number" ? ", " : "."}${step}`;
    })
    .join("");

/** One result of a check. An error stops the build; a warning is only shown. */
export type Finding = {
  rule: string;
  severity: Severity;
  file: string;
  line: number;
  column: number;
  message: string;
  hint: string;
  /** The path in its record, which forms need; reports have line and column. */
  path?: Path;
};

/** Compares two findings: by file, then line, column and rule. */
export const compareFindings = (a: Finding, b: Finding): number =>
  compareText(a.file, b.file) ||
  a.line - b.line ||
  a.column - b.column ||
  compareText(a.rule, b.rule) ||
  compareText(a.message, b.message);

const keyOf = ({ rule, file, message }: Finding) => [rule, file, message].join("\n");

/** Returns the findings that an earlier check did not have, wherever in the file they were. */
export const newFindings = (before: readonly Finding[], after: readonly Finding[]): Finding[] => {
  const old = new Set(before.map(keyOf));
  return after.filter((finding) => !old.has(keyOf(finding)));
};
