import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { recordKinds } from "../model/authored.ts";
import { recordYaml } from "../scaffold/record-text.ts";

/** What belongs to the program and goes along; content, tests and what was built stay behind. */
const program = [
  ...["package.json", "package-lock.json", "tsconfig.json", "biome.json", "vitest.config.ts", "eleventy.config.ts"],
  ...["src", "_includes", "schemas", ".github", ".vscode", ".devcontainer", ".gitignore", "CONTRIBUTING.md", "LICENSE"],
];

export type Beginning = { title: string; url: string; repository: string; today: string };

const site = ({ title, url, repository, today }: Beginning): string =>
  recordYaml({
    title,
    tagline: "What is thought, how sure, on what evidence, and what changed",
    description: `${title}: claims with their evidence, and briefs that rest on them.`,
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

A living briefing: claims with their evidence, and briefs that rest on them.

    npm ci
    npm start

Begin with a theme (\`npm run new -- theme\`), then an actor, a source, a claim and a brief. \`_data/site.yaml\` holds the
title and the addresses. CONTRIBUTING.md says how everything is written and checked.
`;

/** The new package is no copy of this one: it has its own name, and its content is what it tests. */
const manifest = (text: string, name: string, title: string): string => {
  const old = JSON.parse(text) as { scripts: Record<string, string> };
  const scripts: Record<string, string> = { ...old.scripts, test: "npm run lint && npm run check" };
  delete scripts["bench"];
  return `${JSON.stringify({ ...old, name, version: "0.1.0", description: `${title}.`, scripts }, null, 2)}\n`;
};

const packageName = (folder: string): string =>
  basename(folder)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "") || "another-briefing";

/** Lays out an empty briefing with the program that builds it. */
export const layOut = (from: string, folder: string, beginning: Beginning): void => {
  for (const name of program) cpSync(join(from, name), join(folder, name), { recursive: true });
  for (const data of Object.values(recordKinds)) mkdirSync(join(folder, "_data", data.folder), { recursive: true });
  mkdirSync(join(folder, "briefs"), { recursive: true });
  const name = packageName(folder);
  const package_ = readFileSync(join(from, "package.json"), "utf8");
  writeFileSync(join(folder, "package.json"), manifest(package_, name, beginning.title));
  writeFileSync(join(folder, "README.md"), readme(beginning.title));
  writeFileSync(join(folder, "_data/site.yaml"), site(beginning));
};
