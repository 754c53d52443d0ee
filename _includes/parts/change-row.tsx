import type { Child } from "#jsx/jsx-runtime";
import type { Change, Review } from "../../src/model/briefing.ts";
import { changeLabel, subjectOf, valuesInWords, wordsAroundValues } from "../../src/model/change-labels.ts";
import { Titled } from "./rows.tsx";
import { count, FormattedDate } from "./text.tsx";

/** Longer titles are cut, in characters. */
const maxTitleLength = 120;

/** Returns the first words of a text, at most so many characters. */
const truncateAtWord = (text: string, maxLength: number): string =>
  text.length <= maxLength ? text : `${text.slice(0, maxLength).replace(/[\s,;:–—]+\S*$/, "")} …`;

/** What changed, with the old and the new value. */
const HowChanged = ({ change: { change, from, to } }: { change: Change }) => {
  const { before, between } = wordsAroundValues({ from, to });
  return (
    <>
      <b>{changeLabel(change)}</b>
      {from && to && (
        <>
          : {before} <del>{from}</del>
          {between} <ins>{to}</ins>
        </>
      )}
      {!from && to && `: ${to}`}
    </>
  );
};

const titleOf = (change: Change): string => truncateAtWord(subjectOf(change), maxTitleLength);

/** What changed and why, under the record's shortened title where the list has more than one record. */
const ChangeText = ({ change, named }: { change: Change; named: boolean }) => (
  <div>
    {named && (
      <p class="what">
        <a href={change.subject.href}>{titleOf(change)}</a>
      </p>
    )}
    <p class="says">
      <HowChanged change={change} />
      {/[.?!]$/.test(change.to ?? change.change) ? "" : "."}
      {change.why && ` ${change.why}`}
    </p>
  </div>
);

const CitedIn = ({ change: { subject } }: { change: Change }) =>
  subject.kind === "claim" && subject.briefs.length > 0 ? (
    <p class="side apparatus">Cited in {count(subject.briefs.length, "brief")}</p>
  ) : null;

const DatedRow = ({ date, children }: { date: string; children: Child }) => (
  <li class="change-row" data-date={date}>
    <p class="date">
      <FormattedDate date={date} />
    </p>
    {children}
  </li>
);

/** A change with its date: of one record, or with its record's title if `named`. */
export const ChangeRow = ({ change, named }: { change: Change; named: boolean }) => (
  <DatedRow date={change.date}>
    <ChangeText change={change} named={named} />
  </DatedRow>
);

/** A change under the heading of its day. */
export const DayChange = ({ change }: { change: Change }) => (
  <li class="beside" data-date={change.date}>
    <ChangeText change={change} named />
    <CitedIn change={change} />
  </li>
);

/** A review that found nothing to change. */
export const ReviewRow = ({ review: { date, note } }: { review: Review }) => (
  <DatedRow date={date}>
    <div>
      <p class="says">
        <b>Reviewed, no change</b>.{note && ` ${note}`}
      </p>
    </div>
  </DatedRow>
);

/** The longest description of a change in a short list, in characters. */
const maxDescription = 160;

const describeChange = ({ change, from, to }: Change): string =>
  truncateAtWord(`${changeLabel(change)}${to ? `: ${from ? valuesInWords({ from, to }) : to}` : ""}`, maxDescription);

/** A change in a few lines: its date, what changed, and how. */
export const ChangeLine = ({ change }: { change: Change }) => (
  <li data-date={change.date}>
    <p class="date">
      <FormattedDate date={change.date} />
    </p>
    <Titled href={change.subject.href} title={titleOf(change)}>
      {describeChange(change)}
    </Titled>
  </li>
);
