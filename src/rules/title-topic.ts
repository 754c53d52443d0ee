import { recordRule } from "./rule.ts";
import { mayHaveVerb } from "./verbs.ts";

const topic =
  /^(?:(?:the |an? )?(?:future|state|rise|role|impact|case|politics|economics|geopolitics|history|meaning|implications?|challenges?|overview|introduction|primer|guide|analysis|outlook|look)(?: of| to| for| on| at| and)|towards?|understanding|exploring|assessing|examining|inside|beyond|rethinking|why|how|what|whither)\b/i;
/** A word right before one of these is usually a verb, unless it is a small word. */
const beforeObject =
  /([\p{L}’'-]+) (?=(?:the|an?|its|their|his|her|our|no|more|less|fewer|how|that|what|it|them|itself|nothing)\b)/gu;
const smallWords = new Set(
  `a an the of in on at by for from with without to into onto over under about after before between behind beyond
  inside outside against across among during through toward towards until via and or nor but than as if while because
  since per not no`.split(/\s+/),
);

/** Returns whether a title has a probable verb: a listed one, or any word between a subject and an object. */
const hasVerb = (title: string): boolean =>
  mayHaveVerb(title) ||
  [...title.toLowerCase().matchAll(beforeObject)].some(({ index, 1: word = "" }) => index > 0 && !smallWords.has(word));

/** A title that names a topic instead of stating a conclusion. */
export const titleTopic = recordRule("brief", {
  id: "title-topic",
  severity: "warning",
  exemptible: true,
  explain: "A title states the conclusion, for those who read nothing else.",
  good: "A tram line pays its town back slowly",
  bad: "The future of the tram: challenges and opportunities",
  find: ({ data: { title } }) =>
    !/\p{Script=Han}/u.test(title) &&
    (topic.test(title) || title.endsWith("?") || !hasVerb(title)) && {
      path: ["title"],
      message: "the title names a topic and states no conclusion",
      hint: "write what the brief concludes, with a verb",
    },
});
