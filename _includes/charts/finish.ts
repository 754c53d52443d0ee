/** Attributes that hold coordinates; a hundredth of a pixel cannot be seen, and its digits do not compress. */
const coordinates = ["x", "y", "x1", "x2", "y1", "y2", "d", "cx", "cy", "width", "height", "transform", "points"];

const rounded = (value: string): string =>
  value.replace(/\d+\.\d{2,}/g, (digits) => String(Number(Number(digits).toFixed(1))));

/**
 * Plot's own styles would need an inline style sheet, which the pages' policy forbids; ours replace
 * them. A mark's label moves to the link around it, where it is read.
 */
export const finish = (svg: Element, label: string): string => {
  for (const style of svg.querySelectorAll("style")) style.remove();
  for (const element of svg.querySelectorAll("*")) {
    for (const name of ["style", "font-family", "font-variant", "class"]) element.removeAttribute(name);
    for (const name of coordinates) {
      const value = element.getAttribute(name);
      if (value !== null) element.setAttribute(name, rounded(value));
    }
  }
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
