/** An element of an XML document; undefined attributes and empty children are left out. */
export type Element = {
  name: string;
  attributes: Record<string, string | undefined>;
  children: string | readonly Element[];
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: no XML may hold them
const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Escapes text between tags, and removes characters that XML does not allow. */
export const textXml = (text: string): string =>
  text.replace(illegal, "").replace(/[&<>]/g, (sign) => entities[sign] ?? "");

const attributeXml = (value: string): string =>
  textXml(value).replace(/"|[^\S ]/g, (sign) => entities[sign] ?? `&#${sign.codePointAt(0)};`);

/** Returns an element with attributes and either text or other elements. */
export const element = (
  name: string,
  attributes: Element["attributes"] = {},
  children: string | readonly (Element | undefined)[] = [],
): Element => ({
  name,
  attributes,
  children: typeof children === "string" ? children : children.filter((child) => child !== undefined),
});

/** Returns an element that contains only text. */
export const textElement = (name: string, text: string): Element => element(name, {}, text);

const lines = ({ name, attributes, children }: Element, indent: string): string => {
  const start = `${indent}<${name}${Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? "" : ` ${key}="${attributeXml(value)}"`))
    .join("")}`;
  if (children.length === 0) return `${start}/>\n`;
  if (typeof children === "string") return `${start}>${textXml(children)}</${name}>\n`;
  return `${start}>\n${children.map((child) => lines(child, `${indent}  `)).join("")}${indent}</${name}>\n`;
};

/**
 * Returns an XML document in UTF-8.
 * @param style the address of a CSS style sheet for browsers that show the document
 */
export const xmlDocument = (root: Element, style?: string): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>\n',
    style === undefined ? "" : `<?xml-stylesheet type="text/css" href="${attributeXml(style)}"?>\n`,
    lines(root, ""),
  ].join("");
