import { FormattedDate } from "../../_includes/parts/text.tsx";
import { lazy } from "../lib/lazy.ts";
import { addresses } from "../model/addresses.ts";
import type { Brief, Change, Claim, Site } from "../model/briefing.ts";
import { describeChange, headlineOf, subjectOf } from "../model/change-labels.ts";
import { changeFeedId } from "../model/feed-ids.ts";
import type { FeedEntry, FeedPlan } from "./entry.ts";

const maxBriefs = 20;

/** The briefs that rely on a claim, for subscribers who read one of them. */
export const RelyingBriefs = ({ briefs, site }: { briefs: Brief[]; site: Site }) =>
  briefs.length === 0 ? (
    <p>No brief relies on it.</p>
  ) : (
    <>
      <p>Briefs that rely on it:</p>
      <ul>
        {briefs.slice(0, maxBriefs).map((brief) => (
          <li>
            <a href={site.url(brief.address)}>{brief.data.title}</a>
          </li>
        ))}
        {briefs.length > maxBriefs && <li>and {briefs.length - maxBriefs} more</li>}
      </ul>
    </>
  );

/** Returns the claims that supersede a claim. */
const successorsOf = (claim: Claim): Claim[] =>
  claim.relations.filter(({ data }) => data.type === "supersedes" && data.claim === claim.id).map((row) => row.claim);

const Successors = ({ claim, site }: { claim: Claim; site: Site }) => (
  <>
    {successorsOf(claim).map((successor) => (
      <p>
        In its place: <a href={site.url(successor.address)}>{successor.data.statement}</a>
      </p>
    ))}
  </>
);

/** What changed, when and why, with the old and the new value. */
export const ChangeDetails = ({ change }: { change: Change }) => (
  <>
    <p>
      <strong>{describeChange(change)}</strong>, <FormattedDate date={change.date} />
    </p>
    {change.from && (
      <p>
        Before: <del>{change.from}</del>
      </p>
    )}
    {change.to && (
      <p>
        Now: <ins>{change.to}</ins>
      </p>
    )}
    {change.why && <p>Why: {change.why}</p>}
  </>
);

const ChangeText = ({ change, site }: { change: Change; site: Site }) => (
  <>
    <p>
      {change.subject.kind === "claim" ? "The claim" : "The brief"}{" "}
      <a href={site.url(change.subject.address)}>{subjectOf(change)}</a>
    </p>
    <ChangeDetails change={change} />
    {change.subject.kind === "claim" && change.change === "superseded" && (
      <Successors claim={change.subject} site={site} />
    )}
    {change.subject.kind === "claim" && <RelyingBriefs briefs={change.subject.briefs} site={site} />}
  </>
);

/** Returns a change in a judgment as an entry, dated when it happened. */
export const changeEntry = (change: Change, site: Site): FeedEntry => ({
  id: changeFeedId(change, site),
  title: `${headlineOf(change)}: ${subjectOf(change)}`,
  url: site.url(change.subject.address),
  summary: change.why ?? `${headlineOf(change)}.`,
  fullText: lazy(async () => String(<ChangeText change={change} site={site} />)),
  published: change.date,
  updated: change.date,
  themes: change.subject.themes,
});

/** The major changes of claims and briefs. */
export const changes: FeedPlan = {
  label: "Changes in the judgments",
  description: "Judgments that changed: the old value, the new one, and why. Typo fixes are not announced.",
  page: addresses.changes,
  byTheme: true,
  entries: ({ changes, site }) => changes.filter(({ major }) => major).map((change) => changeEntry(change, site)),
};

/** Every correction and withdrawal, major or not, since readers may have relied on it. */
export const corrections: FeedPlan = {
  label: "Corrections and withdrawals",
  description: "What was wrong or has been withdrawn, and why.",
  page: addresses.changes,
  entries: ({ changes, site }) =>
    changes.filter(({ correction }) => correction).map((change) => changeEntry(change, site)),
};
