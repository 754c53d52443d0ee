import type { Fields } from "../kinds/field.ts";
import { allKinds, byKind, fieldsOf, kinds, type RecordOrBrief } from "../kinds/registry.ts";
import { compareText } from "../lib/compare-text.ts";
import type { NodeIndex } from "./node-index.ts";
import type { Content, ParsedBrief, SourceRecord } from "./records.ts";

type Way = { to: string; back: string | undefined };

const waysOf = (fields: Fields): Way[] =>
  Object.values(fields).flatMap(({ link }): Way[] => {
    if (link?.type === "reference") return [link];
    if (link?.type === "figure") return [{ to: "claim", back: link.back }];
    if (link?.type === "evidence") return [{ to: "source", back: "evidence" }];
    return link ? waysOf(link.fields) : [];
  });

/** A backlink list of a record: its name, and the kind of the records in it. */
export type BackList = { back: string; from: RecordOrBrief };

const findBacks = (kind: RecordOrBrief): BackList[] => {
  const lists = allKinds.flatMap((from) => [
    ...waysOf(fieldsOf(from)).flatMap(({ to, back }) => (to === kind && back ? [{ back, from }] : [])),
    ...Object.entries(kinds[from].text ?? {}).flatMap(([to, back]) => (to === kind ? [{ back, from }] : [])),
  ]);
  return lists.filter(({ back, from }, at) => lists.findIndex((one) => one.back === back && one.from === from) === at);
};

/** The backlink lists of each kind, in the order of the kinds that they list. */
export const backsOf: Readonly<Record<RecordOrBrief, readonly BackList[]>> = byKind(findBacks);

/** Returns whether any record or brief names this one. */
export const isNamed = (node: { kind: RecordOrBrief }): boolean =>
  backsOf[node.kind].some(({ back }) => (node as unknown as Record<string, unknown[]>)[back]?.length);

/** Lists that linking fills in addition to the backlinks. */
const filledLater: { [K in RecordOrBrief]?: readonly string[] } = {
  claim: ["relations", "mentions"],
  brief: ["firstMentions", "links"],
};

/** Returns the comparison function of a kind's records. */
const byOrder = (kind: RecordOrBrief): ((a: SourceRecord, b: SourceRecord) => number) => {
  const { order }: { order?: (a: never, b: never) => number } = kinds[kind];
  return (a, b) => order?.(a.data as never, b.data as never) || compareText(a.id, b.id);
};

/** Creates a node for every record and brief, in the order of its kind, its links still empty. */
export const createNodes = (content: Content<ParsedBrief>, link: (address: string) => string): NodeIndex => {
  const nodesOf = (kind: RecordOrBrief) => {
    const records: SourceRecord[] = kind === "brief" ? content.briefs : content.records[kind];
    const lists = [...backsOf[kind].map(({ back }) => back), ...(filledLater[kind] ?? [])];
    const nodes = [...records].sort(byOrder(kind)).map((record) => {
      const address = kinds[kind].page.address(record.id);
      const empty = Object.fromEntries(lists.map((name) => [name, []]));
      return [record.id, { ...record, address, href: link(address), ...empty }] as const;
    });
    return new Map(nodes);
  };
  return byKind(nodesOf) as unknown as NodeIndex;
};
