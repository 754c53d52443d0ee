import { Layout } from "../../_includes/layout.tsx";
import { onePage, type PageView } from "../../_includes/page.tsx";
import { DataTable, PageSection } from "../../_includes/parts/blocks.tsx";
import { FoldedRows, Line } from "../../_includes/parts/rows.tsx";
import { capitalize, count, groupDigits } from "../../_includes/parts/text.tsx";
import { calendarPlans } from "../feeds/calendars.ts";
import { addresses } from "../model/addresses.ts";
import type { Briefing, Site } from "../model/briefing.ts";
import { type Exemption, editorQueues, exemptionsIn, nextTasks, type Queue, type Task } from "../model/editor-queue.ts";
import { type Count, evidenceCounts } from "../model/evidence-counts.ts";
import { lastReviewed } from "../model/reviews.ts";

/** The numbers of tasks of a queue that are shown at first, and after a tap. */
const firstTasks = 8;
const maxTasks = 50;

type Row = { task: Task; queue: Queue; site: Site; named?: boolean };

const TaskRow = ({ task: { id, href, label, weight, form }, queue, site, named }: Row) => (
  <Line href={href} title={label}>
    <p class="side apparatus">
      <a class="edit-link" href={site.link(form)} aria-label={`${queue.action}: ${id}`}>
        {queue.action}
      </a>
      {weight > 0 && <span>{count(weight, "brief")}</span>}
      {named && <a href={`#${queue.id}`}>{queue.heading}</a>}
    </p>
  </Line>
);

const CountTable = ({ heading, rows }: { heading: string; rows: Count[] }) => (
  <DataTable heads={[heading, "Number"]} lastToRight>
    {rows.map(({ name, count: number }) => (
      <tr>
        <th scope="row">{capitalize(name)}</th>
        <td class="number to-right">{groupDigits(number)}</td>
      </tr>
    ))}
  </DataTable>
);

/** How well the claims are supported, in numbers. */
const Counts = ({ briefing }: { briefing: Briefing }) => {
  const counts = evidenceCounts(briefing);
  return (
    <PageSection id="counts" heading="Counts">
      <CountTable heading={`${count(counts.claims, "claim")} by standing`} rows={counts.standings} />
      <CountTable heading={`${count(counts.sources, "source")} by grade`} rows={counts.grades} />
      <CountTable
        heading="Reviews"
        rows={[
          { name: "Claims reviewed without a change", count: counts.reviewed },
          { name: "Briefs reviewed without a change", count: briefing.briefs.filter(lastReviewed).length },
        ]}
      />
      <CountTable
        heading="Claims to improve"
        rows={[
          ...counts.weak.map(({ name, count: number }) => ({
            name: `Supported only by sources ${name}`,
            count: number,
          })),
          { name: "In no brief", count: counts.uncited },
        ]}
      />
    </PageSection>
  );
};

/** The rules that records may break, with the reasons. */
const Exemptions = ({ exemptions }: { exemptions: Exemption[] }) => (
  <PageSection
    id="exemptions"
    heading={["Exemptions ", <span class="count">{exemptions.length}</span>]}
    of={exemptions}
  >
    <p class="says">Rules that may be broken in one record, each with the reason.</p>
    <details>
      <summary>Show all</summary>
      <ul class="rows">
        {exemptions.map(({ href, label, rule, because }) => (
          <li class="beside">
            <div class="what">
              <a href={href}>{label}</a>
              <p class="says">{because}</p>
            </div>
            <p class="side apparatus">
              <code>{rule}</code>
            </p>
          </li>
        ))}
      </ul>
    </details>
  </PageSection>
);

const Desk = ({ briefing, briefing: { site }, frame }: PageView) => {
  const queues = editorQueues(briefing);
  const next = nextTasks(queues);
  const exemptions = exemptionsIn(briefing);
  return (
    <Layout
      {...frame}
      title="Editors’ to-do list"
      description="What the editors have to do next, ranked by how many briefs depend on it."
      kind="index"
    >
      <h1>Editors’ to-do list</h1>
      <p class="lede">
        {queues.length === 0
          ? "Nothing is waiting."
          : "What the claims and sources need next, by kind, each ranked by how many briefs depend on it."}
      </p>
      {calendarPlans(briefing).some(({ forEditors }) => forEditors) && (
        <p class="apparatus follow">
          <a href={site.link(addresses.reviewCalendar)}>Calendar of reviews due</a>
        </p>
      )}
      {queues.length > 1 && (
        <nav class="jump" aria-label="Kinds of work">
          {queues.map(({ id, heading, items }) => (
            <a href={`#${id}`}>
              {heading} <span class="count">{items.length}</span>
            </a>
          ))}
        </nav>
      )}
      <PageSection id="next" heading="Do next" of={next}>
        <ol class="rows">
          {next.map(({ queue, ...task }) => (
            <TaskRow task={task} queue={queue} site={site} named />
          ))}
        </ol>
      </PageSection>
      <Counts briefing={briefing} />
      {queues.map((queue) => (
        <PageSection id={queue.id} heading={[`${queue.heading} `, <span class="count">{queue.items.length}</span>]}>
          <p class="says">{queue.why}</p>
          <FoldedRows
            items={queue.items}
            first={firstTasks}
            most={maxTasks}
            row={(task) => <TaskRow task={task} queue={queue} site={site} />}
          />
        </PageSection>
      ))}
      <Exemptions exemptions={exemptions} />
    </Layout>
  );
};

export const { outputs, render } = onePage(addresses.editorQueue, Desk);
