import { figureInWords } from "../model/figure.ts";
import type { Nameable } from "./form-data.ts";
import type { DraftKind } from "./start.ts";

/** A mark that is being written before the cursor: what it can become, and where the words begin that look for it. */
export type OpenMark = { of: "claim" | "figure" | "chart" | "brief"; words: string; from: number };

/** Something that a mark can become: what is written, and what people know it by. */
export type MarkChoice = { mark: string; name: string };

const kinds = { "@": "claim", "=": "figure", "#": "chart" } as const;

/** The mark that is open where the cursor is, as in `A sentence.[@ride`, or nothing. */
export const openMark = (before: string): OpenMark | undefined => {
  const link = /\]\(([^()\n]*)$/.exec(before);
  if (link) return { of: "brief", words: link[1] ?? "", from: before.length - (link[1] ?? "").length };
  const [, sign = "", typed = ""] = /\[([@=#])([^\][\n]*)$/.exec(before) ?? [];
  if (sign === "") return undefined;
  const words = (typed.split(";").at(-1) ?? "").replace(/^\s*@?/, "");
  return { of: kinds[sign as keyof typeof kinds], words, from: before.length - words.length };
};

const most = 8;

const choicesOf = (of: OpenMark["of"], named: (kind: DraftKind) => readonly Nameable[]): MarkChoice[] => {
  if (of !== "figure") return named(of).map(({ id, name }) => ({ mark: of === "brief" ? `${id}.md` : id, name }));
  return named("claim").flatMap(({ id, figures }) =>
    Object.entries(figures).map(([key, figure]) => ({
      mark: `${id}.${key}`,
      name: `${figureInWords(figure)}, ${figure.label}`,
    })),
  );
};

/** What an open mark can become: what has all of its words in its name or id, the first few. */
export const marksFor = ({ of, words }: OpenMark, named: (kind: DraftKind) => readonly Nameable[]): MarkChoice[] => {
  const wanted = words
    .toLowerCase()
    .split(/[\s-]+/)
    .filter(Boolean);
  return choicesOf(of, named)
    .filter(({ mark, name }) => wanted.every((word) => `${mark} ${name}`.toLowerCase().includes(word)))
    .slice(0, most);
};

/** What is put in place of an open mark's words when a choice is made, and where its end is already. */
export const markEnd = ({ of }: OpenMark, after: string): string => {
  const end = of === "brief" ? ")" : "]";
  return after.startsWith(end) ? "" : end;
};
