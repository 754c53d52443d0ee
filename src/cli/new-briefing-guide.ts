const tests = `\`npm test\` runs the linter and tests the content: that the check finds no error, and that the site builds.
\`npm run test:unit\` runs these tests only; \`npm cit\` does a clean install and then \`npm test\`. The reasons for the design are
in [docs/choices.md](docs/choices.md).
`;

/** The parts of this program's guide that another briefing does not need, each with its replacement. */
const changes: [RegExp, string][] = [
  [
    /^First for those who know the subject, then for those who write the program\. /m,
    "For those who know the subject. ",
  ],
  [/^- \[The program\]\(#the-program\):(?:.|\n {2})*\n/m, "- [Add a theme](#add-a-theme)\n"],
  [/^`npm run test:unit` tests (?:.|\n(?!\n))*\n/m, tests],
  [/^## The program\n[\s\S]*?^### Add a theme\n/m, "## Add a theme\n"],
];

/** Returns the contributors' guide of another briefing: this program's guide without what only this program has. */
export const guideForAnother = (guide: string): string =>
  changes.reduce((text, [pattern, words]) => text.replace(pattern, () => words), guide);
