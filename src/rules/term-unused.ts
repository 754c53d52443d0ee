import type { Briefing } from "../model/briefing.ts";
import { allNamesOf, findPhrases, indexPhrases } from "../model/name-matcher.ts";
import { defineRule, isComplete } from "./rule.ts";

/** Yields the texts outside the bodies of briefs, in which terms are found already. */
function* textsOf({ briefs, claims, events, themes, watch, debates, terms }: Briefing): Iterable<string> {
  for (const { data } of briefs)
    yield* [data.title, data.summary, ...data.judgments.flatMap(({ judgment, because = "" }) => [judgment, because])];
  for (const { data } of claims) yield* [data.statement, data.because ?? "", ...(data.caveats ?? [])];
  for (const { data } of events) yield* [data.title, data.description];
  for (const { data } of themes) yield* [data.question, data.summary];
  for (const { data } of watch) yield* [data.question, data.criteria];
  for (const { data } of debates) yield* [data.question, ...data.positions.map(({ position }) => position)];
  for (const term of terms) yield term.data.definition;
}

/** A term that no text uses. */
export const termUnused = defineRule({
  id: "term-unused",
  severity: "warning",
  exemptible: true,
  explain: "The glossary explains words that a reader meets in the briefing.",
  good: "a term that a brief or a claim uses",
  bad: "a term that no text uses",
  *check({ briefing, content }) {
    if (!isComplete(content)) return;
    const unused = new Set(briefing.terms.filter(({ briefs }) => briefs.length === 0));
    const phrases = indexPhrases([...unused].flatMap((term) => allNamesOf(term).map((name) => [name, term] as const)));
    for (const text of textsOf(briefing)) {
      if (unused.size === 0) return;
      for (const { of } of findPhrases(text, phrases)) unused.delete(of);
    }
    for (const term of unused)
      yield {
        record: term,
        message: `no text uses the term ${term.id}`,
        hint: "use its name or one of its aliases, add the alias that is used, or delete the file",
      };
  },
});
