import { Layout } from "../../_includes/layout.tsx";
import { onePage, type View } from "../../_includes/page.tsx";
import { count, Text } from "../../_includes/parts/text.tsx";
import { addresses } from "../model/addresses.ts";
import type { Site } from "../model/briefing.ts";
import { deskQueues, doNext, type Queue, type Task } from "../model/desk.ts";

const most = 50;

const TaskRow = ({ task: { href, label, weight, form }, queue, site }: { task: Task; queue?: Queue; site: Site }) => (
  <li>
    <a href={href}>
      <Text>{label}</Text>
    </a>
    {weight > 0 && <span class="why"> {count(weight, "brief")}</span>}
    {queue && (
      <span class="why">
        {" "}
        · <a href={`#${queue.id}`}>{queue.heading}</a>
      </span>
    )}{" "}
    <a class="why" href={site.link(form)}>
      Do it
    </a>
  </li>
);

const Desk = ({ briefing, briefing: { site }, assets }: View) => {
  const queues = deskQueues(briefing);
  const next = doNext(queues);
  return (
    <Layout
      briefing={briefing}
      assets={assets}
      address={addresses.desk}
      title="The desk’s queue"
      description="What the editors have to do next, ranked by how many briefs depend on it."
      kind="index"
      crumbs={[{ label: "The desk’s queue" }]}
    >
      <h1>The desk’s queue</h1>
      <p class="lede">
        {queues.length === 0
          ? "Nothing is waiting."
          : "What the record needs next, by kind, each ranked by how many briefs depend on it."}
      </p>
      {next.length > 0 && (
        <section>
          <h2 id="next">Do next</h2>
          <ol class="links">
            {next.map(({ queue, ...task }) => (
              <TaskRow task={task} queue={queue} site={site} />
            ))}
          </ol>
        </section>
      )}
      {queues.map(({ id, heading, why, items }) => (
        <section>
          <h2 id={id}>
            {heading} <span class="count">{items.length}</span>
          </h2>
          <p class="says">{why}</p>
          <ul class="links">
            {items.slice(0, most).map((task) => (
              <TaskRow task={task} site={site} />
            ))}
          </ul>
          {items.length > most && <p>And {items.length - most} more.</p>}
        </section>
      ))}
    </Layout>
  );
};

export const { data, render } = onePage(addresses.desk, Desk);
