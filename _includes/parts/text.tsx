import { inWords } from "../../src/lib/dates.ts";
import { hanRuns } from "../../src/model/han.ts";

/** Text as written, its Chinese marked with its language. */
export const Text = ({ children }: { children: string }) => (
  <>{hanRuns(children).map((run) => (run.han ? <span lang="zh-Hans">{run.text}</span> : run.text))}</>
);

/** A plain date, in words and for machines. */
export const When = ({ date }: { date: string }) => <time datetime={date}>{inWords(date)}</time>;

/** A count and its noun: `1 claim`, `3 claims`. */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;

/** The first letter as a capital. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
