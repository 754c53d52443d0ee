import type { Child } from "#jsx/jsx-runtime";
import { titleOf } from "../../src/kinds/registry.ts";
import { compareDates } from "../../src/lib/dates.ts";
import { addresses } from "../../src/model/addresses.ts";
import type { AnyNode, Briefing, Event, Site } from "../../src/model/briefing.ts";
import { editorUrl } from "../../src/model/repository.ts";
import { FoldedRows } from "./rows.tsx";
import { FormattedDate } from "./text.tsx";

/** Leads to the page of a record, under its title. */
export const NodeLink = ({ node }: { node: AnyNode }) => <a href={node.href}>{titleOf(node.kind, node.data)}</a>;

/** A list of items with a separator between them. */
export const Joined = ({ items, by = ", " }: { items: readonly Child[]; by?: string }) => (
  <>{items.map((item, place) => [place > 0 && by, item])}</>
);

/** Records in a row, each a link. */
export const NodeLinks = ({ nodes, by = ", " }: { nodes: readonly AnyNode[]; by?: string }) => (
  <Joined items={nodes.map((node) => NodeLink({ node }))} by={by} />
);

/** Records as a plain list of links, folded after the first ones. */
export const FoldedLinks = ({ nodes }: { nodes: readonly AnyNode[] }) => (
  <FoldedRows
    items={nodes}
    kind="links"
    row={(node) => (
      <li>
        <NodeLink node={node} />
      </li>
    )}
  />
);

/** Records as a plain list of links, and what else belongs at its end. */
export const LinkList = ({ nodes, children }: { nodes: readonly AnyNode[]; children?: Child }) => (
  <ul class="links">
    {nodes.map((node) => (
      <li>
        <NodeLink node={node} />
      </li>
    ))}
    {children}
  </ul>
);

/** A link to the form that edits a record in a list. */
export const EditLink = ({ site, form, id }: { site: Site; form: string; id: string }) => (
  <a class="edit-link" href={site.link(addresses.contributeForm(form, { edit: id }))} aria-label={`Edit ${id}`}>
    Edit
  </a>
);

/** A link to GitHub's editor, for files without a form. */
export const EditFile = ({ site, file, words = "Edit this page" }: { site: Site; file: string; words?: string }) => (
  <a class="edit-link" rel="external" href={editorUrl(site.data, file)}>
    {words}
  </a>
);

/** A link to the brief for newcomers, if the site names one. */
export const PrimerLink = ({ briefing, children }: { briefing: Briefing; children: Child }) => {
  const primer = briefing.brief.get(briefing.site.data.primer ?? "");
  return primer ? <a href={primer.href}>{children}</a> : null;
};

/** An event in a line, linked to its place on the timeline. */
export const EventLine = ({ event }: { event: Event }) => (
  <li>
    <FormattedDate date={event.data.date} /> <a href={event.href}>{event.data.title}</a>
  </li>
);

/** The events of a record as a list, newest first, folded after the first ones. */
export const EventList = ({ of, limit }: { of: { events: Event[] }; limit?: number }) => (
  <FoldedRows
    items={[...of.events].sort((a, b) => -compareDates(a.data.date, b.data.date)).slice(0, limit)}
    kind="links"
    row={(event) => EventLine({ event })}
  />
);
