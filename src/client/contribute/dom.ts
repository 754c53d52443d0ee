import { el } from "../element.ts";

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
