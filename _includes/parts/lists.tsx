import type { Brief, Change, Debate, Event, Theme, WatchItem } from "../../src/model/briefing.ts";
import { compareDates } from "../../src/model/dates.ts";
import { StandingMark, ThemeTags } from "./marks.tsx";
import { Reference } from "./reference.tsx";
import { capital, count, Text, When } from "./text.tsx";

/** A brief in a list: its conclusion, its bottom line, its date. */
export const BriefRow = ({ brief, level = 2 }: { brief: Brief; level?: 2 | 3 }) => {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <article class="brief-row" data-date={brief.data.updated}>
      <ThemeTags themes={brief.themes} />
      <Heading>
        <a href={brief.href}>
          <Text>{brief.data.title}</Text>
        </a>
      </Heading>
      <p>
        <Text>{brief.data.summary}</Text>
      </p>
      <p class="apparatus">
        <span>
          <When date={brief.data.updated} />
        </span>
        <span>{brief.minutes} min</span>
        <span>{count(brief.claims.length, "claim")}</span>
      </p>
    </article>
  );
};

/** Two positions or more on one question, side by side. */
export const DebateBox = ({ debate, level = 3 }: { debate: Debate; level?: 2 | 3 }) => {
  const Heading = level === 2 ? "h2" : "h3";
  const Side = level === 2 ? "h3" : "h4";
  return (
    <section class="debate" id={debate.id}>
      <p class="over">{debate.data.kind === "debate" ? "Debate" : "Disputed fact"}</p>
      <Heading>
        <a href={debate.href}>
          <Text>{debate.data.question}</Text>
        </a>
      </Heading>
      <div class={`sides of-${Math.min(debate.positions.length, 3)}`}>
        {debate.positions.map((position) => (
          <div>
            <Side>
              <Text>{position.data.name}</Text>
            </Side>
            <p>
              <Text>{position.data.position}</Text>
            </p>
            <p class="src">
              {[...position.holders.map(({ data }) => data.name), ...(position.data.held_by_others ?? [])].join(", ")}
              {position.claims.length > 0 && ` · ${count(position.claims.length, "claim")}`}
            </p>
          </div>
        ))}
      </div>
    </section>
  );
};

const statusWords = { open: "Open", partly: "Partly settled", resolved: "Resolved" } as const;

export const WatchRow = ({ item, level = 2 }: { item: WatchItem; level?: 2 | 3 }) => {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <article class={`watch-row is-${item.data.status}`}>
      <p class="apparatus">
        <span class="status">{statusWords[item.data.status]}</span>
        <span>
          {item.data.status === "resolved" ? "settled by" : "look again by"} <When date={item.data.due} />
        </span>
      </p>
      <Heading>
        <a href={item.href}>
          <Text>{item.data.question}</Text>
        </a>
      </Heading>
      <p>
        <Text>{item.data.outcome?.note ?? item.data.criteria}</Text>
      </p>
    </article>
  );
};

export const EventRow = ({ event, level = 3 }: { event: Event; level?: 2 | 3 }) => {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <li class={`event-row certainty-${event.data.certainty}`} id={event.id}>
      <p class="date">
        <When date={event.data.date} />
        {event.data.certainty !== "verified" && <span class="certainty"> {event.data.certainty}</span>}
      </p>
      <div>
        <Heading>
          <Text>{event.data.title}</Text>
        </Heading>
        <p>
          <Text>{event.data.description}</Text>
        </p>
        <p class="apparatus">
          {event.themes.map((theme) => (
            <a class={`theme mark-${theme.data.mark}`} href={theme.href}>
              {theme.data.name}
            </a>
          ))}
          {event.actors.map((actor) => (
            <a href={actor.href}>
              <Text>{actor.data.name}</Text>
            </a>
          ))}
        </p>
        {(event.claims.length > 0 || event.places.length > 0) && (
          <details>
            <summary>
              {[event.claims.length > 0 && count(event.claims.length, "claim"), count(event.places.length, "source")]
                .filter(Boolean)
                .join(", ")}
            </summary>
            <ul>
              {event.claims.map((claim) => (
                <li>
                  <a href={claim.href}>
                    <Text>{claim.data.statement}</Text>
                  </a>{" "}
                  <StandingMark claim={claim} />
                </li>
              ))}
              {event.places.map(({ source, locator }) => (
                <li>
                  <Reference source={source} /> {locator && <Text>{locator}</Text>}
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </li>
  );
};

/** A short line for an event, leading to its place on the timeline. */
export const EventLine = ({ event }: { event: Event }) => (
  <li>
    <When date={event.data.date} />{" "}
    <a href={event.href}>
      <Text>{event.data.title}</Text>
    </a>
  </li>
);

/** What a kind of change is called. */
export const changeWords: Record<string, string> = {
  added: "Added to the record",
  statement: "Statement rewritten",
  confidence: "Confidence changed",
  likelihood: "Likelihood changed",
  evidence: "Evidence changed",
  outcome: "Outcome set",
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
        {named && subject.kind === "claim" && subject.briefs.length > 0 && (
          <p class="apparatus">
            <span>
              {capital(count(subject.briefs.length, "brief"))} {subject.briefs.length === 1 ? "leans" : "lean"} on it
            </span>
          </p>
        )}
      </div>
    </li>
  );
};

/** Briefs, as a plain list of links. */
export const BriefLinks = ({ briefs }: { briefs: Brief[] }) => (
  <ul class="links">
    {briefs.map((brief) => (
      <li>
        <a href={brief.href}>
          <Text>{brief.data.title}</Text>
        </a>
      </li>
    ))}
  </ul>
);

/** Themes of anything, and then its newest date: the order for lists of events. */
export const newestEvents = (theme: Theme) => [...theme.events].sort((a, b) => -compareDates(a.data.date, b.data.date));
