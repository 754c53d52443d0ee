type Attributes = Record<string, string | boolean | ((event: Event) => void)>;

/** Creates an element with attributes, listeners (`onclick`) and children; strings become text, never HTML. */
export const el = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false) element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
};

/** Creates a button that calls a function when pressed. */
export const button = (label: string, press: () => void, attributes: Attributes = {}): HTMLButtonElement =>
  el("button", { type: "button", onclick: press, ...attributes }, label);

/** Creates a button that copies a text, and then says so. */
export const copyButton = (label: string, text: () => string, attributes: Attributes = {}): HTMLButtonElement => {
  const copy = async () => {
    await navigator.clipboard.writeText(text());
    made.textContent = "Copied";
  };
  const made = button(label, copy, attributes);
  return made;
};

/** Creates a button for something that is rarely wanted. */
export const quietButton = (label: string, press: () => void): HTMLButtonElement =>
  button(label, press, { class: "quiet" });

/** Creates a button for what cannot be undone: it says so when pressed, and acts when pressed again. */
export const deletingButton = (label: string, question: string, press: () => void): HTMLButtonElement => {
  const made = quietButton(label, () => {
    if (made.textContent === question) press();
    else made.textContent = question;
  });
  made.addEventListener("blur", () => {
    made.textContent = label;
  });
  return made;
};

let last = 0;

/** Returns an id that no other element of the page has. */
export const uniqueId = (stem: string): string => `form:${stem}-${++last}`;
