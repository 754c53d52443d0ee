import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import type { Chart } from "../../src/model/briefing.ts";

/** Attributes with coordinates; a hundredth of a pixel cannot be seen, and its digits do not compress. */
const coordinates = ["x", "y", "x1", "x2", "y1", "y2", "d", "cx", "cy", "width", "height", "transform", "points"];

const rounded = (value: string): string =>
  value.replace(/\d+\.\d{2,}/g, (digits) => String(Number(Number(digits).toFixed(1))));

const tick = /^M0,0L(-?[\d.]+),(-?[\d.]+)$/;

/** Returns the path of a line that looks like its group, or undefined for any other shape. */
const stepsOf = (shape: Element): string | undefined => {
  const of = (name: string): string => shape.getAttribute(name) ?? "";
  const names = shape.getAttributeNames().sort().join();
  if (names === "x1,x2,y1,y2") return `M${of("x1")},${of("y1")}L${of("x2")},${of("y2")}`;
  if (shape.parentElement?.getAttribute("fill") !== "none") return undefined;
  if (names === "d") return of("d");
  const [, right, down] = (names === "d,transform" && tick.exec(of("d"))) || [];
  const [, from] = /^translate\(([^)]*)\)$/.exec(of("transform")) ?? [];
  return right && from ? `M${from}l${right},${down}` : undefined;
};

/** Joins consecutive lines of the same look into one path. */
const joinLines = (svg: Element): void => {
  let first: Element | undefined;
  for (const shape of svg.querySelectorAll("line, path")) {
    const steps = stepsOf(shape);
    if (steps !== undefined && first?.nextElementSibling === shape) {
      first.setAttribute("d", `${first.getAttribute("d")}${steps}`);
      shape.remove();
      continue;
    }
    first = undefined;
    if (steps === undefined) continue;
    const path = svg.ownerDocument.createElementNS("http://www.w3.org/2000/svg", "path");
    path.setAttribute("d", steps);
    shape.replaceWith(path);
    first = path;
  }
};

/** Returns the same lines with fewer letters: one that goes on from the last, and ones that go straight across or down. */
const shortenPath = (d: string): string =>
  d
    .replace(/L([\d.,-]+)M\1(?=L)/g, "L$1")
    .replace(/M([\d.-]+),([\d.-]+)L([\d.-]+),([\d.-]+)/g, (whole, x1, y1, x2, y2) =>
      x1 === x2 ? `M${x1},${y1}V${y2}` : y1 === y2 ? `M${x1},${y1}H${x2}` : whole,
    );

/**
 * Returns Plot's drawing as SVG text. Removes its styles, which would need an inline style sheet and violate the pages'
 * policy, and moves a mark's label to the link around it, where screen readers read it.
 */
const cleanSvg = (svg: Element, label: string): string => {
  for (const style of svg.querySelectorAll("style")) style.remove();
  for (const element of svg.querySelectorAll("*")) {
    for (const name of ["style", "font-family", "font-variant", "class"]) element.removeAttribute(name);
    for (const name of coordinates) {
      const value = element.getAttribute(name);
      if (value !== null) element.setAttribute(name, rounded(value));
    }
  }
  joinLines(svg);
  for (const path of svg.querySelectorAll("path")) path.setAttribute("d", shortenPath(path.getAttribute("d") ?? ""));
  for (const link of svg.querySelectorAll("a")) {
    const mark = link.querySelector("[aria-label]");
    link.setAttribute("aria-label", mark?.getAttribute("aria-label") ?? "");
    mark?.removeAttribute("aria-label");
  }
  for (const group of svg.querySelectorAll("g[aria-label]")) group.removeAttribute("aria-label");
  for (const name of ["style", "font-family", "width", "height", "font-size"]) svg.removeAttribute(name);
  svg.setAttribute("class", "plot");
  svg.setAttribute("role", "group");
  svg.setAttribute("aria-label", label);
  return svg.outerHTML;
};

/** Draws a chart with Plot, as SVG text; its axes are drawn by its marks. */
export const drawPlot = ({ data }: Chart, { x, y, ...options }: Plot.PlotOptions): string => {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const bare = { label: null, axis: null };
  const svg = Plot.plot({ document, ...options, x: { ...x, ...bare }, y: { ...y, ...bare } });
  return cleanSvg(svg as unknown as Element, `${data.title}. ${data.description}`);
};
