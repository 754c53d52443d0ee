import { compareDates, lastDay, latestDate, yearAfter } from "../lib/dates.ts";
import type { Brief, Change, Claim, Review } from "./briefing.ts";

type Reviewed = Pick<Claim | Brief, "reviews"> & { data: { review_by: string } };

/** Returns the date of the last review that found nothing to change, or nothing. */
export const lastReviewed = ({ reviews }: Pick<Reviewed, "reviews">): string | undefined =>
  latestDate(reviews.map(({ date }) => date));

/** Compares reviews and changes by date, newest first. */
export const newestFirst = (a: { date: string }, b: { date: string }): number => -compareDates(a.date, b.date);

/**
 * Returns the date by which a claim or a brief should be checked again: the one that it states, or a year after its
 * last review if that took place on the stated date or later.
 */
export const reviewDue = (subject: Reviewed): string => {
  const last = lastReviewed(subject);
  const stated = subject.data.review_by;
  return last === undefined || lastDay(stated) > lastDay(last) ? stated : yearAfter(lastDay(last));
};

/** Returns the changes and reviews of a claim or a brief, oldest first. */
export const historyOf = ({ changes, reviews }: Claim | Brief): (Change | Review)[] =>
  [...changes, ...reviews].sort((a, b) => compareDates(a.date, b.date));
