/** An opening tag without its texts: the element's name, the names of its attributes, and the few values that decide what is valid. */
const kindOf = (tag: string): string => {
  const name = /^<([\w-]+)/.exec(tag)?.[1] ?? "";
  const attributes = [...tag.matchAll(/\s([\w:-]+)(?:="([^"]*)")?/g)].map(([, attribute = "", value = ""]) =>
    /^(?:class|type|role|rel)$/.test(attribute) ? `${attribute}=${value}` : `${attribute}${value ? "" : "=''"}`,
  );
  return [name, ...attributes].join(" ");
};

const holdsNothing = /^<(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)\b|\/>$/;

/**
 * Returns the parts of a page’s markup, without texts and addresses: each element with its parent, each empty element,
 * and each heading with the one before it.
 */
export const shapesOf = (html: string): Set<string> => {
  const shapes = new Set<string>();
  const open: string[] = [];
  let heading = "";
  for (const match of html.matchAll(/(<\/?[a-z](?:"[^"]*"|[^">])*>)(?=(\s*<\/)?)/gi)) {
    const [, tag = "", end] = match;
    if (tag.startsWith("</")) {
      open.pop();
      continue;
    }
    const kind = kindOf(tag);
    shapes.add(`${open.at(-1) ?? ""} > ${kind}`);
    if (/^<h[1-6]\b/.test(tag)) {
      shapes.add(`${heading} before ${tag.slice(1, 3)}`);
      heading = tag.slice(1, 3);
    }
    if (holdsNothing.test(tag)) continue;
    open.push(kind);
    if (end) shapes.add(`nothing in ${kind}`);
  }
  return shapes;
};

/** Returns pages that together have every shape of all the pages: each adds one that no page before it has. */
export const withEveryShape = <P extends { html: string }>(pages: P[]): P[] => {
  const seen = new Set<string>();
  return pages.filter(({ html }) => {
    const before = seen.size;
    for (const shape of shapesOf(html)) seen.add(shape);
    return seen.size > before;
  });
};

/** Returns a page without the rows of tables and lists that have no shape which no row before them has. */
export const withoutRepeatedRows = (html: string): string => {
  const seen = new Set<string>();
  return html.replace(/<(tr|li)\b(?:(?!<\1\b).)*?<\/\1>/gs, (row) => {
    const before = seen.size;
    for (const shape of shapesOf(row)) seen.add(shape);
    return seen.size > before ? row : "";
  });
};
