import { hanRuns } from "../model/han.ts";

/** Sets Chinese characters apart, each a word of its own: the browser's side cuts queries the same way. */
export const spaceHan = (text: string): string =>
  hanRuns(text)
    .map((run) => (run.han ? ` ${[...run.text].join(" ")} ` : run.text))
    .join("")
    .replace(/ {2,}/g, " ")
    .trim();

/** The same in HTML whose Chinese is marked with its language. */
export const spaceHanIn = (html: string): string =>
  html.replace(/(?<=<span lang="zh-Hans">)[^<]+/g, (text) => ` ${spaceHan(text)} `);
