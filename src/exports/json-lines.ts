/** Items as a JSON array with a line for each, piece by piece. */
export function* jsonArray(items: Iterable<object>): Generator<string> {
  let separator = "[\n";
  for (const item of items) {
    yield separator + JSON.stringify(item);
    separator = ",\n";
  }
  yield separator === "[\n" ? "[]" : "\n]";
}

/** A JSON object of which some members are such arrays, piece by piece. */
export function* jsonObject(head: object, lists: Iterable<readonly [string, Iterable<object>]>): Generator<string> {
  yield JSON.stringify(head, null, 1).slice(0, -2);
  for (const [name, items] of lists) {
    yield `,\n ${JSON.stringify(name)}: `;
    yield* jsonArray(items);
  }
  yield "\n}\n";
}

/** A JSON object with a line for each of its members. */
export const jsonMembers = (object: object): string =>
  `{\n${Object.entries(object)
    .map(([name, value]) => ` ${JSON.stringify(name)}: ${JSON.stringify(value)}`)
    .join(",\n")}\n}\n`;
