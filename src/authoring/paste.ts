import { capitalize } from "../lib/capitalize.ts";
import { count } from "../lib/count.ts";
import { type CleanedText, cleanText } from "./clean-text.ts";
import { hasStructure, htmlToMarkdown } from "./pasted-html.ts";
import { countStructure, omittedNames, type Structures, scriptCharacters } from "./pasted-inline.ts";
import { tableOf } from "./pasted-table.ts";

/** A bullet as Word and browsers copy it; those of symbol fonts are private characters. */
const bullet = /^(\s*)(?:[•·▪◦‣–—§o*-]\t|\p{Private_Use}\s)\s*/u;
const numbered = /^(\s*)(\d{1,3})[.)]\t\s*/;

/** Returns the last of a run of lines that have as many tabs as the first. */
const tableEnd = (lines: string[], from: number): number => {
  const tabs = (line: string | undefined) => (line ?? "").split("\t").length - 1;
  let to = from;
  while (to + 1 < lines.length && tabs(lines[to + 1]) === tabs(lines[from])) to++;
  return to;
};

const plainLines = (lines: string[], structures: Structures): string[] => {
  const output: string[] = [];
  let inList = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (bullet.test(line) || numbered.test(line)) {
      if (!inList) {
        countStructure(structures, "list");
        if (output.length > 0 && output.at(-1) !== "") output.push("");
      }
      inList = true;
      output.push(line.replace(bullet, "$1- ").replace(numbered, "$1$2. "));
      continue;
    }
    if (inList && line.trim() !== "") output.push("");
    inList = false;
    const end = line.includes("\t") ? tableEnd(lines, at) : at;
    if (end > at) {
      countStructure(structures, "table");
      const rows = lines
        .slice(at, end + 1)
        .map((row) => row.split("\t").map((cell) => cell.trim().replaceAll("|", "\\|")));
      if (output.length > 0 && output.at(-1) !== "") output.push("");
      output.push(tableOf(rows), "");
      at = end;
    } else output.push(line.replaceAll("\t", " "));
  }
  return output;
};

/** Turns notes such as `[1]` that have their text on a line of their own into footnotes. */
const withNotes = (text: string, structures: Structures): string => {
  const defined = new Set([...text.matchAll(/^\[(\d{1,3})\] ?(?=\S)/gm)].map(([, number]) => number));
  return text.replace(/^\[(\d{1,3})\] ?(?=\S)|\[(\d{1,3})\](?![(:[])/gm, (all, own, call) => {
    if (own) return `[^${own}]: `;
    if (!defined.has(call)) return all;
    countStructure(structures, "note");
    return `[^${call}]`;
  });
};

/** Pasted content as Markdown, and a sentence on what was changed; empty if nothing was. */
export type PastedText = { text: string; summary: string };

const sentence = (structures: Structures, cleaned: string[]): string => {
  const inWords = (isLost: boolean) =>
    [...structures].flatMap(([name, number]) => (omittedNames.has(name) === isLost ? [count(number, name)] : []));
  const parts = [
    ["made Markdown of", inWords(false)],
    ["left out", inWords(true)],
    ["cleaned", cleaned],
  ] as const;
  const summary = parts
    .flatMap(([verb, things]) => (things.length > 0 ? [`${verb} ${things.join(", ")}`] : []))
    .join("; ");
  return summary && `${capitalize(summary)}.`;
};

/** Returns a sentence on what was cleaned from a text; empty if nothing was. */
export const cleaningSummary = ({ done }: CleanedText): string => sentence(new Map(), done);

/**
 * Returns pasted content as Markdown.
 * @param plain the clipboard's plain text
 * @param body the clipboard's HTML, parsed, if it has any
 */
export const pasteToMarkdown = (plain: string, body: Element | undefined): PastedText => {
  if (body && hasStructure(body)) {
    const { text, structures } = htmlToMarkdown(body);
    return { text, summary: sentence(structures, cleanText(body.textContent ?? "").done) };
  }
  const { text, done } = cleanText(plain);
  const structures: Structures = new Map();
  const lines = plainLines(text.split("\n"), structures)
    .join("\n")
    .replace(/\n{3,}/g, "\n\n");
  return { text: withNotes(lines, structures), summary: sentence(structures, done) };
};

/**
 * Returns plain text with the superscripts and subscripts of the HTML next to it: 10⁶ would otherwise be 106.
 * @param plain the clipboard's plain text
 * @param body the clipboard's HTML, parsed, if it has any
 */
export const pasteToPlainText = (plain: string, body: Element | undefined): string => {
  let [done, rest] = ["", plain];
  for (const element of body?.querySelectorAll("sup, sub") ?? []) {
    const small = scriptCharacters(element);
    const word = /\S*$/.exec(element.previousSibling?.textContent ?? "")?.[0] ?? "";
    const at = rest.indexOf(word + (element.textContent ?? ""));
    if (!small || word === "" || at < 0) continue;
    done += rest.slice(0, at) + word + small;
    rest = rest.slice(at + word.length + (element.textContent ?? "").length);
  }
  return done + rest;
};
