/** Yields items as a JSON array in pieces of text, one line for each. */
export function* jsonArray(items: Iterable<object>): Generator<string> {
  let separator = "[\n";
  for (const item of items) {
    yield separator + JSON.stringify(item);
    separator = ",\n";
  }
  yield separator === "[\n" ? "[]" : "\n]";
}

/** Yields a JSON object in pieces of text; its last members are such arrays. */
export function* jsonObject(head: object, lists: Iterable<readonly [string, Iterable<object>]>): Generator<string> {
  yield JSON.stringify(head, null, 1).slice(0, -2);
  for (const [name, items] of lists) {
    yield `,\n ${JSON.stringify(name)}: `;
    yield* jsonArray(items);
  }
  yield "\n}\n";
}

/** Renders a JSON object with one line for each member. */
export const jsonMembers = (object: object): string =>
  `{\n${Object.entries(object)
    .map(([name, value]) => ` ${JSON.stringify(name)}: ${JSON.stringify(value)}`)
    .join(",\n")}\n}\n`;
