import type { Briefing } from "../model/briefing.ts";
import type { Finding } from "../model/finding.ts";
import { briefNotes } from "./briefs.ts";
import { claimNotes } from "./claims.ts";
import { count, type Note, note } from "./note.ts";
import { addedAndRemoved, edited } from "./records.ts";
import { sourceNotes } from "./sources.ts";
import { watchNotes } from "./watch.ts";

/** One of the two states that are compared: a briefing where there is one, and what the check says of it. */
export type State = { briefing: Briefing | undefined; findings: Finding[] };

const key = ({ rule, file, message }: Finding) => [rule, file, message].join("\n");

const findingNotes = (before: State, after: State): Note[] => {
  const old = new Set(before.findings.map(key));
  const fresh = after.findings.filter((finding) => !old.has(key(finding)));
  const of = (severity: Finding["severity"]) =>
    fresh
      .filter((finding) => finding.severity === severity)
      .map(({ file, line, message, rule }) => ({ file, line, name: message, said: rule }));
  const errors = of("error");
  const warnings = of("warning");
  return [
    ...note("errors", `brings ${count(errors.length, "error")} of the check`, errors, true),
    ...note("warnings", `brings ${count(warnings.length, "warning")} of the check`, warnings),
  ];
};

const isContent = (file: string) => /^(_data|briefs)\//.test(file);

const programNotes = (files: string[]): Note[] => {
  const others = files.filter((file) => !isContent(file));
  return note(
    "program",
    `changes ${count(others.length, "file")} outside the content`,
    others.map((file) => ({ file, name: file })),
  );
};

const contentNotes = (before: Briefing, after: Briefing): Note[] => {
  const notes = [
    ...addedAndRemoved(before, after),
    ...claimNotes(before, after),
    ...sourceNotes(before, after),
    ...briefNotes(before, after),
    ...watchNotes(before, after),
  ];
  const named = new Set(notes.flatMap(({ items }) => items.map(({ file }) => file)));
  return [...notes, ...edited(before, after, named)];
};

/**
 * What a change does to a briefing, in plain words.
 * @param files the files that the change touches
 */
export const summarize = (before: State, after: State, files: string[]): Note[] => [
  ...(before.briefing && after.briefing ? contentNotes(before.briefing, after.briefing) : []),
  ...findingNotes(before, after),
  ...programNotes(files),
];

/** All notes in one sentence. */
export const inOneSentence = (notes: Note[]): string => {
  if (notes.length === 0) return "This change leaves the content as it is.";
  return `This change ${notes.map(({ says }) => says).join("; ")}.`;
};
