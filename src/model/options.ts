import type { Brief, Option } from "./briefing.ts";

/** The policy options of a brief: those that it lists, in its order, and those that name it. */
export const optionsOf = ({ options, furtherOptions }: Brief): Option[] => [
  ...new Set([...options, ...furtherOptions]),
];

/** The briefs that show a policy option. */
export const briefsOf = ({ briefs, furtherBriefs }: Option): Brief[] => [...new Set([...briefs, ...furtherBriefs])];
