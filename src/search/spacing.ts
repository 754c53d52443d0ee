import { scriptRuns } from "../lib/script-runs.ts";

/** Signs that join words without a space: the index would take what stands on both sides for one word. */
const joint = /(?<=[\p{L}\p{N}][—–/])(?=[\p{L}\p{N}])/gu;
const dash = /(?<=[\p{L}\p{N}][—–])(?=[\p{L}\p{N}])/gu;

/**
 * Sets apart what the index is to take for words: each Chinese character, and what a dash or a slash
 * joins. The browser's side cuts queries the same way, and closes texts up again.
 */
export const spaceWords = (text: string): string =>
  scriptRuns(text)
    .map((run) => (run.lang && run.lang !== "ko" ? ` ${[...run.text].join(" ")} ` : run.text.replace(joint, " ")))
    .join("")
    .replace(/ {2,}/g, " ")
    .trim();

/** The same in HTML whose Chinese is marked with its language; slashes are left, as tags and addresses have them. */
export const spaceWordsIn = (html: string): string =>
  html
    .replace(/(<span lang="(?:zh|ja)[^"]*">)([^<]+)/g, (_, open, text) => `${open} ${spaceWords(text)} `)
    .replace(dash, " ");
