import type { Brief, Option } from "./briefing.ts";

/** Returns the policy options of a brief: those that it lists, in its order, then those that name it. */
export const optionsOf = ({ options, furtherOptions }: Brief): Option[] => [
  ...new Set([...options, ...furtherOptions]),
];

/** Returns the briefs that show a policy option. */
export const briefsOf = ({ briefs, furtherBriefs }: Option): Brief[] => [...new Set([...briefs, ...furtherBriefs])];
