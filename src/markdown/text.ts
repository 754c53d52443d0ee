import { isolated } from "../lib/right-to-left.ts";
import { type Run, scriptRuns } from "../model/script-runs.ts";
import { parser } from "./parser.ts";

const { escapeHtml } = parser.utils;

const asHtml = ({ text, lang }: Run): string => {
  const html = isolated(escapeHtml(text));
  return lang ? `<span lang="${lang}">${html}</span>` : html;
};

/** Text as HTML that shows it as written: Chinese is marked with its language, what runs from right to left is set apart. */
export const escapeText = (text: string): string => scriptRuns(text).map(asHtml).join("");
