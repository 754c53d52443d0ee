import { type Document, isAlias, isNode, isScalar, isSeq, type YAMLMap, type YAMLSeq } from "yaml";
import { forbiddenCharacter } from "../model/characters.ts";

/** The maximum depth of a record. */
export const maxDepth = 12;

/** Keys with a meaning for JavaScript or YAML. */
export const reservedKeys = new Set(["__proto__", "constructor", "prototype", "<<"]);

/** The result for text that is not plain: its nodes must be checked one by one. */
export const doubtful = Symbol("doubtful");

const plainScalar = (value: unknown): unknown =>
  typeof value === "string" && forbiddenCharacter(value) ? doubtful : value;

/** Returns a node's data in one pass, or `doubtful` if anything in it is not plain YAML. */
const plainValue = (node: unknown, depth: number): unknown => {
  if (node === null) return null;
  if (!isNode(node) || isAlias(node) || node.anchor || node.tag || depth > maxDepth) return doubtful;
  if (isScalar(node)) return plainScalar(node.value);
  return isSeq(node) ? plainList(node, depth) : plainMap(node as YAMLMap, depth);
};

const plainList = ({ items }: YAMLSeq, depth: number): unknown => {
  const list: unknown[] = [];
  for (const item of items) {
    const value = plainValue(item, depth + 1);
    if (value === doubtful) return doubtful;
    list.push(value);
  }
  return list;
};

const plainMap = ({ items }: YAMLMap, depth: number): unknown => {
  const map: Record<string, unknown> = {};
  for (const { key, value: node } of items) {
    // A key without a colon is the rest of a text that a comma in braces split.
    if (node === null) return doubtful;
    const name = plainValue(key, depth + 1);
    const value = plainValue(node, depth + 1);
    if (typeof name !== "string" || reservedKeys.has(name) || Object.hasOwn(map, name) || value === doubtful)
      return doubtful;
    map[name] = value;
  }
  return map;
};

/** Returns the data of a text without problems, or `doubtful`. Most texts have none and need only this pass. */
export const readPlain = (doc: Document): unknown => {
  if (doc.errors.length + doc.warnings.length > 0 || doc.directives?.yaml.explicit) return doubtful;
  return plainValue(doc.contents, 0);
};
