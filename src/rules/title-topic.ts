import { isFiniteVerb, wordsOf } from "./prose.ts";
import { defineRule } from "./rule.ts";

const topic =
  /^(?:(?:the |an? )?(?:future|state|rise|role|impact|case|politics|economics|geopolitics|history|meaning|implications?|challenges?|overview|introduction|primer|guide|analysis|outlook|look)(?: of| to| for| on| at| and)|towards?|understanding|exploring|assessing|examining|inside|beyond|rethinking|why|how|what|whither)\b/i;
const small = new Set(
  `a an the of in on at by for from with without to into onto over under about after before between behind beyond
  inside outside against across among during through toward towards until via and or nor but than as if while because
  since per not no`.split(/\s+/),
);
/** A word right before one of these is a verb more often than not, unless it is a small word. */
const beforeObject =
  /([\p{L}’'-]+) (?=(?:the|an?|its|their|his|her|our|no|more|less|fewer|how|that|what|it|them|itself|nothing)\b)/gu;

/** Whether a title says something: whether it holds what looks like a finite verb. */
const saysSomething = (title: string): boolean => {
  const lower = title.toLowerCase();
  const [, ...rest] = wordsOf(lower);
  const taken = [...lower.matchAll(beforeObject)].filter(({ index }) => index > 0).map(([, word = ""]) => word);
  return rest.some((word) => isFiniteVerb(word) || /[a-z]{2}ed$/.test(word)) || taken.some((word) => !small.has(word));
};

/** A title that names a topic where it should state a conclusion. */
export const titleTopic = defineRule({
  id: "title-topic",
  severity: "warning",
  exemptible: true,
  explain: "A title states the conclusion, so that whoever reads nothing else has read that.",
  good: "A tram line pays its town back slowly",
  bad: "The future of the tram: challenges and opportunities",
  *check({ content }) {
    for (const brief of content.briefs) {
      const { title } = brief.data;
      if (/\p{Script=Han}/u.test(title) || (!topic.test(title) && !title.endsWith("?") && saysSomething(title)))
        continue;
      yield {
        record: brief,
        path: ["title"],
        message: "the title names a topic and states no conclusion",
        hint: "write what the brief concludes, with a verb",
      };
    }
  },
});
