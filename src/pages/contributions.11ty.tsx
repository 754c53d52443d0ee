import { Layout } from "../../_includes/layout.tsx";
import { onePage, type PageView } from "../../_includes/page.tsx";
import { PageSection } from "../../_includes/parts/blocks.tsx";
import { Statement } from "../../_includes/parts/claim.tsx";
import { count, FormattedDate } from "../../_includes/parts/text.tsx";
import { kinds, type RecordOrBrief, titleOf } from "../kinds/registry.ts";
import { addresses } from "../model/addresses.ts";
import type { AnyNode } from "../model/briefing.ts";
import { type Contributor, contributorsOf, type Reply, repliesOf } from "../model/contributions.ts";

const maxListed = 100;

const Records = ({ heading, nodes }: { heading: string; nodes: AnyNode[] }) =>
  nodes.length === 0 ? null : (
    <>
      <p class="small-head">{heading}</p>
      <ul class="links">
        {nodes.slice(0, maxListed).map(({ kind, href, data }) => (
          <li>
            <a href={href}>{titleOf(kind as RecordOrBrief, data)}</a> ({kinds[kind as RecordOrBrief].noun})
          </li>
        ))}
        {nodes.length > maxListed && <li>and {nodes.length - maxListed} more</li>}
      </ul>
    </>
  );

const Person = ({ person: { name, contributed, reviewed } }: { person: Contributor }) => (
  <PageSection heading={name} level={3}>
    <Records heading="Contributed" nodes={contributed} />
    <Records heading="Reviewed" nodes={reviewed} />
  </PageSection>
);

const ReplyRow = ({ row: { claim, reply } }: { row: Reply }) => (
  <li class="beside">
    <Statement claim={claim}>
      <a href={reply.party.href}>{reply.party.data.name}</a>: {reply.data.reply}
    </Statement>
    <p class="side">
      <FormattedDate date={reply.data.date} />
    </p>
  </li>
);

const Contributions = ({ briefing, frame }: PageView) => {
  const people = contributorsOf(briefing);
  const replies = repliesOf(briefing);
  return (
    <Layout
      {...frame}
      title="Contributions"
      description="Who contributed and reviewed what, and what parties that claims name replied."
      kind="index"
      crumbs={[{ label: "Contribute", address: addresses.contribute }, { label: "Contributions" }]}
    >
      <h1>Contributions</h1>
      <p class="lede">
        {people.length > 0
          ? `${count(people.length, "person", "people")} contributed or reviewed records under their names. Everything else`
          : "No record names a contributor yet. Everything"}{" "}
        was written by the publisher, {briefing.site.data.publisher}.
      </p>
      <p class="apparatus">
        <a href={briefing.site.link(addresses.contribute)}>How to contribute</a>
      </p>
      <PageSection id="people" heading="People" of={people}>
        {people.map((person) => (
          <Person person={person} />
        ))}
      </PageSection>
      <PageSection id="replies" heading="Replies" of={replies}>
        <p class="says">Replies of parties that a claim names, shown on the claim’s page next to its evidence.</p>
        <ul class="rows">
          {replies.slice(0, maxListed).map((row) => (
            <ReplyRow row={row} />
          ))}
        </ul>
      </PageSection>
    </Layout>
  );
};

export const { outputs, render } = onePage(addresses.contributions, Contributions);
