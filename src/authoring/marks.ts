import type { RecordOrBrief } from "../kinds/registry.ts";
import { figureInWords } from "../model/figure.ts";
import type { NameableRecord } from "./form-data.ts";

/** An unfinished mark before the cursor: what it can become, the search words, and where they begin. */
export type OpenMark = { of: "claim" | "figure" | "chart" | "brief"; words: string; from: number };

/** A suggestion for a mark: the text to insert, and its readable name. */
export type MarkChoice = { mark: string; name: string };

const kinds = { "@": "claim", "=": "figure", "#": "chart" } as const;

/** Returns the unfinished mark at the cursor, as in `A sentence.[@ride`, or undefined. */
export const findOpenMark = (before: string): OpenMark | undefined => {
  const link = /\]\(([^()\n]*)$/.exec(before);
  if (link) return { of: "brief", words: link[1] ?? "", from: before.length - (link[1] ?? "").length };
  const [, sign = "", typed = ""] = /\[([@=#])([^\][\n]*)$/.exec(before) ?? [];
  if (sign === "") return undefined;
  const words = (typed.split(";").at(-1) ?? "").replace(/^\s*@?/, "");
  return { of: kinds[sign as keyof typeof kinds], words, from: before.length - words.length };
};

const maxChoices = 8;

const choicesOf = (of: OpenMark["of"], named: (kind: RecordOrBrief) => readonly NameableRecord[]): MarkChoice[] => {
  if (of !== "figure") return named(of).map(({ id, name }) => ({ mark: of === "brief" ? `${id}.md` : id, name }));
  return named("claim").flatMap(({ id, figures }) =>
    Object.entries(figures).map(([key, figure]) => ({
      mark: `${id}.${key}`,
      name: `${figureInWords(figure)}, ${figure.label}`,
    })),
  );
};

/** Returns the first few suggestions for an open mark: those with all its words in their name or id. */
export const suggestMarks = (
  { of, words }: OpenMark,
  named: (kind: RecordOrBrief) => readonly NameableRecord[],
): MarkChoice[] => {
  const wanted = words
    .toLowerCase()
    .split(/[\s-]+/)
    .filter(Boolean);
  return choicesOf(of, named)
    .filter(({ mark, name }) => wanted.every((word) => `${mark} ${name}`.toLowerCase().includes(word)))
    .slice(0, maxChoices);
};

/** Returns the end of a mark that is inserted after a choice; empty if it is there already. */
export const markEnd = ({ of }: OpenMark, after: string): string => {
  const end = of === "brief" ? ")" : "]";
  return after.startsWith(end) ? "" : end;
};
