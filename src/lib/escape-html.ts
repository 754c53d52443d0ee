import { isolated } from "./right-to-left.ts";
import { type Run, scriptRuns } from "./script-runs.ts";

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const special = /[&<>"]/g;

/** Text as it is written in HTML, between tags and in an attribute's double quotes. */
export const escapeHtml = (text: string): string => text.replace(special, (character) => entities[character] as string);

/** Text as HTML in which words that run from right to left are set apart. */
export const escapeIsolated = (text: string): string => isolated(escapeHtml(text));

const runHtml = ({ text, lang }: Run): string =>
  lang ? `<span lang="${lang}">${escapeIsolated(text)}</span>` : escapeIsolated(text);

/** Text as HTML that shows it as written: Chinese is marked with its language, what runs from right to left is set apart. */
export const escapeText = (text: string): string => scriptRuns(text).map(runHtml).join("");
