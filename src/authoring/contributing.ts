const begin = "<!-- rules: made by npm run contributing; the text between these two lines is overwritten -->\n";
const end = "<!-- /rules -->\n";

/** Returns the contributors' guide with these rules between its two markers. Throws if a marker is missing. */
export const withRules = (text: string, rules: string): string => {
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`the guide has no lines ${begin.trim()} and ${end.trim()}`);
  return `${text.slice(0, from + begin.length)}\n${rules.trim()}\n\n${text.slice(to)}`;
};
