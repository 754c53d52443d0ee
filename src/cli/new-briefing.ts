import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { recordYaml } from "../authoring/record-text.ts";
import { allKinds, folderOf } from "../kinds/registry.ts";
import { testsForAnother } from "./new-briefing-tests.ts";

/** The files of the program that are copied; content, tests and builds are not. */
const programFiles = [
  ...["package.json", "package-lock.json", "tsconfig.json", "biome.json", "eleventy.config.ts"],
  ...[
    "src",
    "_includes",
    "schemas",
    "CONTRIBUTING.md",
    "docs/choices.md",
    "docs/publish.md",
    "docs/rules.md",
    ".ci",
    ".github",
    ".vscode",
    ".devcontainer",
    ".gitignore",
    "LICENSE",
  ],
];

export type BriefingSettings = { title: string; url: string; repository: string; today: string };

const site = ({ title, url, repository, today }: BriefingSettings): string =>
  recordYaml({
    title,
    tagline: "What we know, how sure we are, and what changed",
    description: `${title}: claims with their evidence, and briefs that rely on them.`,
    about: ["Say here what this briefing is about, for whom, and who writes it."],
    publisher: `${title} desk`,
    url,
    repository,
    branch: "main",
    language: "en-US",
    evidence_as_of: today,
    license: { name: "CC BY 4.0", URL: "https://creativecommons.org/licenses/by/4.0/" },
    lead: [],
  });

const readme = (title: string): string => `# ${title}

A living briefing: claims with their evidence, and briefs that rely on them.

    npm ci
    npm start

The site is at http://localhost:8080 and follows every change.

## First steps

1. \`npm run new -- theme\`: one of the few subjects under which everything is filed.
2. \`npm run new -- claim\`: it asks for a source and an actor on the way, and makes them.
3. \`npm run new -- brief\`, once there are three claims to cite.
4. \`npm run addresses\`: enters the new pages into the ledger of published addresses.

\`npm run check\` reports what is wrong, where, and how to fix it. \`npm test\` tests the content. CONTRIBUTING.md says how
everything is written and checked.

## Publishing

1. Create an empty repository on GitHub, and push this folder to it:

       git init -b main
       git add --all
       git commit -m "Begin the briefing"
       git remote add origin https://github.com/OWNER/NAME.git
       git push -u origin main

2. Under Settings, Pages, choose “GitHub Actions” as the source.
3. Under Settings, Actions, General, tick “Allow GitHub Actions to create and approve pull requests”, for proposals.
4. Under Actions, Publish, press “Run workflow”. Later each push to \`main\` checks, builds and publishes, at the address that
   GitHub gives the repository.

\`_data/site.yaml\` holds the title, the publisher and the addresses for builds on your own machine, .github/CODEOWNERS the
people who review. \`npm run doctor\` says which placeholders are left, and what else is to be done.
`;

/** Returns the new package's manifest, which has its own name and tests its own content. */
const manifest = (text: string, name: string, title: string): string => {
  const old = JSON.parse(text) as { scripts: Record<string, string> };
  const own = Object.entries(old.scripts).filter(([, command]) => !/ (?:test|bench)\//.test(command));
  const scripts = { ...Object.fromEntries(own), test: "npm run lint && vitest run" };
  return `${JSON.stringify({ ...old, name, version: "0.1.0", description: `${title}.`, scripts }, null, 2)}\n`;
};

const lockfile = (text: string, name: string): string => {
  const old = JSON.parse(text) as { packages: Record<string, object> };
  const packages = { ...old.packages, "": { ...old.packages[""], name } };
  return `${JSON.stringify({ ...old, name, packages }, null, 2)}\n`;
};

const packageName = (folder: string): string =>
  basename(folder)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "") || "another-briefing";

/** Creates an empty briefing with the program that builds it. */
export const createBriefing = (from: string, folder: string, settings: BriefingSettings): void => {
  for (const name of programFiles) cpSync(join(from, name), join(folder, name), { recursive: true });
  for (const kind of allKinds) mkdirSync(join(folder, folderOf(kind)), { recursive: true });
  const name = packageName(folder);
  const old = (file: string) => readFileSync(join(from, file), "utf8");
  writeFileSync(join(folder, "package.json"), manifest(old("package.json"), name, settings.title));
  writeFileSync(join(folder, "package-lock.json"), lockfile(old("package-lock.json"), name));
  for (const [file, text] of Object.entries(testsForAnother)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  writeFileSync(join(folder, "README.md"), readme(settings.title));
  writeFileSync(join(folder, "_data/site.yaml"), site(settings));
};
