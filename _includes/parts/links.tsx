import type { Child } from "#jsx/jsx-runtime";
import { titleOf } from "../../src/kinds/registry.ts";
import type { AnyNode } from "../../src/model/briefing.ts";

/** Leads to the page of a record, under its title. */
export const NodeLink = ({ node }: { node: AnyNode }) => <a href={node.href}>{titleOf(node.kind, node.data)}</a>;

/** Some things in a row, with a sign between each two. */
export const Joined = ({ items, by = ", " }: { items: readonly Child[]; by?: string }) => (
  <>{items.map((item, place) => [place > 0 && by, item])}</>
);

/** Records in a row, each a link. */
export const NodeLinks = ({ nodes, by = ", " }: { nodes: readonly AnyNode[]; by?: string }) => (
  <Joined items={nodes.map((node) => NodeLink({ node }))} by={by} />
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
