/**
 * What each version of the open data changed, by its date. The major number rises when something is removed or changes
 * its meaning, the minor number when something is added.
 */
export const contractChanges: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "2026-11-23": {
    "1.0": "First published.",
  },
  "2026-11-26": {
    "1.1":
      "Corrections are marked in changes.csv and in briefs, graph.jsonld leads from claims to evidence and to other claims, briefing.json names its schema, and each schema says what its fields mean.",
    "1.2":
      "Limits are stated: how long a text and an address may be, how large and how small a figure, and what codes of languages, names of branches and names of figures look like.",
    "1.3": "Claims say how many independent origins support them, and each row of a table of records says its page.",
    "2.0":
      "What was said twice is said once. The file of a brief no longer holds its text: it says where that can be read, and which marks are in it; briefing.json holds it as before. From 20 MB on, briefing.json and graph.jsonld are only in the archive, and a note in their place says so. In graph.jsonld, what a node leads to is named by its id and described at its own node.",
  },
  "2026-11-29": {
    "2.1":
      "Forecasts have a call: firm where the maker says that something will happen, possibility where it only could. Firm calls have a score. A source may name its parts, and one without an address says why.",
    "2.2":
      "The tables of records have a column for each field, described as in the forms: new are the mark of a theme, volume, issue, pages, genre and version of a source, the sources of an actor, the figure of a position, scale and series of a chart.",
    "2.3":
      "Texts and lists have limits, which the schemas state: a name has at most 200 characters, a line 1,000, a paragraph 2,000. The ledger lists the ids that feeds have given out.",
    "2.4": "There are policy options and takeaways, and a brief may list options.",
    "2.5": "Claims and briefs record reviews that changed nothing, and say when the next one is due.",
    "2.6": "A brief names the address of its PDF, where the site has PDFs.",
    "2.7":
      "Records may name who contributed and who reviewed them, claims have replies of the parties that they name, and a brief lists sources that were read and not used.",
    "2.8":
      "A chart may have a form and windows of time, a takeaway names policy options, and the site answers its questions and names its primer and its last issue.",
    "2.9":
      "A source may have a notice that it was retracted or corrected; a retracted one no longer counts in standings.",
    "2.10": "An actor that is a person may have a family name, by which lists are sorted.",
    "2.11":
      "The rows of evidence.csv, relations.csv and changes.csv have numbers, by which each can be named. The data package says that the tables begin with a byte order mark.",
    "2.12": "The settings of a site may switch the weekly digest on.",
    "2.13":
      "The ledger lists the ids of questions and events too, says in which line each id is, and where a record is that was renamed.",
  },
  "2026-11-30": {
    "2.14":
      "A debate may have other wordings of its question, and the site says which words mean the same to those who search.",
    "2.15": "An actor may have roles, each with the dates between which it held it.",
  },
};

/** The version of the open data: that of its latest change. */
export const contractVersion: string = Object.values(contractChanges).flatMap(Object.keys).at(-1) ?? "";
