import { bodyRule } from "./body-problem.ts";

/** An invisible character in a brief's body, hidden behind an entity. */
export const briefCharacters = bodyRule({
  id: "brief-characters",
  explain:
    "Characters that nobody sees, or that turn the direction of a text, may not stand in it, not as entities either.",
  good: "cheap",
  bad: "ch&ZeroWidthSpace;eap",
});
