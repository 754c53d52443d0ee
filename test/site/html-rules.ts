import type { ConfigData } from "html-validate";

/** The recommended rules, less those that ask for a way of writing and not for valid, usable HTML. */
export const htmlRules: ConfigData = {
  root: true,
  extends: ["html-validate:recommended"],
  elements: ["html5"],
  rules: {
    // How the first line and attributes are written out.
    "doctype-style": "off",
    "attribute-empty-style": "off",
    "attribute-boolean-style": "off",
    // Titles are conclusions, and as long as those are.
    "long-title": "off",
    // Ids of the page itself have a colon, so that no heading of a contributor can take one.
    "valid-id": ["error", { relaxed: true }],
    // A group of boxes to tick shares its name.
    "form-dup-name": ["error", { shared: ["radio", "checkbox", "button", "submit", "reset"] }],
    // A named list is read out with its name.
    "aria-label-misuse": ["error", { allowAnyNamable: true }],
    // A scrolling table is a region without being a section of the text.
    "prefer-native-element": ["error", { exclude: ["region"] }],
    // The forms of /contribute/ are worked by a script and sent nowhere.
    "wcag/h32": "off",
  },
};
