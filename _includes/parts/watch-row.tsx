import type { WatchItem } from "../../src/model/briefing.ts";
import { Line } from "./rows.tsx";
import { FormattedDate } from "./text.tsx";

/** The status of a question in words. */
export const statusWords = { open: "Open", partly: "Partly settled", resolved: "Resolved" } as const;

/** Returns the date on which an item was settled, or else its due date. */
export const watchDate = ({ data: { status, outcome, due } }: WatchItem): string =>
  (status === "resolved" && outcome?.as_of) || due;

const WatchState = ({ item, item: { data } }: { item: WatchItem }) => (
  <p class="side apparatus">
    <span class="status">{statusWords[data.status]}</span>
    <span>
      {data.status === "resolved" && data.outcome ? "as of " : "due "}
      <FormattedDate date={watchDate(item)} />
    </span>
  </p>
);

/** An open question in a line: the question, its state and its date. */
export const WatchLine = ({ item }: { item: WatchItem }) => (
  <Line href={item.href} title={item.data.question}>
    <WatchState item={item} />
  </Line>
);

/** An open question with what would settle it, or what did. */
export const WatchRow = ({ item }: { item: WatchItem }) => (
  <article class={`watch-row beside is-${item.data.status}`}>
    <div>
      <h3>
        <a href={item.href}>{item.data.question}</a>
      </h3>
      <p>{item.data.outcome?.note ?? item.data.criteria}</p>
    </div>
    <WatchState item={item} />
  </article>
);
