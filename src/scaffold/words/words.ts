import type { RecordKind } from "../../model/authored.ts";

/** What a form and an editor say of one key of a record; the schema knows the rest. */
export type Words = {
  label: string;
  help: string;
  /** What kind of record the key names, where it holds ids. */
  of?: RecordKind;
  /** What one item is called, where the key holds a list of maps: "piece of evidence". */
  one?: string;
  /** Whether a new record is asked for it; a key that must be there always is. */
  ask?: "yes" | "more" | "never";
  /** Text that may take more than a line. */
  long?: boolean;
  /** The key is asked for only where another one has one of these values. */
  when?: { key: string; is: readonly string[] };
  row?: WordsByKey;
};

export type WordsByKey = { readonly [key: string]: Words };

export const themes: Words = {
  label: "Themes",
  help: "The lines it runs along.",
  of: "theme",
};

export const places: Words = {
  label: "Sources",
  help: "Where this stands.",
  one: "source",
  ask: "yes",
  row: {
    source: { label: "Source", help: "The source’s id.", of: "source" },
    locator: { label: "Place in it", help: "A page, a table, a paragraph.", ask: "yes" },
    note: { label: "What it says there", help: "In a few words.", ask: "yes" },
  },
};

export const exempt: Words = {
  label: "Exemptions",
  help: "Rules that may be broken here, each with the reason.",
  one: "exemption",
  ask: "never",
  row: {
    rule: { label: "Rule", help: "The rule’s name, as a finding gives it." },
    because: { label: "Because", help: "Why it may be broken here." },
  },
};

export const withdrawn: Words = {
  label: "Withdrawn",
  help: "Only where we no longer stand by it. The page stays, and says why.",
  ask: "never",
  row: {
    date: { label: "On", help: "The day it was withdrawn." },
    reason: { label: "Reason", help: "Why, in a sentence." },
  },
};

export const reviewBy: Words = {
  label: "Review by",
  help: "The day by which somebody should read it again, at most a year and a half away.",
};
