import type { Random } from "./random.ts";

const common = (
  "export control chip model cost compute training market policy license state company firm agency rule law ministry " +
  "supply demand price power energy grid data center cloud server memory bandwidth wafer node yield foundry design " +
  "tool lithography ban limit threshold entity list party council minister budget subsidy tariff trade border port " +
  "research paper lab team student talent wage school patent standard test benchmark score error safety risk harm " +
  "audit memo record source finding evidence review court judge order appeal fine penalty notice filing register " +
  "weight token query user service product app store release version update feature method architecture layer expert " +
  "attention cache precision format kernel cluster network link switch rack cooling water land permit plan target"
).split(" ");

const onsets =
  "b bl br c ch cl cr d dr f fl fr g gl gr h j k l m n p pl pr qu r s sc sh sl sp st str t th tr v w z".split(" ");
const vowels = "a e i o u a e i o ai ea ou io".split(" ");
const codas = "n r l s t m d ck nd nt rt st lt rn ss x p b g sk".split(" ");
const endings = "er or al ic ive ant ous ary ment ness ity tion sion ism ist ance ure age ade ine ship".split(" ");

const invent = (random: Random): string => {
  const syllables = random.pick([1, 1, 2, 2, 2, 3]);
  let word = "";
  for (let at = 0; at < syllables; at++) {
    word += random.pick(onsets) + random.pick(vowels);
    if (random.next() < 0.4) word += random.pick(codas);
  }
  return random.next() < 0.6 || word.length < 4 ? word + random.pick(endings) : word;
};

/** Invents a language: a number of different words, most frequent first, with inflected forms. */
export const inventWords = (random: Random, count: number): string[] => {
  const words = new Set(common);
  while (words.size < count) {
    const word = invent(random);
    words.add(word);
    if (random.next() < 0.3 && words.size < count) words.add(random.pick([`${word}s`, `${word}ing`, `${word}ed`]));
  }
  return [...words];
};

const frames = [
  "the # # of the # has # the # in a #",
  "a # # and its # # will not # without the #",
  "when the # of # is # the # # on the other hand",
  "most # # that we know of # under the # #",
  "it is the # and not the # that # each # #",
  "by then # # had # into a # of #",
];

/** The ranks of English function words, which the frames of sentences have. */
const functionWordRanks = 4;

/**
 * Returns a word with the frequency of running text. The most frequent one is some 0.8% of a text, as in this project's
 * briefs.
 */
export const frequentWord = (random: Random, words: readonly string[]): string => random.hub(words, functionWordRanks);

/** Returns a sentence of some thirteen words, without a full stop. */
export const sentence = (random: Random, words: readonly string[], topic: readonly string[]): string => {
  const text = random
    .pick(frames)
    .replace(/#/g, () => (topic.length > 0 && random.next() < 0.25 ? random.pick(topic) : frequentWord(random, words)));
  return text.charAt(0).toUpperCase() + text.slice(1);
};

/** Returns a text with its first letter as a capital. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
