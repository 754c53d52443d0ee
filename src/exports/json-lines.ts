/** Renders items as a JSON array, one line for each. */
export const jsonArray = (items: Iterable<object>): string => {
  const lines = Array.from(items, (item) => JSON.stringify(item));
  return lines.length > 0 ? `[\n${lines.join(",\n")}\n]` : "[]";
};

/** Renders a JSON object; its last members are such arrays. */
export const jsonObject = (head: object, lists: (readonly [string, Iterable<object>])[]): string => {
  const members = lists.map(([name, items]) => `,\n ${JSON.stringify(name)}: ${jsonArray(items)}`);
  return `${JSON.stringify(head, null, 1).slice(0, -2)}${members.join("")}\n}\n`;
};

/** Renders a JSON object with one line for each member. */
export const jsonMembers = (object: object): string =>
  `{\n${Object.entries(object)
    .map(([name, value]) => ` ${JSON.stringify(name)}: ${JSON.stringify(value)}`)
    .join(",\n")}\n}\n`;
