import type { JSX as Hono } from "hono/jsx";
import { escapeHtml, escapeIsolated, escapeText } from "../escape-html.ts";

/** Finished HTML: all text in it is escaped. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

/** What an element may contain. Text is escaped; true, false, null and undefined render nothing. */
export type Child = Html | string | number | boolean | null | undefined | readonly Child[];

type Props = { readonly [name: string]: unknown; children?: Child };
type SvgElement = "circle" | "desc" | "g" | "line" | "path" | "polygon" | "rect" | "svg" | "text" | "tspan";
type Component = (props: Props) => Child;

/** The names that TypeScript requires; elements and their attributes have Hono's types. */
export namespace JSX {
  export type Element = Html;
  export type ElementType = keyof IntrinsicElements | ((props: never) => Child);
  export interface ElementChildrenAttribute {
    children: unknown;
  }
  export type IntrinsicElements = {
    [Tag in keyof Hono.IntrinsicElements as string extends Tag ? never : Tag]: Omit<
      Hono.IntrinsicElements[Tag],
      "children"
    > & { children?: Child };
  } & { [Tag in SvgElement | `${string}-${string}`]: Props };
}

const voidElements = new Set([
  "area",
  "base",
  "br",
  "col",
  "embed",
  "hr",
  "img",
  "input",
  "link",
  "meta",
  "source",
  "wbr",
]);
const validName = /^[\w:.-]+$/;

/**
 * Returns HTML that is trusted without escaping. Only the two places in `_includes/page.tsx` call this; a test counts
 * them.
 */
export const trustedHtml = (html: string): Html => new Html(html);

/** Elements that can hold only text, or that isolate their text already. */
const textOnly = new Set(["bdi", "desc", "option", "script", "style", "text", "textarea", "title", "tspan"]);

/** Returns a child as HTML. `write` escapes its texts: as readers should see them, or as plain text. */
const toHtml = (child: Child, write = escapeText): string => {
  if (typeof child === "string") return write(child);
  if (child instanceof Html) return child.text;
  if (typeof child === "number") return String(child);
  if (child === null || child === undefined || typeof child === "boolean") return "";
  if (!Array.isArray(child)) throw new Error(`not a child of an element: ${String(child)}`);
  let html = "";
  for (const part of child) html += toHtml(part, write);
  return html;
};

/**
 * Returns an attribute with a space before it. `true` and `false` are words in `aria-` and `data-` attributes, presence
 * in others.
 */
const attribute = (name: string, value: unknown): string => {
  if (value === undefined || value === null) return "";
  if (!validName.test(name)) throw new Error(`not the name of an attribute: ${name}`);
  if (typeof value === "boolean" && !/^(?:aria|data)-/.test(name)) return value ? ` ${name}=""` : "";
  return ` ${name}="${escapeHtml(String(value))}"`;
};

/**
 * Renders an element or calls a component immediately: the result is text.
 * @param type the name of an element, or a component
 * @throws if a child or the name of an attribute is not valid
 */
export const jsx = (type: string | Component, props: Props): Html => {
  if (typeof type === "function") {
    const made = type(props);
    return made instanceof Html ? made : new Html(toHtml(made));
  }
  let attributes = "";
  for (const name in props) if (name !== "children") attributes += attribute(name, props[name]);
  if (voidElements.has(type)) return new Html(`<${type}${attributes}>`);
  // An element that states its language needs no further mark.
  const write = textOnly.has(type) ? escapeHtml : props["lang"] ? escapeIsolated : escapeText;
  return new Html(`<${type}${attributes}>${toHtml(props.children, write)}</${type}>`);
};

export { jsx as jsxs };

/** Renders several children without an element around them. */
export const Fragment = ({ children }: { children?: Child }): Html => new Html(toHtml(children));
