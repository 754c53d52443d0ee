import type { Brief, Change } from "../../src/model/briefing.ts";
import { sinceLastVersion } from "../../src/model/changes.ts";
import { ChangeRow } from "./change-row.tsx";
import { count, FormattedDate } from "./text.tsx";

const Rows = ({ changes, brief }: { changes: Change[]; brief: Brief }) => (
  <ol class="changes">
    {changes.map((change) => (
      <ChangeRow change={change} named={change.subject !== brief} />
    ))}
  </ol>
);

/** The number of changes that are shown; more would separate the judgments from the text. */
const maxShown = 2;

/** The number of changes behind a tap; the page of all changes has the rest. */
const maxFolded = 2;

const inWords = (more: number, older: number): string =>
  [more > 0 && `${more} more`, older > 0 && count(older, "older change")].filter(Boolean).join(" and ");

/** A date input for a list in `data-since`: with scripts on, it hides what is older. */
export const SinceFilter = () => (
  <p class="since" hidden>
    <label>
      Only since <input type="date" />
    </label>
    <output />
  </p>
);

/**
 * What changed since the previous version, and older changes. With scripts on, readers can pick another day, which the
 * device remembers.
 */
export const Changed = ({ brief, all }: { brief: Brief; all: string }) => {
  const { last, first, news, older } = sinceLastVersion(brief);
  const more = news.slice(maxShown);
  const folded = [...more, ...older];
  return (
    <section class="changed" aria-labelledby="page:changes" data-since>
      <h2 class="small-head" id="page:changes">
        What changed
      </h2>
      <p class="says">
        {first ? "This is the first version, of " : "Since the version of "}
        <FormattedDate date={last} />
        {first ? "; since then " : ": "}
        {news.length > 0 ? count(news.length, "change") : "no change in its judgments"}.
      </p>
      {news.length > 0 && <Rows changes={news.slice(0, maxShown)} brief={brief} />}
      {folded.length > 0 && (
        <details>
          <summary>{inWords(more.length, older.length)} in its judgments and claims</summary>
          <Rows changes={folded.slice(0, maxFolded)} brief={brief} />
          {folded.length > maxFolded && (
            <p>
              <a href={all}>All changes</a>
            </p>
          )}
        </details>
      )}
      {news.length + older.length > 0 && <SinceFilter />}
    </section>
  );
};
