import { extraFields } from "../authoring/field-words.ts";
import type { CommandOption } from "./options.ts";

/** What a command does, its options, and examples of its use, as one writes them after its name. */
export type Command = {
  summary: string;
  /** The argument before the options, such as a folder. */
  argument?: string;
  options: Record<string, CommandOption>;
  examples: string[];
};

const value = (help: string) => ({ help, type: "string" }) as const;
const values = (help: string) => ({ help, type: "string", multiple: true }) as const;
const valueOr = (otherwise: string, help: string) => ({ help, type: "string", default: otherwise }) as const;
const flag = (help: string) => ({ help, type: "boolean", default: false }) as const;

/** The options of every command that reads content. */
export const contentOptions = {
  content: valueOr(".", "DIR: the folder with briefs/ and _data/; this one unless given"),
  today: value("YYYY-MM-DD: the day that counts as today"),
};

const extraHelp = (of: keyof typeof extraFields): string => `${extraFields[of].label}. ${extraFields[of].help}`;
const basePathHelp = "/x/: the path under which the site is served";
const cache = valueOr(".cache", "DIR: the folder of caches, .cache unless given");

/** Every command for people, by its name. Its own module does the work with the options that are named here. */
export const commands = {
  serve: {
    summary: "Serves the site at a local address, and shows each change.",
    options: {
      ...contentOptions,
      "base-path": valueOr("/", basePathHelp),
      port: valueOr("8080", "NUMBER: the port, 8080 unless given"),
      host: flag("lets other devices in the network open it"),
      cache,
    },
    examples: ["", "--port 3000", "--host"],
  },
  build: {
    summary: "Builds the site, ready to publish.",
    options: {
      ...contentOptions,
      out: valueOr("_site", "DIR: where it is written, _site unless given"),
      "site-url": value(
        "ADDRESS: where the site is published, url in site.yaml unless given; its path is the base path",
      ),
      repository: value("ADDRESS: the repository on GitHub"),
      branch: value("NAME: the branch that is published"),
      "base-path": value(basePathHelp),
      "no-search": flag("leaves out the search index"),
      pdf: flag("prints each brief and the summary as PDF"),
      cache,
      fresh: flag("uses no cache"),
    },
    examples: ["", "--site-url https://your.host/folder/", "--out public --no-search"],
  },
  check: {
    summary:
      "Lists every finding on the content, with file, line, column and how to fix it. Exits with 1 if there are errors.",
    options: {
      ...contentOptions,
      format: valueOr("text", "text, json or github: how the findings are written"),
      counts: flag("also counts claims by how well their evidence supports them"),
      cache,
    },
    examples: ["", "--format json", "--content test/sites/trams"],
  },
  new: {
    summary:
      "Writes a new record or brief: asks for what it needs, or takes it from options. `new KIND --help` lists those of a kind.",
    argument: "[KIND]",
    options: {
      id: value(`NAME: ${extraHelp("id")}`),
      from: value(`ADDRESS: ${extraHelp("from")} (a source’s only)`),
      "body-file": value(`FILE: ${extraHelp("body")} (a brief’s only)`),
      yes: flag("asks nothing"),
      ...contentOptions,
    },
    examples: ["", "source --from https://arxiv.org/abs/2412.19437", "claim --help"],
  },
  changes: {
    summary: "Lists in plain words what the content changes against a commit.",
    options: {
      base: value("REF: what to compare with, such as main"),
      head: value("REF: what to compare; the folder as it is unless given"),
      repository: value("ADDRESS: the repository to which files are linked"),
      "link-commit": value("REF: the commit to which files are linked"),
      format: valueOr("markdown", "markdown or json"),
      ...contentOptions,
    },
    examples: ["--base main", "--base HEAD~3 --format json"],
  },
  proposal: {
    summary: "Reads a proposal from the recorded event of an issue on GitHub, checks it and prints the answer.",
    options: {
      event: value("FILE: the recorded event"),
      branch: value("NAME: commits the files to this branch"),
      out: value("DIR: where the answer and the pull request are written for GitHub"),
      repository: value("ADDRESS: the repository to which files are linked"),
      ...contentOptions,
    },
    examples: ["--event event.json", "--event event.json --branch proposal/12 --out answer"],
  },
  archive: {
    summary: "Lists the sources without an archived copy, or writes the address of a copy into a source.",
    options: {
      source: value("ID: the source"),
      url: value("ADDRESS: the copy"),
      date: value("YYYY-MM-DD: the day of the copy, where its address does not show it"),
      ...contentOptions,
    },
    examples: ["", "--source some-report --url https://web.archive.org/web/20250130121314/https://some.example/"],
  },
  digest: {
    summary: "Prints what changed in a week as Markdown, such as for an issue on GitHub.",
    argument: "[WEEK]",
    options: {
      ...contentOptions,
      "site-url": value("ADDRESS: where the site is published, url in site.yaml unless given"),
      out: value("DIR: where title.txt and body.md are written, if digest is on in site.yaml and something changed"),
    },
    examples: ["", "2026-W48", "2026-W48 --out .cache/digest"],
  },
  doctor: {
    summary:
      "Checks whether the briefing can be published from here, and says what to do. Exits with 1 if something is to be fixed.",
    options: { ...contentOptions, "no-browser": flag("starts no browser") },
    examples: ["", "--no-browser"],
  },
  edition: {
    summary: "Freezes the summary and every brief, each as a page and as PDF, under /editions/MONTH/.",
    argument: "MONTH",
    options: contentOptions,
    examples: ["2026-12"],
  },
  reviewed: {
    summary: "Records that claims or briefs were checked again, and sets their next date of review.",
    options: {
      claim: values("ID: a claim; may be given more than once"),
      brief: values("ID: a brief; may be given more than once"),
      why: value("TEXT: what was checked"),
      ...contentOptions,
    },
    examples: ["--claim some-claim --why “The report is unchanged.”"],
  },
  addresses: {
    summary: "Enters new pages into the ledger of published addresses, or records that a page has moved or gone.",
    options: {
      moved: value("OLD: an address that has moved; with --to"),
      to: value("NEW: where it leads now"),
      gone: value("ADDRESS: an address whose page is gone; with --because"),
      because: value("REASON: why, for readers"),
      ...contentOptions,
    },
    examples: ["", "--moved /claims/old/ --to /claims/new/", "--gone /claims/old/ --because “It was entered twice.”"],
  },
  weekly: {
    summary:
      "Reports dead links, overdue reviews, and retractions and corrections of sources. Asks every cited address and Crossref.",
    options: { ...contentOptions, "no-links": flag("asks no address") },
    examples: ["", "--no-links"],
  },
  "site-report": {
    summary: "Reports broken links and Lighthouse scores of a built site.",
    options: {
      site: valueOr("_site", "DIR: the built site, _site unless given"),
      "base-path": valueOr("/", basePathHelp),
      "no-lighthouse": flag("leaves out Lighthouse"),
    },
    examples: ["", "--no-lighthouse"],
  },
  schemas: {
    summary: "Writes the JSON Schemas that editors use.",
    options: { out: valueOr(".", "DIR: where schemas/ is written, this folder unless given") },
    examples: [""],
  },
  rules: {
    summary: "Writes the reference of the rules.",
    options: { out: valueOr("docs/rules.md", "FILE: where it is written, docs/rules.md unless given") },
    examples: [""],
  },
  "start-another": {
    summary: "Lays out an empty briefing on another subject, with this program.",
    argument: "DIR",
    options: {
      title: valueOr("A new briefing", "TEXT: its title"),
      "site-url": valueOr("https://briefing.example/", "ADDRESS: where it will be published"),
      repository: valueOr("https://github.com/example/briefing", "ADDRESS: its repository on GitHub"),
      today: value("YYYY-MM-DD: the day that counts as today"),
    },
    examples: ["../heat-pumps --title “Heat pumps”"],
  },
} satisfies Record<string, Command>;
