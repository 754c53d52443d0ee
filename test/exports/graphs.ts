type Pair = { a: unknown; b: unknown; path: string };

/** Returns an object's fields with their values, also those of its class. */
const fieldsOf = (value: object): [string, unknown][] => {
  const fields: [string, unknown][] = [];
  for (const key in value) fields.push([key, value[key as never]]);
  return fields;
};

const membersOf = (value: object): [string, unknown][] =>
  value instanceof Map || value instanceof Set ? [["items", [...value]]] : fieldsOf(value);

/**
 * Returns where two graphs first differ, as a path, or undefined. Each pair of nodes is compared once, so that cycles
 * end; functions only have to exist.
 */
export const firstDifference = (a: unknown, b: unknown): string | undefined => {
  const seen = new Map<object, object>();
  const pairs: Pair[] = [{ a, b, path: "" }];
  for (let pair = pairs.pop(); pair; pair = pairs.pop()) {
    const { a: left, b: right, path } = pair;
    if (Object.is(left, right) || (typeof left === "function" && typeof right === "function")) continue;
    if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) return path;
    if (seen.has(left)) {
      if (seen.get(left) !== right) return path;
      continue;
    }
    seen.set(left, right);
    const [own, other] = [membersOf(left), new Map(membersOf(right))];
    if (own.length !== other.size || Object.getPrototypeOf(left) !== Object.getPrototypeOf(right)) return path;
    for (const [key, value] of own) {
      if (!other.has(key)) return `${path}.${key}`;
      pairs.push({ a: value, b: other.get(key), path: `${path}.${key}` });
    }
  }
  return undefined;
};
