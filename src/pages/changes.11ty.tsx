import { Layout } from "../../_includes/layout.tsx";
import { onePage, type PageView } from "../../_includes/page.tsx";
import { ChangeRow, DayChange } from "../../_includes/parts/change-row.tsx";
import { SinceFilter } from "../../_includes/parts/changed.tsx";
import { FoldedRows } from "../../_includes/parts/rows.tsx";
import { count, FormattedDate } from "../../_includes/parts/text.tsx";
import { feedLinks } from "../feeds/links.ts";
import { groupPairs } from "../lib/group-pairs.ts";
import { addresses } from "../model/addresses.ts";
import type { Change } from "../model/briefing.ts";
import { Follow } from "./follow.tsx";

const maxChanges = 200;

const Days = ({ changes }: { changes: Change[] }) => (
  <>
    {[...groupPairs(changes.map((change) => [change.date, change] as const))].map(([date, of]) => (
      <section class="day">
        <h2 id={`day:${date}`}>
          <FormattedDate date={date} /> <span class="count">{of.length}</span>
        </h2>
        <FoldedRows items={of} row={(change) => <DayChange change={change} />} />
      </section>
    ))}
  </>
);

/** The months with changes, each linked to its latest day; null for a single month, which is the page itself. */
const Months = ({ changes }: { changes: Change[] }) => {
  const months = groupPairs(changes.map((change) => [change.date.slice(0, 7), change] as const));
  return months.size === 1 ? null : (
    <nav class="jump" aria-label="Months">
      {[...months].map(([month, of]) => (
        <a href={`#day:${of[0]?.date}`}>
          <FormattedDate date={month} /> <span class="count">{of.length}</span>
        </a>
      ))}
    </nav>
  );
};

const Changes = ({ briefing, frame }: PageView) => {
  const major = briefing.changes.filter((change) => change.major).slice(0, maxChanges);
  const minor = briefing.changes.filter((change) => !change.major);
  return (
    <Layout
      {...frame}
      feeds={feedLinks(briefing, ["changes", "corrections"])}
      title="What changed"
      description="Changes in the judgments, newest first, with the old value, the new one and the reason."
      kind="index"
    >
      <h1>What changed</h1>
      <p class="lede">
        Changes in what we judge, newest first: from what, to what, and why. Minor edits are not listed. The{" "}
        <a href={briefing.site.link(addresses.digests)}>weekly digest</a> has one page for each week.
      </p>
      <Follow briefing={briefing} kinds={["changes", "corrections"]} />
      <section aria-label="Judgments" data-since>
        {major.length === 0 ? (
          <p>No judgment has changed yet.</p>
        ) : (
          <>
            <Months changes={major} />
            <SinceFilter />
          </>
        )}
        <Days changes={major} />
      </section>
      {minor.length > 0 && (
        <section aria-label="Smaller changes">
          <details>
            <summary>{count(minor.length, "smaller change")}: records added and edited</summary>
            <ol class="changes">
              {minor.slice(0, maxChanges).map((change) => (
                <ChangeRow change={change} named />
              ))}
            </ol>
          </details>
        </section>
      )}
    </Layout>
  );
};

export const { outputs, render } = onePage(addresses.changes, Changes);
