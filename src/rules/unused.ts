import { memoize } from "../lib/memoize.ts";
import type { Actor, Briefing } from "../model/briefing.ts";
import { isNamed } from "../model/create-nodes.ts";
import { allNamesOf, findPhrases, indexPhrases } from "../model/name-matcher.ts";
import { defineRule, isComplete, nodeRule } from "./rule.ts";

/** Returns the actors that evidence names as its origin. */
const originsOfEvidence = memoize(({ claims, watch }: Briefing): Set<Actor> => {
  const evidence = [
    ...claims.flatMap((claim) => [...claim.evidence, ...claim.outcomeEvidence]),
    ...watch.flatMap((item) => item.evidence),
  ];
  return new Set(evidence.map(({ origin }) => origin));
});

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

/** The rules on what nothing names or shows. */
export const unusedRules = [
  nodeRule("actor", {
    id: "actor-unused",
    severity: "warning",
    exemptible: true,
    explain: "An actor is there because a claim, a source, an event, a debate or a brief names it.",
    good: "an actor that made a claim",
    bad: "an actor that no record and no brief names",
    find: (actor, { briefing, content }) =>
      isComplete(content) &&
      !originsOfEvidence(briefing).has(actor) &&
      !isNamed(actor) && {
        message: `nobody names the actor ${actor.id}`,
        hint: "name it where it acts, or delete the file",
      },
  }),
  nodeRule("source", {
    id: "source-unused",
    severity: "warning",
    exemptible: true,
    explain: "A source is there because a claim, an event or another record cites it.",
    good: "a source that the evidence of a claim names",
    bad: "a source that no record names",
    find: (source, { content }) =>
      !isNamed(source) &&
      isComplete(content) && {
        message: `nothing cites the source ${source.id}`,
        hint: "name it where it is evidence, or delete the file",
      },
  }),
  defineRule({
    id: "term-unused",
    severity: "warning",
    exemptible: true,
    explain: "The glossary explains words that a reader meets in the briefing.",
    good: "a term that a brief or a claim uses",
    bad: "a term that no text uses",
    *check({ briefing, content }) {
      if (!isComplete(content)) return;
      const unused = new Set(briefing.terms.filter(({ briefs }) => briefs.length === 0));
      const phrases = indexPhrases(
        [...unused].flatMap((term) => allNamesOf(term).map((name) => [name, term] as const)),
      );
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
  }),
  defineRule({
    id: "image-unused",
    severity: "warning",
    explain: "A picture that no brief shows weighs on the site and on everybody who copies it.",
    good: "a brief that shows briefs/images/lines.png",
    bad: "briefs/images/lines.png, which no brief shows",
    *check({ content }) {
      if (!isComplete(content)) return;
      const shown = new Set(content.briefs.flatMap(({ body }) => body.images.map(({ image }) => image)));
      for (const { name, file } of content.images ?? [])
        if (!shown.has(name))
          yield {
            file,
            place: { line: 1, column: 1 },
            message: `no brief shows the picture ${name}`,
            hint: "show it in a brief, or delete it",
          };
    },
  }),
];
