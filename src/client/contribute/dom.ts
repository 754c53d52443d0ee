type Child = Node | string;

/** Creates an element with attributes and children; strings become text, never HTML. */
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

/** Creates a button that calls a function when pressed. */
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

/** Returns an id that no other element of the page has. */
export const uniqueId = (stem: string): string => `form:${stem}-${++last}`;
