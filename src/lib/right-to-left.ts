const letter = String.raw`\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}`;
const run = new RegExp(String.raw`[${letter}]+(?:[\s\p{P}\p{M}]+[${letter}]+)*`, "gu");
/** The ranges of all such letters, for a fast first test. */
const quickTest = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Returns escaped HTML with right-to-left words isolated, so that they don't reorder the text around them. */
export const isolateRightToLeft = (html: string): string =>
  quickTest.test(html) ? html.replace(run, "<bdi>$&</bdi>") : html;
