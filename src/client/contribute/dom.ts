type Child = Node | string;

/** An element with its attributes and children; all text is text. */
export const el = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string | boolean> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value === true) element.setAttribute(name, "");
    else if (value !== false) element.setAttribute(name, value);
  element.append(...children);
  return element;
};

/** A button that does something when pressed. */
export const button = (
  label: string,
  press: () => void,
  attributes: Record<string, string> = {},
): HTMLButtonElement => {
  const element = el("button", { type: "button", ...attributes }, label);
  element.addEventListener("click", press);
  return element;
};

let last = 0;

/** An id that no other element of the page has. */
export const freshId = (stem: string): string => `form:${stem}-${++last}`;
