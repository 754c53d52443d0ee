import { allKinds, kinds, titleOf } from "../kinds/registry.ts";
import { addresses } from "./addresses.ts";
import type { AnyNode, Briefing } from "./briefing.ts";

/** A rule that a record may break: the record's page and title, the rule, and the reason. */
export type Exemption = { href: string; label: string; rule: string; because: string };

type Exempt = { exempt?: readonly { rule: string; because: string }[] };

/** Returns every exemption of a briefing: those of its settings, then those of each kind of record. */
export const exemptionsIn = (briefing: Briefing): Exemption[] => {
  const { site } = briefing;
  const nodes = allKinds.flatMap((kind) => briefing[kinds[kind].folder] as readonly AnyNode[]);
  const all = [
    { href: site.link(addresses.about), label: site.data.title, data: site.data as Exempt },
    ...nodes.map(({ kind, href, data }) => ({ href, label: titleOf(kind as never, data), data: data as Exempt })),
  ];
  return all.flatMap(({ href, label, data }) =>
    (data.exempt ?? []).map(({ rule, because }) => ({ href, label, rule, because })),
  );
};
