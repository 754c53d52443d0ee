import type { ConfigData } from "html-validate";

/** The recommended rules, except those about style rather than valid, usable HTML. */
export const htmlRules: ConfigData = {
  root: true,
  extends: ["html-validate:recommended"],
  elements: ["html5"],
  rules: {
    // The style of the first line and of attributes.
    "doctype-style": "off",
    "attribute-empty-style": "off",
    "attribute-boolean-style": "off",
    // Titles are conclusions, which are long.
    "long-title": "off",
    // Ids of the page itself have a colon, so that no heading of a contributor can take one.
    "valid-id": ["error", { relaxed: true }],
    // A group of checkboxes shares its name.
    "form-dup-name": ["error", { shared: ["radio", "checkbox", "button", "submit", "reset"] }],
    // Screen readers read a named list with its name.
    "aria-label-misuse": ["error", { allowAnyNamable: true }],
    // A scrolling table is a region without being a section of the text.
    "prefer-native-element": ["error", { exclude: ["region"] }],
    // A script handles the forms of /contribute/; they are not sent.
    "wcag/h32": "off",
  },
};
