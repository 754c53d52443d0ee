import type { Fields } from "../kinds/field-types.ts";
import { allKinds, fieldsOf, kinds, mapKinds, type RecordOrBrief } from "../kinds/registry.ts";
import { compareText } from "../lib/compare-text.ts";
import type { NodeIndex } from "./node-index.ts";
import type { Content, ParsedBrief, SourceRecord } from "./records.ts";

type Backlink = { to: string; backlink: string | undefined };

const backlinksIn = (fields: Fields): Backlink[] =>
  Object.values(fields).flatMap(({ link }): Backlink[] => {
    if (link?.type === "reference") return [link];
    if (link?.type === "figure") return [{ to: "claim", backlink: link.backlink }];
    if (link?.type === "evidence") return [{ to: "source", backlink: "evidence" }];
    return link ? backlinksIn(link.fields) : [];
  });

type BacklinkList = { backlink: string; from: RecordOrBrief };

const findBacklinkLists = (kind: RecordOrBrief): BacklinkList[] => {
  const lists = allKinds.flatMap((from) => [
    ...backlinksIn(fieldsOf(from)).flatMap(({ to, backlink }) => (to === kind && backlink ? [{ backlink, from }] : [])),
    ...Object.entries(kinds[from].text ?? {}).flatMap(([to, backlink]) => (to === kind ? [{ backlink, from }] : [])),
  ]);
  return lists.filter(
    ({ backlink, from }, at) => lists.findIndex((one) => one.backlink === backlink && one.from === from) === at,
  );
};

/** The backlink lists of each kind, in the order of the kinds that they list. */
export const backlinkLists: Readonly<Record<RecordOrBrief, readonly BacklinkList[]>> = mapKinds(findBacklinkLists);

/** Returns whether any record or brief names this one. */
export const isNamed = (node: { kind: RecordOrBrief }): boolean =>
  backlinkLists[node.kind].some(({ backlink }) => (node as unknown as Record<string, unknown[]>)[backlink]?.length);

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
    const lists = [...backlinkLists[kind].map(({ backlink }) => backlink), ...(filledLater[kind] ?? [])];
    const nodes = [...records].sort(byOrder(kind)).map((record) => {
      const address = kinds[kind].page.address(record.id);
      const empty = Object.fromEntries(lists.map((name) => [name, []]));
      return [record.id, { ...record, address, href: link(address), ...empty }] as const;
    });
    return new Map(nodes);
  };
  return mapKinds(nodesOf) as unknown as NodeIndex;
};
