import type { Actor, Change, Claim, Debate, WatchItem } from "./briefing.ts";
import { compareChanges } from "./changes.ts";
import { isActive } from "./evidence-counts.ts";
import { isReported } from "./feed-ids.ts";
import { resultOf } from "./forecasts.ts";

/** A record that a reader can follow. */
export type Followable = Claim | Debate | WatchItem | Actor;

/** The news about one record: the changes that feeds report, and the questions that were settled. */
export type RecordNews = { node: Followable; changes: Change[]; settled: WatchItem[] };

const changesIn = (claims: readonly Claim[]): Change[] =>
  claims
    .flatMap(({ changes }) => changes)
    .filter(isReported)
    .sort(compareChanges);

/** Returns whether an open question has been answered. */
export const isSettled = ({ data }: WatchItem): boolean => data.status === "resolved";

const isOpen = (item: WatchItem): boolean => !isSettled(item);

const isOpenForecast = (claim: Claim): boolean => claim.data.kind === "forecast" && resultOf(claim) === "open";

/** Returns whether a claim is open: an open forecast, a dispute, or a question that will be settled. */
const canChange = (claim: Claim): boolean =>
  isActive(claim) && (isOpenForecast(claim) || claim.verdict.standing === "disputed" || claim.watch.some(isOpen));

type Parts = { claims: readonly Claim[]; watch: readonly WatchItem[]; open: boolean };

const partsOf = (node: Followable): Parts => {
  switch (node.kind) {
    case "claim":
      return { claims: [node], watch: node.watch, open: canChange(node) };
    case "debate":
      return { claims: node.claims, watch: [], open: true };
    case "watch":
      return { claims: node.claims, watch: [node], open: isOpen(node) };
    default: {
      const { claims, watch } = node;
      return {
        claims,
        watch,
        open: claims.some((claim) => isActive(claim) && isOpenForecast(claim)) || watch.some(isOpen),
      };
    }
  }
};

/** Returns the news about one record, or nothing if nothing changed and nothing is open. */
export const newsOf = (node: Followable): RecordNews | undefined => {
  const { claims, watch, open } = partsOf(node);
  const [changes, settled] = [changesIn(claims), watch.filter(isSettled)];
  return open || changes.length + settled.length > 0 ? { node, changes, settled } : undefined;
};
