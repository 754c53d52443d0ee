import { hanRuns } from "../model/han.ts";
import { parser } from "./parser.ts";

const { escapeHtml } = parser.utils;

/** Text as HTML that shows it as written, its Chinese marked with its language. */
export const escapeText = (text: string): string =>
  hanRuns(text)
    .map((run) => (run.han ? `<span lang="zh-Hans">${escapeHtml(run.text)}</span>` : escapeHtml(run.text)))
    .join("");
