import { standings } from "../kinds/vocabulary.ts";
import { capitalize } from "../lib/capitalize.ts";
import { addresses } from "../model/addresses.ts";

/** Other words for pages of the site, by which readers look for them. */
export const pageWords: ReadonlyMap<string, readonly string[]> = new Map([
  [addresses.subscribe, ["RSS", "Feeds", "E-mail", "Email alerts", "Notifications", "Newsletter", "Calendar"]],
  [
    addresses.methods,
    [
      ...standings.map(capitalize),
      "Standing",
      "Confidence",
      "Likelihood",
      "Labels",
      "How confidence is computed, calculated, rated",
    ],
  ],
  [addresses.data, ["Download", "Download data", "CSV", "JSON", "BibTeX", "API"]],
  [addresses.contribute, ["Corrections", "Report a mistake", "Report errors", "Feedback"]],
  [addresses.summary, ["Takeaways", "Key numbers"]],
  [addresses.changes, ["Latest updates", "News", "What’s new", "Recent changes"]],
  [addresses.about, ["Who runs this site", "Who wrote this", "Team", "Contact", "Funding", "License", "Copyright"]],
  [addresses.timeline, ["Chronology", "History", "Dates"]],
  [addresses.glossary, ["Definitions", "Terms", "Abbreviations", "Acronyms"]],
  [addresses.forecasts, ["Predictions", "Track record"]],
  [addresses.watch, ["Upcoming", "Next dates"]],
  [addresses.charts, ["Graphs", "Figures", "Diagrams"]],
  [addresses.actors, ["People", "Companies", "Organizations"]],
  [addresses.options, ["Recommendations", "What governments could do"]],
  [addresses.debates, ["Disagreements", "Open disputes"]],
  [addresses.sources, ["References", "Bibliography", "Literature"]],
]);
