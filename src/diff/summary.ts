import { count } from "../lib/count.ts";
import type { Briefing } from "../model/briefing.ts";
import { type Finding, newFindings } from "../model/finding.ts";
import { ledgerFile } from "../model/ledger.ts";
import { briefNotes } from "./briefs.ts";
import { claimNotes } from "./claims.ts";
import { editNotes, siteNotes, sourceNotes, watchNotes } from "./edits.ts";
import { type Note, note } from "./note.ts";
import { addedAndRemovedNotes } from "./records.ts";

/** One of the two compared states: its briefing, if it can be read, and the findings of the check. */
export type State = { briefing: Briefing | undefined; findings: Finding[] };

const findingNotes = (before: State, after: State): Note[] => {
  const fresh = newFindings(before.findings, after.findings);
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

/** Returns the folders of editions that only the later state has. */
const newEditions = (before: Briefing, after: Briefing): string[] => {
  const old = new Set(before.editions.map(({ id }) => id));
  return after.editions.flatMap(({ id }) => (old.has(id) ? [] : [`editions/${id}/`]));
};

/**
 * Returns notes on the files that no more specific note names: editions, the program, the ledger, and content whose
 * data did not change.
 */
const fileNotes = (files: string[], named: ReadonlySet<string>, editions: readonly string[]): Note[] => {
  const items = (list: string[]) => list.map((file) => ({ file, name: file }));
  const others = files.filter((file) => !isContent(file) && !editions.some((folder) => file.startsWith(folder)));
  const unnamed = files.filter((file) => isContent(file) && !named.has(file));
  const form = unnamed.filter((file) => file !== ledgerFile);
  const ledger = unnamed.filter((file) => file === ledgerFile);
  return [
    ...note("editions", `adds ${count(editions.length, "edition")}`, items(editions.map((of) => `${of}index.html`))),
    ...note("form", `reformats ${count(form.length, "file")}`, items(form)),
    ...note("ledger", "changes the ledger of published addresses", items(ledger)),
    ...note("program", `changes ${count(others.length, "file")} outside the content`, items(others)),
  ];
};

const contentNotes = (before: Briefing, after: Briefing, unread: ReadonlySet<string>): Note[] => {
  const notes = [
    ...addedAndRemovedNotes(before, after, unread),
    ...claimNotes(before, after),
    ...sourceNotes(before, after),
    ...briefNotes(before, after),
    ...watchNotes(before, after),
    ...siteNotes(before, after),
  ];
  const named = new Set(notes.flatMap(({ items }) => items.map(({ file }) => file)));
  return [...notes, ...editNotes(before, after, named)];
};

/**
 * Returns notes on everything that a change does to a briefing.
 * @param files the files that the change touches
 */
export const summarize = (before: State, after: State, files: string[]): Note[] => {
  const unread = new Set(after.findings.map(({ file }) => file));
  const notes = [
    ...(before.briefing && after.briefing ? contentNotes(before.briefing, after.briefing, unread) : []),
    ...findingNotes(before, after),
  ];
  const named = new Set(notes.flatMap(({ items }) => items.flatMap(({ file, was }) => (was ? [file, was] : [file]))));
  const editions = before.briefing && after.briefing ? newEditions(before.briefing, after.briefing) : [];
  return [...notes, ...fileNotes(files, named, editions)];
};

/** Returns all notes as one sentence. */
export const summarySentence = (notes: Note[]): string => {
  if (notes.length === 0) return "This change leaves the content as it is.";
  return `This change ${notes.map(({ says }) => says).join("; ")}.`;
};
