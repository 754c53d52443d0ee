import { extraFields } from "../authoring/field-words.ts";

/** What a command does, its options, and examples of its use, as one writes them after its name. */
export type CommandHelp = {
  summary: string;
  /** The argument before the options, such as a folder. */
  argument?: string;
  options: Record<string, string>;
  examples: string[];
};

const content = {
  content: "DIR: the folder with briefs/ and _data/; this one unless given",
  today: "YYYY-MM-DD: the day that counts as today",
};
const helpWords = (of: keyof typeof extraFields): string => `${extraFields[of].label}. ${extraFields[of].help}`;
const basePath = { "base-path": "/x/: the path under which the site is served" };

/** Every command for people, by its name. */
export const commandHelp: Record<string, CommandHelp> = {
  serve: {
    summary: "Serves the site at a local address, and shows each change.",
    options: {
      ...content,
      ...basePath,
      port: "NUMBER: the port, 8080 unless given",
      host: "lets other devices in the network open it",
      cache: "DIR: the folder of caches, .cache unless given",
    },
    examples: ["", "--port 3000", "--host"],
  },
  build: {
    summary: "Builds the site, ready to publish.",
    options: {
      ...content,
      out: "DIR: where it is written, _site unless given",
      "site-url": "ADDRESS: where the site is published, url in site.yaml unless given; its path is the base path",
      repository: "ADDRESS: the repository on GitHub",
      branch: "NAME: the branch that is published",
      ...basePath,
      "no-search": "leaves out the search index",
      pdf: "prints each brief and the summary as PDF",
      cache: "DIR: the folder of caches, .cache unless given",
      fresh: "uses no cache",
    },
    examples: ["", "--site-url https://your.host/folder/", "--out public --no-search"],
  },
  check: {
    summary:
      "Lists every finding on the content, with file, line, column and how to fix it. Exits with 1 if there are errors.",
    options: {
      ...content,
      format: "text, json or github: how the findings are written",
      counts: "also counts claims by how well their evidence supports them",
    },
    examples: ["", "--format json", "--content test/sites/trams"],
  },
  new: {
    summary:
      "Writes a new record or brief: asks for what it needs, or takes it from options. `new KIND --help` lists those of a kind.",
    argument: "[KIND]",
    options: {
      id: `NAME: ${helpWords("id")}`,
      from: `ADDRESS: ${helpWords("from")} (a source’s only)`,
      "body-file": `FILE: ${helpWords("body")} (a brief’s only)`,
      yes: "asks nothing",
      ...content,
    },
    examples: ["", "source --from https://arxiv.org/abs/2412.19437", "claim --help"],
  },
  changes: {
    summary: "Lists in plain words what the content changes against a commit.",
    options: {
      base: "REF: what to compare with, such as main",
      head: "REF: what to compare; the folder as it is unless given",
      repository: "ADDRESS: the repository to which files are linked",
      "link-commit": "REF: the commit to which files are linked",
      format: "markdown or json",
      ...content,
    },
    examples: ["--base main", "--base HEAD~3 --format json"],
  },
  proposal: {
    summary: "Reads a proposal from the recorded event of an issue on GitHub, checks it and prints the answer.",
    options: {
      event: "FILE: the recorded event",
      write: "writes the files into the content folder",
      branch: "NAME: commits the files to this branch",
      out: "DIR: where the answer and the pull request are written for GitHub",
      repository: "ADDRESS: the repository to which files are linked",
      ...content,
    },
    examples: ["--event event.json", "--event event.json --branch proposal/12 --out answer"],
  },
  archive: {
    summary: "Lists the sources without an archived copy, or writes the address of a copy into a source.",
    options: {
      source: "ID: the source",
      url: "ADDRESS: the copy",
      date: "YYYY-MM-DD: the day of the copy, where its address does not show it",
      ...content,
    },
    examples: ["", "--source some-report --url https://web.archive.org/web/20250130121314/https://some.example/"],
  },
  digest: {
    summary: "Prints what changed in a week as Markdown, such as for an issue on GitHub.",
    argument: "[WEEK]",
    options: {
      ...content,
      "site-url": "ADDRESS: where the site is published, url in site.yaml unless given",
      out: "DIR: where title.txt and body.md are written, if digest is on in site.yaml and something changed",
    },
    examples: ["", "2026-W48", "2026-W48 --out .cache/digest"],
  },
  doctor: {
    summary:
      "Checks whether the briefing can be published from here, and says what to do. Exits with 1 if something is to be fixed.",
    options: { ...content, "no-browser": "starts no browser" },
    examples: ["", "--no-browser"],
  },
  edition: {
    summary: "Freezes the summary and every brief, each as a page and as PDF, under /editions/MONTH/.",
    argument: "MONTH",
    options: content,
    examples: ["2026-12"],
  },
  reviewed: {
    summary: "Records that claims or briefs were checked again, and sets their next date of review.",
    options: {
      claim: "ID: a claim; may be given more than once",
      brief: "ID: a brief; may be given more than once",
      why: "TEXT: what was checked",
      ...content,
    },
    examples: ["--claim some-claim --why “The report is unchanged.”"],
  },
  addresses: {
    summary: "Enters new pages into the ledger of published addresses, or records that a page has moved or gone.",
    options: {
      moved: "OLD: an address that has moved; with --to",
      to: "NEW: where it leads now",
      gone: "ADDRESS: an address whose page is gone; with --because",
      because: "REASON: why, for readers",
      ...content,
    },
    examples: ["", "--moved /claims/old/ --to /claims/new/", "--gone /claims/old/ --because “It was entered twice.”"],
  },
  weekly: {
    summary:
      "Reports dead links, overdue reviews, and retractions and corrections of sources. Asks every cited address and Crossref.",
    options: { ...content, "no-links": "asks no address" },
    examples: ["", "--no-links"],
  },
  "site-report": {
    summary: "Reports broken links and Lighthouse scores of a built site.",
    options: { site: "DIR: the built site, _site unless given", ...basePath, "no-lighthouse": "leaves out Lighthouse" },
    examples: ["", "--no-lighthouse"],
  },
  schemas: {
    summary: "Writes the JSON Schemas that editors use.",
    options: { out: "DIR: where schemas/ is written, this folder unless given" },
    examples: [""],
  },
  rules: {
    summary: "Writes the reference of the rules.",
    options: { out: "FILE: where it is written, docs/rules.md unless given" },
    examples: [""],
  },
  "start-another": {
    summary: "Lays out an empty briefing on another subject, with this program.",
    argument: "DIR",
    options: {
      title: "TEXT: its title",
      "site-url": "ADDRESS: where it will be published",
      repository: "ADDRESS: its repository on GitHub",
      today: "YYYY-MM-DD: the day that counts as today",
    },
    examples: ["../heat-pumps --title “Heat pumps”"],
  },
};
