import { wordsOf } from "./prose.ts";

const list = (words: string): string[] => words.trim().split(/\s+/);

/** Auxiliaries, and past forms that are neither participles nor nouns: always finite verbs. */
const certainVerbs = new Set(
  list(`is are was were am has have had do does did will would can could may might must shall should cannot won't isn't
  aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't can't couldn't wouldn't shouldn't gave came went fell
  rose grew drew knew ran began broke chose forgot froze shook showed shrank sank spoke stole took threw wore wrote
  became overtook outgrew outran withdrew arose drove flew`),
);

/** Past forms that are participles too: "chips made in China", but "it made a chip". */
const participles = new Set(
  list(`made kept left lost led held won built bought brought caught found fought heard meant met paid put said sent sold
  spent stood struck taught told thought understood cut hit set let shut spread cost beat bet`),
);

/**
 * Verbs in titles and claims, in their plain form. Words that are more often nouns, such as control, rule, price or
 * report, are left out.
 */
const plain =
  list(`abandon absorb accelerate accept accuse act adapt add admit adopt agree aim allow anger announce answer
  appear argue arrive ask attract avoid ban beat become begin believe belong bend benefit bet bite blame block boost borrow
  break breed bring build buy call carry catch cause change choose claim climb close collect come compel compete complete
  concede confirm consider contain continue contradict cost count court cover create cross curb cut damage decide decline deepen
  defend delay deliver demand deny depend deserve develop die differ dim discover divide dominate double doubt draw drive drop
  earn ease emerge employ enable encourage end enforce engage enter erode escape estimate exceed exist expand expect explain exploit
  expose extend face fade fail fall favor fear feed feel fight fill finance find finish fit fix flow follow forbid
  force forget forgive free fuel gain get give go grant grow hamper hand happen harm help hide hinder hit hold hope hurt
  ignore impede impose improve include increase inform insist intend invest involve join keep kill know lack lag lead leak lean
  learn leave lend let license lift link live look loosen lose lower make mark matter mean meet merge miss move narrow need
  obey offer open oppose outgrow outlast outlive outpace outrun outspend outweigh overstate overtake own pay perform permit
  persist place plan play point pose praise predict prefer prepare prescribe prevail prevent produce prohibit promise promote
  prove provide publish pull punish push put qualify quit quote raise reach read rebuild receive rediscover reduce refuse
  regain regulate reject rely remain remove repeat replace require resist resolve restrict return reveal reward ride rise rival
  run save say scare see seek seem sell send separate serve set settle shake share shift shrink shut signal sink slip slow
  smuggle soften solve spare speak speed spend split spread stall stand start stay steal stick stop strain strengthen stretch
  strike struggle subsidize succeed suffer suggest support survive suspect suspend sustain swell switch take teach tell
  tend test think threaten tighten tip train transform treat triple trust try turn undercut undermine understate undo
  upend urge use vanish vary verify wait want warn waste weaken weigh widen win withdraw withhold work worry yield`);

const thirdPerson = (verb: string): string =>
  /(?:[sxz]|[cs]h|[^aeiou]o)$/.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`;

const plainForms = new Set(plain);
const presentForms = new Set(plain.map(thirdPerson));

const determiner =
  /^(?:the|an?|its|their|his|her|our|your|my|no|any|some|each|every|this|that|these|those|all|both|more|most|less|fewer|many|much|such|other|another|what|which|how|it|them|him|us|itself|themselves|nothing|nobody|everything|only|almost|about|over|nearly|\d[\d,.]*)$/;
/** Only a noun or an adjective follows these words. */
const beforeNoun =
  /^(?:the|an?|its|their|his|her|our|your|my|no|any|some|each|every|these|those|all|both|more|most|less|fewer|many|much|such|other|another|of|in|on|at|by|for|from|with|without|into|onto|over|under|about|against|across|among|between|through|toward|towards|until|via|per|than|as|one|two|three|four|five|six|seven|eight|nine|ten|hundred|thousand|million|billion|percent|\d[\d,.]*|\w{3,}(?:al|ic|ive|ous|ful|less|able|ible|ing|ary|ish|ed))$/;

/** After these words a plain form is a verb. */
const plural = /^(?:they|we|you|i|who)$/;

/** A word that may be between a subject and its verb. */
const adverb = /^(?:also|still|then|later|often|mostly|even|\w{2,}ly)$/;

const lowered = (words: readonly string[]): string[] => words.map((word) => word.toLowerCase().replaceAll("’", "'"));

const isPast = (word: string): boolean => participles.has(word) || /[a-z]{2}ed$/.test(word);
const isPresent = (word: string): boolean => plainForms.has(word) || presentForms.has(word);

/** Returns whether a word is certainly a finite verb, by itself and by the words around it. */
const isVerb = (words: readonly string[], at: number): boolean => {
  const word = words[at] ?? "";
  if (certainVerbs.has(word)) return true;
  if (beforeNoun.test(words[at - 1] ?? "")) return false;
  const hasObject = determiner.test(words[at + 1] ?? "");
  if (isPast(word)) return hasObject;
  const before = adverb.test(words[at - 1] ?? "") ? words[at - 2] : words[at - 1];
  return presentForms.has(word) || (plainForms.has(word) && (hasObject || plural.test(before ?? "")));
};

/** Returns the index of the verb if it directly follows a subject of a given number of words, or follows an adverb. */
export const followingVerbAt = (words: readonly string[], subject: number): number | undefined => {
  const at = adverb.test(words[subject]?.toLowerCase() ?? "") ? subject + 1 : subject;
  return isVerb(["they", ...lowered(words.slice(subject))], at - subject + 1) ? at : undefined;
};

/** Returns the index of the first certain finite verb in a clause's words, or -1. */
export const finiteVerbAt = (words: readonly string[]): number => {
  const lower = lowered(words);
  return lower.findIndex((_, at) => isVerb(lower, at));
};

/** Returns whether a word's form allows it to be a verb of a subject before it. */
const mayBeVerb = (words: readonly string[], at: number): boolean => {
  const lower = lowered(words);
  const word = lower[at] ?? "";
  return certainVerbs.has(word) || ((isPast(word) || isPresent(word)) && !beforeNoun.test(lower[at - 1] ?? ""));
};

/** Returns whether a text has a possible verb with a subject before it. */
export const mayHaveVerb = (text: string): boolean => {
  const words = wordsOf(text);
  return words.some((_, at) => at > 0 && mayBeVerb(words, at));
};
