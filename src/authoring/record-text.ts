import { Document, isCollection, isScalar, isSeq, Scalar, stringify, visit, type YAMLMap, type YAMLSeq } from "yaml";
import { fileOf } from "../kinds/registry.ts";
import type { Draft, ProposedRecord } from "./draft.ts";

const width = 120;
const style = { lineWidth: width - 2, flowCollectionPadding: true, indentSeq: true } as const;

type Ancestors = readonly unknown[];

const keysAbove = (path: Ancestors): string[] =>
  path.flatMap((step) => {
    const { key } = step as { key?: unknown };
    return isScalar(key) ? [String(key.value)] : [];
  });

/** Returns the column at which a value begins. */
const columnOf = (path: Ancestors): number => {
  const parent = path.at(-1);
  const depth = path.filter(isCollection).length;
  const key = isSeq(parent) ? 0 : (keysAbove(path).at(-1)?.length ?? 0);
  return isSeq(parent) ? 2 * depth : 2 * (depth - 1) + key + 2;
};

const isSimple = (node: unknown): boolean =>
  isScalar(node) && (typeof node.value !== "string" || /^[^\n,[\]{}#&*!|>'"%@`]*$/.test(node.value));

/** Writes ids and short words in a row: `[one, two]`, without the spaces that maps have inside their braces. */
const inRow = (node: YAMLSeq, path: Ancestors): boolean => {
  if (!node.items.every(isSimple)) return false;
  const row = `[${node.items.map((item) => stringify(item).trim()).join(", ")}]`;
  if (row.length + columnOf(path) > width) return false;
  node.flow = true;
  node.toString = () => row;
  return true;
};

/** Writes a map of short values on one line if it fits. */
const onLine = (node: YAMLMap, path: Ancestors): boolean => {
  const short = (value: unknown) =>
    isSeq(value) ? value.items.every(isSimple) : isScalar(value) && !String(value.value).includes("\n");
  if (!node.items.every(({ value }) => short(value))) return false;
  node.flow = true;
  const length = stringify(node, { ...style, lineWidth: 0 }).trim().length;
  return length + columnOf(path) <= width;
};

/** Keys whose maps take one line each if they fit; others are spread over lines. */
const compact = new Set(["history", "changes", "sources", "figures", "author", "as_of", "withdrawn"]);
/** Keys whose texts take one line each, however short. */
const listed = new Set(["caveats", "about", "open_points"]);

/** Formats each part as a person would: ids in a row, small maps on a line, long text folded. */
const formatDocument = (doc: Document): void => {
  visit(doc, {
    Seq: (_key, node, path) => {
      node.flow = !listed.has(keysAbove(path).at(-1) ?? "") && inRow(node, path);
    },
    Map: (_key, node, path) => {
      node.flow = keysAbove(path).some((key) => compact.has(key)) && onLine(node, path);
    },
    Scalar: (key, node, path) => {
      if (key === "key" || typeof node.value !== "string" || !node.value.includes(" ")) return;
      const inFlow = path.some((step) => isCollection(step) && step.flow);
      if (!inFlow && node.value.length + columnOf(path) > width) node.type = Scalar.BLOCK_FOLDED;
    },
  });
};

/** Returns a record's data as YAML in the house style, its keys in the given order. */
export const recordYaml = (data: Record<string, unknown>): string => {
  const doc = new Document(data, { version: "1.2", aliasDuplicateObjects: false });
  formatDocument(doc);
  return doc.toString(style);
};

/** Returns a draft as the file that would be committed. */
export const toProposed = ({ kind, id, data, body = "" }: Draft): ProposedRecord & { file: string } => {
  const yaml = recordYaml(data);
  const text = kind === "brief" ? `---\n${yaml}---\n\n${body.trim()}\n` : yaml;
  return { kind, id, text, file: fileOf({ kind, id }) };
};
