const letter = String.raw`\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}`;
const run = new RegExp(String.raw`[${letter}]+(?:[\s\p{P}\p{M}]+[${letter}]+)*`, "gu");
/** No such letter is outside of these; looking for that first is quick. */
const some = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Escaped HTML in which words that run from right to left are set apart, so that they turn nothing beside them. */
export const isolated = (html: string): string => (some.test(html) ? html.replace(run, "<bdi>$&</bdi>") : html);
