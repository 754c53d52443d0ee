const tests = `\`npm test\` runs the linter and tests the content: that the check finds no error, and that the site builds.
\`npm run test:unit\` runs these tests only; \`npm cit\` does a clean install and then \`npm test\`. The reasons for the design are
in [docs/choices.md](docs/choices.md).
`;

/** What of this program's guide another briefing has no use for, and what it says in its place. */
const changes: [RegExp, string][] = [
  [
    /^First for those who know the subject, then for those who write the program\. /m,
    "For those who know the subject. ",
  ],
  [/^- \[The program\]\(#the-program\):(?:.|\n {2})*\n/m, "- [Add a theme](#add-a-theme)\n"],
  [/^`npm run test:unit` tests (?:.|\n(?!\n))*\n/m, tests],
  [/^## The program\n[\s\S]*?^### Add a theme\n/m, "## Add a theme\n"],
];

/** Returns the guide for contributors to another briefing: that of this program without what only this program has. */
export const guideForAnother = (guide: string): string =>
  changes.reduce((text, [pattern, words]) => text.replace(pattern, () => words), guide);
