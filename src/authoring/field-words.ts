import type { FormField, Input } from "../kinds/field-types.ts";

/** How several items of a list are entered: in a form, in a prompt, in options of a command. */
export const listHints = {
  form: "One per line.",
  prompt: "Several with a semicolon between.",
  option: "",
} as const;

type ListHint = (typeof listHints)[keyof typeof listHints];

/** Returns how a value of this type is entered, or an empty text where that is obvious. */
const howToType = (input: Input, parted: ListHint): string => {
  if (input.type === "list") {
    const isText = input.item.type === "text" || input.item.type === "name";
    return [isText ? parted : "", howToType(input.item, parted)].filter(Boolean).join(" ");
  }
  if (input.type === "name") return "Write “Liang, Wenfeng” for a person, the name alone for a body.";
  if (input.type === "date") return "Write 27 Jan 2025, 2025-01-27, 2025-01 or 2025.";
  if (input.type === "period") return "Write 2025-01, or 2025-01 to 2025-06.";
  if (input.type === "quantity") return "Write 5.5, or 5 to 6.";
  if (input.type === "language") return "Write its name in English, or its code.";
  return "";
};

/** Returns the help that a prompt, a command's help and a form show after a field's label. */
export const hintOf = ({ help, input }: Pick<FormField, "help" | "input">, parted: ListHint = listHints.form): string =>
  [help, howToType(input, parted)].filter(Boolean).join(" ");

/** Returns what is said of a field that may be left empty: "optional" or "or likelihood"; nothing if it is needed. */
export const needInWords = ({ required, orElse }: Pick<FormField, "required" | "orElse">): string => {
  if (required) return "";
  return orElse ? `or ${orElse.toLowerCase()}` : "optional";
};

/** Labels and help of the inputs that a new record has in addition to the fields of its kind. */
export const extraFields = {
  id: {
    label: "Short name",
    help: "It becomes the page’s address and never changes: a few distinctive words in lower case, joined by hyphens. One is suggested.",
  },
  from: {
    label: "Its web address or DOI",
    help: "What the address itself shows is filled in; no other site is asked.",
  },
  body: {
    label: "Text",
    help: "A blank line begins a paragraph; ## and a space begin a heading. Left empty, it begins as your judgments in a row.",
  },
  /** The name of one value of a map. */
  name: { label: "Short name", help: "As briefs write it, such as cost." },
} as const;
