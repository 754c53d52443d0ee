import type { Field, Fields } from "../kinds/field-types.ts";
import { fieldsOf, isKind, recordKinds } from "../kinds/registry.ts";
import { asList } from "../lib/as-list.ts";
import type { Evidence } from "./briefing.ts";
import { setChanges } from "./changes.ts";
import { figureInWords } from "./figure.ts";
import { addUnlessLast, findFigure, findNodes, type NodeIndex } from "./node-index.ts";
import type { EvidenceData } from "./records.ts";

/** A record while it is linked, its fields and lists by name. */
type Loose = Record<string, unknown>;

/** The context of linking: the index, and the node whose fields or rows are linked. */
type LinkContext = { index: NodeIndex; node: Loose };

const nodesOf = ({ index }: LinkContext, kind: string): Map<string, Loose> =>
  (isKind(kind) ? index[kind] : new Map()) as Map<string, Loose>;

const addBack = ({ node }: LinkContext, to: Loose, backlink: string | undefined): void => {
  if (backlink) addUnlessLast(to[backlink] as Loose[], node);
};

const linkEvidence = ({ index, node }: LinkContext, rows: readonly EvidenceData[]): Evidence[] =>
  rows.flatMap((data) => {
    const source = index.source.get(data.source);
    const origin = source && (index.actor.get(data.origin ?? "") ?? source.origin);
    if (!source || !origin) return [];
    const evidence = { data, source, origin, of: node as Evidence["of"] };
    source.evidence.push(evidence);
    return [evidence];
  });

/** Returns whether a row is left out because a record or figure that it must name does not exist. */
const lacksReference = (linking: LinkContext, fields: Fields, row: Loose): boolean =>
  Object.entries(fields).some(([key, { link, required }]) => {
    if (!link || !required) return false;
    if (link.type === "figure")
      return !asList<string>(row[key]).some((name) => findFigure(linking.index, name) !== undefined);
    return link.type === "reference" && !link.many && !nodesOf(linking, link.to).has(row[key] as string);
  });

const linkRows = (linking: LinkContext, fields: Fields, rows: readonly Loose[]): Loose[] =>
  rows
    .filter((row) => !lacksReference(linking, fields, row))
    .map((data) => {
      const row = { data };
      linkFields(linking, row, fields, data);
      return row;
    });

const hasLinks = (fields: Fields): boolean => Object.values(fields).some(({ link }) => link !== undefined);

const linkField = (linking: LinkContext, into: Loose, key: string, { link }: Field, value: unknown): void => {
  if (link?.type === "reference") {
    const found = findNodes(nodesOf(linking, link.to), asList(value));
    for (const one of found) addBack(linking, one, link.backlink);
    into[link.as ?? key] = link.many ? found : found[0];
  } else if (link?.type === "figure") {
    const found = asList<string>(value).flatMap((name) => findFigure(linking.index, name) ?? []);
    for (const { claim } of found) addBack(linking, claim, link.backlink);
    into[key] = link.many ? found : found[0];
  } else if (link?.type === "evidence") into[link.as] = linkEvidence(linking, asList(value));
  else if (link?.type === "group") linkFields(linking, into, link.fields, (value ?? {}) as Loose);
  else if (link?.type === "rows" && link.as !== false && hasLinks(link.fields))
    into[link.as ?? key] = linkRows(linking, link.fields, asList(value));
};

const linkFields = (linking: LinkContext, into: Loose, fields: Fields, data: Loose): void => {
  for (const [key, field] of Object.entries(fields)) linkField(linking, into, key, field, data[key]);
};

/** Links a node with what its fields name, in both directions. */
export const linkNode = (index: NodeIndex, node: { kind: string; data: object }): void => {
  if (isKind(node.kind))
    linkFields({ index, node: node as Loose }, node as Loose, fieldsOf(node.kind), node.data as Loose);
};

/** Removes records without what they must name, such as a source without an existing origin, until all have it. */
const removeIncomplete = (index: NodeIndex): void => {
  let left: boolean;
  do {
    left = false;
    for (const kind of recordKinds)
      for (const node of index[kind].values())
        if (lacksReference({ index, node: node as Loose }, fieldsOf(kind), node.data as Loose))
          left = index[kind].delete(node.id) || left;
  } while (left);
};

/** Links all records with what they name, in both directions. */
export const linkRecords = (index: NodeIndex): void => {
  for (const claim of index.claim.values())
    claim.figures = Object.entries(claim.data.figures ?? {}).map(([key, data]) => ({
      claim,
      key,
      data,
      words: figureInWords(data),
    }));
  removeIncomplete(index);
  // Sources come first: evidence without an origin of its own has that of its source.
  for (const source of index.source.values()) linkNode(index, source);
  for (const kind of recordKinds) if (kind !== "source") for (const node of index[kind].values()) linkNode(index, node);
  for (const claim of index.claim.values()) setChanges(claim);
  for (const debate of index.debate.values())
    debate.claims = [...new Set(debate.positions.flatMap(({ claims }) => claims))];
  for (const chart of index.chart.values())
    chart.claims = [
      ...new Set([
        ...chart.rows.flatMap(({ figures }) => figures.map(({ claim }) => claim)),
        ...chart.windows.flatMap(({ claims }) => claims),
      ]),
    ];
};
