import { formatDate, spansOverlap } from "../lib/dates.ts";
import { memoize } from "../lib/memoize.ts";
import type { Claim, Event } from "../model/briefing.ts";
import { actOf, type DatedAct, datedActs } from "./dated-acts.ts";
import { nodeRule } from "./rule.ts";

/** Returns the names in a text: capitalized words and those with digits, without the possessive. */
const namesIn = (text: string): Set<string> =>
  new Set(
    (text.match(/\b[\p{Lu}\p{N}][\p{L}\p{N}.-]*|\b\p{Ll}+\p{N}[\p{L}\p{N}.-]*/gu) ?? []).map((name) =>
      name.replace(/[.-]+$/, ""),
    ),
  );

const actorNames = ({ actors }: Event): Set<string> =>
  new Set(actors.flatMap(({ data }) => [data.name, ...(data.aliases ?? [])]).flatMap((name) => [...namesIn(name)]));

/**
 * Returns whether words name the same thing as an event's title: each name in the title that is not an actor's, or else
 * every actor.
 */
const isSameSubject = (event: Event, words: string): boolean => {
  const [, ...rest] = event.data.title.split(" ");
  const actors = actorNames(event);
  const inTitle = namesIn(event.data.title);
  const own = [...namesIn(rest.join(" "))].filter((name) => !actors.has(name));
  const needed = own.length > 0 ? own : [...inTitle].filter((name) => actors.has(name));
  const there = namesIn(words);
  return needed.length > 0 && needed.every((name) => there.has(name));
};

const sameDay = (a: string, b: string) => spansOverlap({ from: a, to: a }, { from: b, to: b });

/** Returns the acts that an event dates: its title on its own date, and those in its description. */
const actsOfEvent = memoize(({ data: { title, description, date } }: Event): DatedAct[] => {
  const act = actOf(title);
  return [...(act ? [{ act, date, clause: title }] : []), ...datedActs(description)];
});

/** Returns the first date in a claim that differs from the event's date for the same act on the same thing. */
const conflict = (event: Event, claim: Claim) => {
  const ofEvent = actsOfEvent(event);
  for (const stated of datedActs(claim.data.statement)) {
    const same = ofEvent.filter(({ act }) => act === stated.act);
    if (same[0] && isSameSubject(event, stated.clause) && !same.some(({ date }) => sameDay(date, stated.date)))
      return { stated, other: same[0] };
  }
  return undefined;
};

/** An event and a claim that date the same thing differently. */
export const eventDate = nodeRule("event", {
  id: "event-date",
  exemptible: true,
  explain:
    "An event and the claims that it lists give the same date for the same thing. They are about the same thing if both name the same act (to publish, announce, take effect, adopt, stop and so on) and the claim names everything that the event’s title names besides its actors. A month agrees with each of its days.",
  good: "title: The council adopts the Tram Act, date: 2025-03-04, and a claim that the Tram Act was adopted in March 2025",
  bad: "title: The council adopts the Tram Act, date: 2025-03-04, and a claim that the Tram Act was adopted on April 3, 2025",
  find: (event) =>
    event.claims.map((claim) => {
      const found = conflict(event, claim);
      return (
        found && {
          path: ["date"],
          message: `the event dates “${found.stated.act}” to ${formatDate(found.other.date)}, and the claim ${claim.id} to ${formatDate(found.stated.date)}`,
          hint: "correct the date that is wrong, or say in the claim which other act it dates",
        }
      );
    }),
});
