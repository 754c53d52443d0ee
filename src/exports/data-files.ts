/**
 * A file of the open data that is not a table: its name, its name in the data package, its media type, and a
 * description.
 */
export type DataFile = { name: string; resource: string; mediaType: string; description: string };

/** Everything in one archive. */
export const archiveFile: DataFile = {
  name: "everything.zip",
  resource: "everything",
  mediaType: "application/zip",
  description: "Everything in one archive: all the files below, and each brief as Markdown.",
};

/** The files in addition to the tables, in the order of the data page. */
export const dataFiles: readonly DataFile[] = [
  {
    name: "briefing.json",
    resource: "briefing",
    mediaType: "application/json",
    description: "All records with what is computed from them. It is enough to make this site again.",
  },
  {
    name: "sources.csl.json",
    resource: "references-csl",
    mediaType: "application/vnd.citationstyles.csl+json",
    description: "The sources as CSL-JSON, for reference managers and citation processors.",
  },
  {
    name: "sources.bib",
    resource: "references-bibtex",
    mediaType: "application/x-bibtex",
    description: "The sources as BibTeX.",
  },
  {
    name: "sources.ris",
    resource: "references-ris",
    mediaType: "application/x-research-info-systems",
    description: "The sources as RIS, which Zotero and most reference managers import.",
  },
  {
    name: "graph.jsonld",
    resource: "graph",
    mediaType: "application/ld+json",
    description: "Everything and how it hangs together as JSON-LD, in the terms of schema.org and a few of our own.",
  },
  {
    name: "dictionary.csv",
    resource: "dictionary",
    mediaType: "text/csv",
    description: "Every column of every table: its type and its meaning.",
  },
];

/** The description of the tables for programs. */
export const packageFile: DataFile = {
  name: "datapackage.json",
  resource: "datapackage",
  mediaType: "application/json",
  description: "A description of the tables for programs, by the Frictionless Data Package standard.",
};
