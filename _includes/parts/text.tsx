import type { DataOf } from "../../src/kinds/registry.ts";
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
export { count, groupDigits } from "../../src/lib/count.ts";

/** Returns a text whose numbers stay in one line with the words after them. */
export const holdNumbers = (text: string): string => text.replace(/(?<=\d) (?=\p{L})/gu, "\u00a0");

/** Returns a word or phrase for an address or a class, without spaces, which separate several. */
export const slug = (value: string): string => value.replaceAll(" ", "-");

/** Languages that are not written in Latin letters. */
const otherScripts = new Set("zh ja ko ru uk bg sr ar fa ur he yi el hi bn th ka hy".split(" "));

const letters = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Returns whether most letters of a text are not Latin. */
const isOther = (text: string): boolean =>
  letters(text, /(?!\p{Script=Latin})\p{L}/gu) > letters(text, /\p{Script=Latin}/gu);

/**
 * Returns the language in which a source's title is marked up as a whole, or nothing. A title that accompanies an
 * original title is our own, in English; so is one in Latin letters if its language uses another script.
 */
export const titleLanguage = (data: DataOf["source"]): string | undefined => {
  const { language, title } = data;
  const [primary = ""] = language.split("-");
  if (primary === "en" || data["original-title"]) return undefined;
  return !otherScripts.has(primary) || isOther(title) ? language : undefined;
};
