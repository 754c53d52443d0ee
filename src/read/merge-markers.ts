import type { Problem } from "./decode.ts";

const marker = /^(?:<{7}|\|{7}|={7}|>{7})(?= |$)/;

/** Returns a problem for each conflict of an unfinished merge. */
export const mergeMarkers = (text: string): Problem[] => {
  if (!/^(?:<{7}|\|{7}|={7}|>{7})/m.test(text)) return [];
  const problems: Problem[] = [];
  let open = false;
  for (const [at, line] of text.split("\n").entries()) {
    const [found] = marker.exec(line) ?? [];
    if (!found) continue;
    if (!open || found.startsWith("<"))
      problems.push({
        rule: "text-merge",
        message: `a merge was left unfinished here, at ${found}`,
        hint: "keep one of the two texts, and delete the lines with <<<<<<<, ======= and >>>>>>>",
        line: at + 1,
        column: 1,
      });
    open = !found.startsWith(">");
  }
  return problems;
};
