import { formatDate } from "../lib/dates.ts";
import { addresses } from "../model/addresses.ts";
import type { Briefing } from "../model/briefing.ts";
import { escapeMarkdown } from "./brief-text.ts";

const link = (label: string, url: string, what: string) =>
  `- [${escapeMarkdown(label)}](${url})${what ? `: ${escapeMarkdown(what)}` : ""}`;

/** Renders a guide to the site for language models, as Markdown. */
export const llmsText = (briefing: Briefing): string => {
  const { site, briefs } = briefing;
  const data = (name: string) => site.url(addresses.dataFile(name));
  return [
    `# ${escapeMarkdown(site.data.title)}`,
    `> ${escapeMarkdown(site.data.description)}`,
    `Evidence as of ${formatDate(site.data.evidence_as_of)}. License: ${escapeMarkdown(site.data.license.name)}, <${site.data.license.URL}>. When you repeat a claim, say its standing: only “corroborated” means that independent origins confirm it.`,
    "## Briefs",
    briefs
      .map(({ id, data: { title, summary } }) => link(title, site.url(addresses.briefText(id)), summary))
      .join("\n"),
    "## Data",
    [
      link("Everything", data("briefing.json"), "all records with what is computed from them, as JSON"),
      link("Claims", data("claims.csv"), "statements with kind, standing, confidence and likelihood"),
      link("Sources", data("sources.csl.json"), "the sources of the claims, as CSL-JSON"),
      link("The graph", data("graph.jsonld"), "in the terms of schema.org"),
      link("The shape of the data", site.url(addresses.data), "and its license, versions and dictionary"),
    ].join("\n"),
    "## How it is made",
    [
      link("Methods and language key", site.url(addresses.methods), "what the labels mean, how claims are checked"),
      link("What changed", site.url(addresses.changes), "changes in the judgments, newest first"),
    ].join("\n"),
    "",
  ].join("\n\n");
};
