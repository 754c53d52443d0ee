/** A run of a text that is in Chinese characters, or is not. */
export type Run = { text: string; han: boolean };

const wide = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]+/gu;
/** What is neither has no character from here on; looking for that first is quick. */
const beyond = /[\u2e80-\uffff]/;
const han = /\p{Script=Han}/u;

/** Cuts a text into runs of Chinese and of other writing, so that each can be marked with its language. */
export const hanRuns = (text: string): Run[] => {
  if (!beyond.test(text)) return text === "" ? [] : [{ text, han: false }];
  const runs: Run[] = [];
  let from = 0;
  for (const match of text.matchAll(wide)) {
    if (!han.test(match[0])) continue;
    if (match.index > from) runs.push({ text: text.slice(from, match.index), han: false });
    runs.push({ text: match[0], han: true });
    from = match.index + match[0].length;
  }
  if (from < text.length) runs.push({ text: text.slice(from), han: false });
  return runs;
};
