import { scriptRuns } from "../lib/script-runs.ts";

/** Signs that join words without a space: the index would read both sides as one word. */
const joint = /(?<=[\p{L}\p{N}][—–/])(?=[\p{L}\p{N}])/gu;
const dash = /(?<=[\p{L}\p{N}][—–])(?=[\p{L}\p{N}])/gu;

/**
 * Separates by spaces what the index should read as words: each Chinese character, and what a dash or a slash joins.
 * The browser splits queries the same way, and removes the spaces again for display.
 */
export const spaceWords = (text: string): string =>
  scriptRuns(text)
    .map((run) => (run.lang && run.lang !== "ko" ? ` ${[...run.text].join(" ")} ` : run.text.replace(joint, " ")))
    .join("")
    .replace(/ {2,}/g, " ")
    .trim();

/**
 * Does the same in HTML whose Chinese is marked with its language; slashes stay, since tags and addresses have them.
 */
export const spaceWordsIn = (html: string): string =>
  html
    .replace(/(<span lang="(?:zh|ja)[^"]*">)([^<]+)/g, (_, open, text) => `${open} ${spaceWords(text)} `)
    .replace(dash, " ");
