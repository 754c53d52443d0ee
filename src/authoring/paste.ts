import { count } from "../lib/count.ts";
import { type Cleaned, cleanText } from "./clean-text.ts";
import { hasStructure, markdownOfHtml } from "./pasted-html.ts";
import { add, leftOutNames, type Structures, smallSigns } from "./pasted-inline.ts";
import { tableOf } from "./pasted-table.ts";

const bullet = /^(\s*)[•·▪◦‣–—§o*-]\t\s*/u;
const numbered = /^(\s*)(\d{1,3})[.)]\t\s*/;

/** The last line of a run of lines that have as many tabs each, beginning at one with a tab. */
const tableEnd = (lines: string[], from: number): number => {
  const tabs = (line: string | undefined) => (line ?? "").split("\t").length - 1;
  let to = from;
  while (to + 1 < lines.length && tabs(lines[to + 1]) === tabs(lines[from])) to++;
  return to;
};

const plainLines = (lines: string[], structures: Structures): string[] => {
  const made: string[] = [];
  let inList = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (bullet.test(line) || numbered.test(line)) {
      if (!inList) {
        add(structures, "list");
        if (made.length > 0 && made.at(-1) !== "") made.push("");
      }
      inList = true;
      made.push(line.replace(bullet, "$1- ").replace(numbered, "$1$2. "));
      continue;
    }
    if (inList && line.trim() !== "") made.push("");
    inList = false;
    const end = line.includes("\t") ? tableEnd(lines, at) : at;
    if (end > at) {
      add(structures, "table");
      const rows = lines
        .slice(at, end + 1)
        .map((row) => row.split("\t").map((cell) => cell.trim().replaceAll("|", "\\|")));
      if (made.length > 0 && made.at(-1) !== "") made.push("");
      made.push(tableOf(rows), "");
      at = end;
    } else made.push(line.replaceAll("\t", " "));
  }
  return made;
};

/** Notes such as `[1]` that have their text on a line of their own. */
const withNotes = (text: string, structures: Structures): string => {
  const defined = new Set([...text.matchAll(/^\[(\d{1,3})\] ?(?=\S)/gm)].map(([, number]) => number));
  return text.replace(/^\[(\d{1,3})\] ?(?=\S)|\[(\d{1,3})\](?![(:[])/gm, (all, own, call) => {
    if (own) return `[^${own}]: `;
    if (!defined.has(call)) return all;
    add(structures, "note");
    return `[^${call}]`;
  });
};

/** What was pasted as Markdown, and in a sentence what was done to it; the sentence is empty where nothing was. */
export type PastedText = { text: string; says: string };

const sentence = (structures: Structures, cleaned: string[]): string => {
  const inWords = (isLost: boolean) =>
    [...structures].flatMap(([name, number]) => (leftOutNames.has(name) === isLost ? [count(number, name)] : []));
  const parts = [
    ["made Markdown of", inWords(false)],
    ["left out", inWords(true)],
    ["cleaned", cleaned],
  ] as const;
  const says = parts
    .flatMap(([verb, things]) => (things.length > 0 ? [`${verb} ${things.join(", ")}`] : []))
    .join("; ");
  return says && `${says.charAt(0).toUpperCase()}${says.slice(1)}.`;
};

/** What was done to a text, in a sentence; empty where nothing was. */
export const saysCleaned = ({ done }: Cleaned): string => sentence(new Map(), done);

/**
 * Pasted text as Markdown.
 * @param plain what the clipboard holds as plain text
 * @param body what it holds as HTML, parsed, where it does
 */
export const markdownOfPaste = (plain: string, body: Element | undefined): PastedText => {
  if (body && hasStructure(body)) {
    const { text, structures } = markdownOfHtml(body);
    return { text, says: sentence(structures, cleanText(body.textContent ?? "").done) };
  }
  const { text, done } = cleanText(plain);
  const structures: Structures = new Map();
  const lines = plainLines(text.split("\n"), structures)
    .join("\n")
    .replace(/\n{3,}/g, "\n\n");
  return { text: withNotes(lines, structures), says: sentence(structures, done) };
};

/**
 * Plain text in which what the HTML beside it raises or lowers stays so: 10⁶ would else be 106.
 * @param plain what the clipboard holds as plain text
 * @param body what it holds as HTML, parsed, where it does
 */
export const plainOfPaste = (plain: string, body: Element | undefined): string => {
  let [done, rest] = ["", plain];
  for (const element of body?.querySelectorAll("sup, sub") ?? []) {
    const small = smallSigns(element);
    const word = /\S*$/.exec(element.previousSibling?.textContent ?? "")?.[0] ?? "";
    const at = rest.indexOf(word + (element.textContent ?? ""));
    if (!small || word === "" || at < 0) continue;
    done += rest.slice(0, at) + word + small;
    rest = rest.slice(at + word.length + (element.textContent ?? "").length);
  }
  return done + rest;
};
