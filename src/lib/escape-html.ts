import { isolateRightToLeft } from "./right-to-left.ts";
import { type Run, scriptRuns } from "./script-runs.ts";

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const special = /[&<>"]/g;

/** Escapes text for HTML, between tags and in an attribute's double quotes. */
export const escapeHtml = (text: string): string => text.replace(special, (character) => entities[character] as string);

/** Escapes text for HTML, and isolates right-to-left words. */
export const escapeIsolated = (text: string): string => isolateRightToLeft(escapeHtml(text));

const runHtml = ({ text, lang }: Run): string =>
  lang ? `<span lang="${lang}">${escapeIsolated(text)}</span>` : escapeIsolated(text);

/** Escapes text for HTML, marks Chinese, Japanese and Korean with their language, and isolates right-to-left words. */
export const escapeText = (text: string): string => scriptRuns(text).map(runHtml).join("");
