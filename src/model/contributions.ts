import { compareText } from "../lib/compare-text.ts";
import { compareDates } from "../lib/dates.ts";
import type { AnyNode, Briefing, Claim } from "./briefing.ts";
import { allNodes } from "./node-index.ts";

/** The records that one person contributed and reviewed, by the name that the records give. */
export type Contributor = { name: string; contributed: AnyNode[]; reviewed: AnyNode[] };

export type Reply = { claim: Claim; reply: Claim["replies"][number] };

type Credited = { contributed_by?: readonly string[]; reviewed_by?: readonly string[] };

/** Returns everyone whom a record names as its contributor or reviewer, sorted by name. */
export const contributorsOf = (briefing: Briefing): Contributor[] => {
  const people = new Map<string, Contributor>();
  const add = (name: string, list: "contributed" | "reviewed", node: AnyNode) => {
    const person = people.get(name) ?? { name, contributed: [], reviewed: [] };
    person[list].push(node);
    people.set(name, person);
  };
  for (const node of allNodes(briefing)) {
    const { contributed_by = [], reviewed_by = [] } = node.data as Credited;
    for (const name of new Set(contributed_by)) add(name, "contributed", node);
    for (const name of new Set(reviewed_by)) add(name, "reviewed", node);
  }
  return [...people.values()].sort((a, b) => compareText(a.name, b.name));
};

/** Returns the replies that claims record, newest first. */
export const repliesOf = ({ claims }: Pick<Briefing, "claims">): Reply[] =>
  claims
    .flatMap((claim) => claim.replies.map((reply) => ({ claim, reply })))
    .sort((a, b) => -compareDates(a.reply.data.date, b.reply.data.date) || compareText(a.claim.id, b.claim.id));
