import { mayHaveRuns, type Run, scriptRuns } from "./script-runs.ts";

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const special = /[&<>"]/g;

/** Escapes text for HTML, between tags and in an attribute's double quotes. */
export const escapeHtml = (text: string): string =>
  text.search(special) < 0 ? text : text.replace(special, (character) => entities[character] as string);

const letter = String.raw`\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}`;
const rightToLeft = new RegExp(String.raw`[${letter}]+(?:[\s\p{P}\p{M}]+[${letter}]+)*`, "gu");
/** The ranges of all such letters, for a fast first test. */
const quickTest = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Returns escaped HTML with right-to-left words isolated, so that they don't reorder the text around them. */
export const isolateRightToLeft = (html: string): string =>
  quickTest.test(html) ? html.replace(rightToLeft, "<bdi>$&</bdi>") : html;

/** Escapes text for HTML, and isolates right-to-left words. */
export const escapeIsolated = (text: string): string => isolateRightToLeft(escapeHtml(text));

const runHtml = ({ text, lang }: Run): string =>
  lang ? `<span lang="${lang}">${escapeIsolated(text)}</span>` : escapeIsolated(text);

/** Escapes text for HTML, marks Chinese, Japanese and Korean with their language, and isolates right-to-left words. */
export const escapeText = (text: string): string =>
  mayHaveRuns(text) ? scriptRuns(text).map(runHtml).join("") : escapeIsolated(text);
