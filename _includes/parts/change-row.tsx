import type { Change, Review } from "../../src/model/briefing.ts";
import { count, Text, When } from "./text.tsx";

/** What a kind of change is called. */
export const changeWords: Record<string, string> = {
  added: "Added to the record",
  statement: "Statement rewritten",
  confidence: "Confidence changed",
  likelihood: "Likelihood changed",
  evidence: "Evidence changed",
  outcome: "Outcome changed",
  figures: "Figures changed",
  relations: "Relations changed",
  corrected: "Corrected",
  superseded: "Superseded",
  withdrawn: "Withdrawn",
};

/** What changed, from what to what, and why. */
export const ChangeRow = ({ change, named = true }: { change: Change; named?: boolean }) => {
  const { subject } = change;
  return (
    <li class={change.major ? "change-row major" : "change-row"} data-date={change.date}>
      <p class="date">
        <When date={change.date} />
      </p>
      <div>
        {named && (
          <p class="what">
            <a href={subject.href}>
              <Text>{subject.kind === "claim" ? subject.data.statement : subject.data.title}</Text>
            </a>
          </p>
        )}
        <p>
          <b>
            <Text>{changeWords[change.change] ?? change.change}</Text>
          </b>
          {change.from && change.to && (
            <>
              : from <del>{change.from}</del> to <ins>{change.to}</ins>
            </>
          )}
          {!change.from && change.to && `: ${change.to}`}
        </p>
        {change.why && (
          <p>
            <Text>{change.why}</Text>
          </p>
        )}
      </div>
      {named && subject.kind === "claim" && subject.briefs.length > 0 && (
        <p class="side">Cited in {count(subject.briefs.length, "brief")}</p>
      )}
    </li>
  );
};

/** A review that found nothing to change. */
export const ReviewRow = ({ review: { date, note } }: { review: Review }) => (
  <li class="change-row" data-date={date}>
    <p class="date">
      <When date={date} />
    </p>
    <div>
      <p>
        <b>Reviewed, no change</b>
      </p>
      {note && (
        <p>
          <Text>{note}</Text>
        </p>
      )}
    </div>
  </li>
);

/** A change in two lines: its date, what changed, and how. */
export const ChangeLine = ({ change: { subject, date, change, from, to } }: { change: Change }) => (
  <li data-date={date}>
    <p class="date">
      <When date={date} />
    </p>
    <div>
      <p class="what">
        <a href={subject.href}>
          <Text>{subject.kind === "claim" ? subject.data.statement : subject.data.title}</Text>
        </a>
      </p>
      <p class="says">
        <Text>{changeWords[change] ?? change}</Text>
        {from && to && `: from ${from} to ${to}`}
        {!from && to && `: ${to}`}
      </p>
    </div>
  </li>
);
