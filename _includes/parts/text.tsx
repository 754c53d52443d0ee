import { formatDate } from "../../src/lib/dates.ts";
import { scriptRuns } from "../../src/lib/script-runs.ts";

/** Returns the language of Han characters: Chinese, or that of the record. Without kana, Japanese looks the same. */
const languageOf = (own: string, recorded: string | undefined): string =>
  own === "zh-Hans" && recorded && /^(?:zh|ja|ko)\b/.test(recorded) ? recorded : own;

/** Text of a record in its language, with Chinese, Japanese and Korean characters marked. */
export const Text = ({ children, lang }: { children: string; lang: string | undefined }) => (
  <>
    {scriptRuns(children).map((run) =>
      run.lang ? <span lang={languageOf(run.lang, lang)}>{run.text}</span> : run.text,
    )}
  </>
);

/** A plain date, in words and machine-readable. */
export const FormattedDate = ({ date }: { date: string }) => <time datetime={date}>{formatDate(date)}</time>;

export { capitalize } from "../../src/lib/capitalize.ts";
export { count } from "../../src/lib/count.ts";

/** Returns a word or phrase for an address or a class, without spaces, which separate several. */
export const slug = (value: string): string => value.replaceAll(" ", "-");
