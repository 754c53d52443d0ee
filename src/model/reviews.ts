import { compareDates, lastDay, yearAfter } from "../lib/dates.ts";
import type { Brief, Change, Claim, Review } from "./briefing.ts";

type Reviewed = Pick<Claim | Brief, "reviews"> & { data: { review_by: string } };

/** The day of the last review that found nothing to change, if there was one. */
export const lastReviewed = ({ reviews }: Pick<Reviewed, "reviews">): string | undefined =>
  reviews
    .map(({ date }) => date)
    .sort(compareDates)
    .at(-1);

/** Orders reviews and changes by their day, the newest first. */
export const newestFirst = (a: { date: string }, b: { date: string }): number => -compareDates(a.date, b.date);

/**
 * The date by which a claim or a brief should be checked again: the one that it states, or a year after its last review
 * where that review took place on the stated date or later.
 */
export const reviewDue = (subject: Reviewed): string => {
  const last = lastReviewed(subject);
  const stated = subject.data.review_by;
  return last === undefined || lastDay(stated) > lastDay(last) ? stated : yearAfter(lastDay(last));
};

/** What changed in a claim or a brief and when it was reviewed, oldest first. */
export const historyOf = ({ changes, reviews }: Claim | Brief): (Change | Review)[] =>
  [...changes, ...reviews].sort((a, b) => compareDates(a.date, b.date));
