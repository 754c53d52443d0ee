/** A run of text in one script, and its language if the script shows it. */
export type Run = { text: string; lang?: "zh-Hans" | "ja" | "ko" };

const scriptPattern = /[\p{Script=Han}\p{Script=Hangul}\u3000-\u30ff\u31f0-\u31ff\uff00-\uffef]+/gu;

/** Returns whether a text may have such characters: a fast first test. */
export const mayHaveRuns = (text: string): boolean => /[\u2e80-\uffff]/.test(text);

const languageOf = (text: string): Run["lang"] => {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return "ja";
  if (/\p{Script=Hangul}/u.test(text)) return "ko";
  return /\p{Script=Han}/u.test(text) ? "zh-Hans" : undefined;
};

/**
 * Splits a text into runs of Chinese, Japanese or Korean and of everything else, to mark the first with their language.
 */
export const scriptRuns = (text: string): Run[] => {
  if (!mayHaveRuns(text)) return text === "" ? [] : [{ text }];
  const runs: Run[] = [];
  let from = 0;
  for (const { 0: match, index } of text.matchAll(scriptPattern)) {
    const lang = languageOf(match);
    if (!lang) continue;
    if (index > from) runs.push({ text: text.slice(from, index) });
    runs.push({ text: match, lang });
    from = index + match.length;
  }
  if (from < text.length) runs.push({ text: text.slice(from) });
  return runs;
};
