type Size = { width: number; height: number };

/** A drawing without active content, and its size; or what is wrong with it. */
type SafeSvg = (Size & { svg: string }) | { problem: string };

const allowedElements = new Set(
  "svg g defs title desc path rect circle ellipse line polyline polygon text tspan use symbol clipPath linearGradient radialGradient stop marker style".split(
    " ",
  ),
);

/** Invisible elements of drawing programs; they are dropped with their content. */
const ignoredElements = /^(?:metadata|[a-z][\w-]*:[\w:-]+)$/i;

/** Invisible attributes, which are dropped without a message. */
const ignoredAttributes = /^(?:xmlns:|xml:|[a-z]+:|data-|aria-|class$|role$|version$|baseProfile$|enable-background$)/i;

const allowedAttributes =
  /^(?:xmlns|id|class|viewBox|preserveAspectRatio|width|height|x|y|x1|y1|x2|y2|cx|cy|r|rx|ry|fx|fy|d|dx|dy|points|transform|pathLength|offset|gradientUnits|gradientTransform|spreadMethod|clipPathUnits|markerWidth|markerHeight|markerUnits|refX|refY|orient|rotate|textLength|lengthAdjust|type|style|href|xlink:href|(?:fill|stroke|stop|clip|marker|font|text|letter|word|dominant|alignment|baseline|color|opacity|visibility|display|overflow|paint|shape|vector|writing|line|white|mix|image|isolation)[a-z-]*)$/;

/** Not allowed in a style: an address, an import, an escape that could hide either. */
const unsafeInStyle = /@|\\|expression|javascript:|(?:image|image-set|src)\(|url\(\s*["']?(?!#)/i;

const numbered = /&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi;

/** Returns whether a style is unsafe, also behind entities, which become characters before it is read. */
const isUnsafeStyle = (text: string): boolean =>
  unsafeInStyle.test(text) ||
  unsafeInStyle.test(
    text.replace(numbered, (_, hex, decimal) => {
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : "";
    }),
  );
const token =
  /<!--[\s\S]*?-->|<\?xml\b[^<>]*\?>|<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+/y;
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;
const entity = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-fA-F]{1,6});)/;

/** More than any drawing for readers has. */
const maxElements = 20_000;
const maxDepth = 40;

class Unsafe extends Error {}

const checkedAttribute = (name: string, value: string, element: string): string => {
  if (/^on/i.test(name)) throw new Unsafe(`it has ${name}, which runs a script`);
  if (entity.test(value)) throw new Unsafe("it has entities of its own");
  if (name === "href" || name === "xlink:href") {
    if (/^(?:use|\w*Gradient)$/.test(element) && /^#[\w.:-]+$/.test(value)) return ` ${name}="${value}"`;
    throw new Unsafe(`it leads to ${JSON.stringify(value.slice(0, 40))}`);
  }
  if (ignoredAttributes.test(name) && name !== "xmlns:xlink" && name !== "class") return "";
  if (name !== "xmlns:xlink" && !allowedAttributes.test(name)) throw new Unsafe(`it has the attribute ${name}`);
  if (isUnsafeStyle(value) && name !== "xmlns:xlink" && name !== "xmlns")
    throw new Unsafe(`its ${name} has an address or an escape`);
  return ` ${name}="${value.replaceAll('"', "&quot;")}"`;
};

const readAttributes = (text: string): [string, string][] =>
  [...text.matchAll(attribute)].map(([, name = "", double, single]) => [name, double ?? single ?? ""]);

const length = (value: string | undefined): number =>
  /^\d+(?:\.\d+)?(?:px)?$/.test(value ?? "") ? parseFloat(value ?? "") : 0;

const sizeOf = (root: Map<string, string>): Size => {
  const [, , w = 0, h = 0] = (root.get("viewBox") ?? "")
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const width = w > 0 ? w : length(root.get("width"));
  const height = h > 0 ? h : length(root.get("height"));
  if (!(width > 0 && height > 0)) throw new Unsafe("it does not say its size: give it a viewBox");
  return { width: Math.round(width), height: Math.round(height) };
};

/** Creates a copy of a drawing that grows by its texts and tags, each of which is checked. */
const createCopy = () => {
  const out: string[] = [];
  const open: { name: string; id: string | undefined }[] = [];
  const used = new Set<string>();
  const users = new Set<string>();
  let skipped = 0;
  let count = 0;
  let size: Size | undefined;

  const addText = (text: string) => {
    if (open.length === 0 && text.replace("\ufeff", "").trim() !== "")
      throw new Unsafe("it has text outside the drawing");
    if (entity.test(text)) throw new Unsafe("it has entities of its own");
    if (skipped > 0 || open.length === 0) return;
    if (open.at(-1)?.name === "style" && isUnsafeStyle(text)) throw new Unsafe("its style has an address or an escape");
    out.push(text);
  };

  const closeElement = (name: string) => {
    if (open.pop()?.name !== name) throw new Unsafe(`</${name}> closes nothing`);
    if (skipped > 0) skipped--;
    else out.push(`</${name}>`);
  };

  const writeElement = (name: string, attributes: [string, string][], closed: boolean) => {
    if (!allowedElements.has(name)) throw new Unsafe(`it has <${name}>`);
    if ((open.length === 0) !== (name === "svg" && !size)) throw new Unsafe("it is not one <svg>");
    const map = new Map(attributes);
    if (open.length === 0) size = sizeOf(map);
    if (name === "use") {
      used.add((map.get("href") ?? map.get("xlink:href") ?? "").slice(1));
      for (const { id } of open) if (id) users.add(id);
    }
    const safe = attributes.map(([key, value]) => checkedAttribute(key, value, name)).join("");
    out.push(`<${name}${safe}${closed ? "/" : ""}>`);
    if (!closed) open.push({ name, id: map.get("id") });
  };

  const addElement = (name: string, attributes: string, closed: boolean) => {
    if (++count > maxElements || open.length > maxDepth) throw new Unsafe("it has too many elements");
    if (skipped === 0 && !ignoredElements.test(name)) writeElement(name, readAttributes(attributes), closed);
    else if (!closed) {
      open.push({ name, id: undefined });
      skipped++;
    }
  };

  const finish = (): Size & { svg: string } => {
    if (!size || open.length > 0) throw new Unsafe("it is not one <svg>");
    // A part that uses others could be used again, and so on: a small file would become a huge drawing.
    if ([...used].some((id) => users.has(id))) throw new Unsafe("it uses parts within parts");
    const svg = out.join("").trim();
    return {
      svg: svg.includes('xmlns="http://www.w3.org/2000/svg"')
        ? svg
        : svg.replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg"'),
      ...size,
    };
  };
  return { addText, addElement, closeElement, finish };
};

/** Copies a drawing part by part; throws at the first that is not allowed. */
const copy = (text: string): Size & { svg: string } => {
  const { addText, addElement, closeElement, finish } = createCopy();
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const at = token.lastIndex;
    const match = token.exec(text);
    if (!match) throw new Unsafe(`it cannot be read at ${JSON.stringify(text.slice(at, at + 20))}`);
    const [whole, slash, name, attributes = "", closed] = match;
    if (name && slash) closeElement(name);
    else if (name) addElement(name, attributes, Boolean(closed));
    else if (!whole.startsWith("<")) addText(whole);
  }
  return finish();
};

/**
 * Sanitizes a drawing by a closed list of elements and attributes. Scripts, addresses, styles that load something,
 * entities and parts that multiply are refused; metadata of drawing programs is dropped.
 */
export const safeSvg = (text: string): SafeSvg => {
  if (/<!(?!--)/.test(text)) return { problem: "it has a DOCTYPE or CDATA" };
  try {
    return copy(text);
  } catch (error) {
    if (error instanceof Unsafe) return { problem: error.message };
    throw error;
  }
};
