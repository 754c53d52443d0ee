import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { recordYaml } from "../authoring/record-text.ts";
import { allKinds, folderOf } from "../kinds/registry.ts";
import { hyphenated } from "../lib/hyphenated.ts";

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

/** The files that another briefing begins with: what it is, and tests of its content. */
const ownFiles = "src/another-briefing";

type BriefingSettings = { title: string; url: string; repository: string; today: string };

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

const packageName = (folder: string): string => hyphenated(basename(folder)) || "another-briefing";

/** Creates an empty briefing with the program that builds it. */
export const createBriefing = (from: string, folder: string, settings: BriefingSettings): void => {
  for (const name of programFiles) cpSync(join(from, name), join(folder, name), { recursive: true });
  for (const kind of allKinds) mkdirSync(join(folder, folderOf(kind)), { recursive: true });
  const name = packageName(folder);
  const old = (file: string) => readFileSync(join(from, file), "utf8");
  writeFileSync(join(folder, "package.json"), manifest(old("package.json"), name, settings.title));
  writeFileSync(join(folder, "package-lock.json"), lockfile(old("package-lock.json"), name));
  cpSync(join(from, ownFiles), folder, { recursive: true });
  writeFileSync(
    join(folder, "README.md"),
    old(`${ownFiles}/README.md`).replaceAll("{title}", () => settings.title),
  );
  writeFileSync(join(folder, "_data/site.yaml"), site(settings));
};
