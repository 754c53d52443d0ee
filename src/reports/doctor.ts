import type { DataOf } from "../kinds/registry.ts";
import { count } from "../lib/count.ts";
import { pagesAddress } from "../lib/pages-address.mjs";
import { isPlaceholderAddress } from "../model/web-address.ts";
import { advice, type Diagnosis, passed, toFix } from "./diagnosis.ts";
import { checkWorkflows } from "./workflow-permissions.ts";

/** What is checked before a briefing is published. Missing parts are left out. */
export type Installation = {
  site: DataOf["site"];
  /** How many errors the check of the content finds. */
  errors: number;
  /** How many sources have an address and no archived copy. */
  unarchived: number;
  node: { version: string; wanted: string };
  /** The address of the git remote `origin`. */
  remote?: string;
  codeowners?: string;
  /** The workflows, by the names of their files. */
  workflows: Record<string, string>;
  /** Whether a browser starts, or why none does; undefined if it was not tried. */
  browser?: "starts" | { problem: string };
};

/** A diagnosis, if there is one. */
type Result = Diagnosis | false | "" | undefined;

const numbersOf = (version: string) => version.replace(/^\D+/, "").split(".").map(Number);

const isOlder = (version: string, than: string): boolean => {
  const [a, b] = [numbersOf(version), numbersOf(than)];
  const at = b.findIndex((number, index) => number !== (a[index] ?? 0));
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
};

const checkNode = ({ node }: Installation): Diagnosis => {
  const wanted = node.wanted.replace(/^\D+/, "");
  const own = node.version.replace(/^v/, "");
  return isOlder(node.version, wanted)
    ? toFix(`Node is ${own}, and the program needs ${wanted} or later`, "install it from https://nodejs.org/")
    : passed(`Node ${own}`);
};

const checkContent = ({ errors }: Installation): Diagnosis =>
  errors === 0
    ? passed("The content has no errors")
    : toFix(`The content has ${count(errors, "error")}`, "npm run check lists each with its place and how to fix it");

/** Returns the owner and name in a GitHub address, as git and browsers write it. */
const repositoryOf = (address: string): string | undefined =>
  /github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/i.exec(address)?.[1];

const isPlaceholderRepository = ({ repository }: Installation["site"]): boolean =>
  /^https:\/\/github\.com\/example\//.test(repository);

/** The text that `start-another` writes for the desk to replace. */
const placeholderText = /^Say here what this briefing is about/;

const checkPlaceholders = ({ site, remote }: Installation): Result[] => {
  const own = remote === undefined ? undefined : repositoryOf(remote);
  const address = own ? pagesAddress(own) : "https://OWNER.github.io/NAME/";
  const found = [
    isPlaceholderAddress(site.url) &&
      toFix(`url in _data/site.yaml is ${site.url}, a placeholder`, `write where the site is published: ${address}`),
    site.tag_authority &&
      isPlaceholderAddress(`https://${site.tag_authority}/`) &&
      toFix(
        `tag_authority in _data/site.yaml is ${site.tag_authority}, a placeholder`,
        `write a domain name that stays yours, such as ${new URL(address.replace("OWNER", "owner")).hostname}, before anyone subscribes`,
      ),
    isPlaceholderRepository(site) &&
      toFix(
        `repository in _data/site.yaml is ${site.repository}, a placeholder`,
        `write its address: https://github.com/${own ?? "OWNER/NAME"}`,
      ),
    site.about.some((text) => placeholderText.test(text)) &&
      toFix(
        "about in _data/site.yaml is a placeholder",
        "write what the briefing is about, for whom, and who writes it",
      ),
  ];
  return found.some(Boolean) ? found : [passed("No placeholder is left in _data/site.yaml")];
};

const checkLocation = ({ site, remote }: Installation): Result | Result[] => {
  if (remote === undefined)
    return advice("There is no git remote called origin", "git remote add origin https://github.com/OWNER/NAME.git");
  const own = repositoryOf(remote);
  if (!own)
    return advice(
      `origin is ${remote}, not on GitHub`,
      "npm run build -- --site-url ADDRESS writes files for any host",
    );
  const named = repositoryOf(site.repository)?.toLowerCase();
  const expected = pagesAddress(own);
  const onPages = URL.canParse(site.url) && new URL(site.url).hostname.endsWith(".github.io");
  return [
    named !== own.toLowerCase() &&
      !isPlaceholderRepository(site) &&
      toFix(
        `repository in _data/site.yaml is ${site.repository}, and origin is ${own}`,
        `write https://github.com/${own}, or correct origin`,
      ),
    onPages && site.url !== expected
      ? toFix(
          `url in _data/site.yaml is ${site.url}, and GitHub Pages publishes ${own} at ${expected}`,
          `write ${expected}; its path ${new URL(expected).pathname} is the base path`,
        )
      : passed(
          `The repository ${own} is published at ${onPages || isPlaceholderAddress(site.url) ? expected : site.url}`,
        ),
  ];
};

const checkOwners = ({ codeowners }: Installation): Diagnosis => {
  const rows = (codeowners ?? "").split("\n").filter((line) => /^\s*[^#\s]/.test(line));
  if (rows.some((line) => line.includes("@your-desk")))
    return toFix(".github/CODEOWNERS names @your-desk, a placeholder", "write the people or the team who review");
  return rows.length > 0
    ? passed(".github/CODEOWNERS names who reviews")
    : advice(".github/CODEOWNERS names nobody who reviews", "take the marks away there, and write who reviews what");
};

const checkBrowser = ({ browser }: Installation): Result =>
  browser &&
  (browser === "starts"
    ? passed("A browser starts, for the PDFs and the tests")
    : toFix("No browser starts, for the PDFs and the tests", browser.problem));

const checkArchives = ({ unarchived }: Installation): Diagnosis =>
  unarchived === 0
    ? passed("Every source has an archived copy")
    : advice(
        `${count(unarchived, "source has", "sources have")} no archived copy`,
        "npm run archive lists them with where to look",
      );

/** Checks whether a briefing can be published, and returns one or more results for each check. */
export const diagnose = (all: Installation): Diagnosis[] =>
  [
    checkNode(all),
    checkContent(all),
    checkPlaceholders(all),
    checkLocation(all),
    checkOwners(all),
    checkWorkflows(all.workflows, all.site),
    checkBrowser(all),
    checkArchives(all),
  ]
    .flat()
    .filter((result) => typeof result === "object");

const manualChecks = [
  "Not visible from here, on GitHub:",
  "  Actions: workflows are enabled (in a fork they are off at first)",
  "  Settings, Pages: the source is “GitHub Actions”",
  "  Settings, Actions, General: “Allow GitHub Actions to create and approve pull requests” is ticked",
];

/** Renders the results as text, with what to do under each and a count at the end. */
export const doctorReport = (found: Diagnosis[]): string => {
  const numberOf = (level: Diagnosis["level"]) => found.filter((one) => one.level === level).length;
  return [
    ...found.flatMap(({ level, message, fix }) => [
      `${level.padEnd(4)}  ${message}`,
      ...(fix ? [`      → ${fix}`] : []),
    ]),
    "",
    ...manualChecks,
    "",
    `${numberOf("fix")} to fix, ${count(numberOf("note"), "note")}`,
  ].join("\n");
};
