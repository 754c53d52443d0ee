import { inWords } from "../../src/lib/dates.ts";
import { scriptRuns } from "../../src/lib/script-runs.ts";

/** Han characters are Chinese, or what the record says: without kana, Japanese cannot be told from it. */
const languageOf = (own: string, known: string | undefined): string =>
  own === "zh-Hans" && known && /^(?:zh|ja|ko)\b/.test(known) ? known : own;

/** Text of a record that gives its language, which Chinese characters are marked with where they may be of several. */
export const Text = ({ children, lang }: { children: string; lang: string | undefined }) => (
  <>
    {scriptRuns(children).map((run) =>
      run.lang ? <span lang={languageOf(run.lang, lang)}>{run.text}</span> : run.text,
    )}
  </>
);

/** A plain date, in words and for machines. */
export const When = ({ date }: { date: string }) => <time datetime={date}>{inWords(date)}</time>;

export { count } from "../../src/lib/count.ts";

/** The first letter as a capital. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A word or a phrase as written in an address or a class: no spaces, which separate several. */
export const slug = (value: string): string => value.replaceAll(" ", "-");
