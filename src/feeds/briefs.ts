import { convertHtmlToAbsoluteUrls } from "@11ty/eleventy-plugin-rss";
import { renderBody, type Setting } from "../markdown/render.ts";
import { addresses } from "../model/addresses.ts";
import type { Brief, Briefing } from "../model/briefing.ts";
import { firstDay } from "../model/dates.ts";
import { type Entry, type Feed, tagUri } from "./entry.ts";
import { escapeHtml } from "./escape.ts";

/** In a reader there is no margin: a citation is the claim's number, linked. */
const settingFor = (brief: Brief, briefing: Briefing): Setting => ({
  citation: (ids) =>
    ids
      .flatMap((id) => briefing.claim.get(id) ?? [])
      .map(
        (claim) =>
          `<sup><a href="${escapeHtml(claim.href)}" title="${escapeHtml(claim.verdict.standing)}">${brief.number.get(claim.id)}</a></sup>`,
      )
      .join(" "),
  figure: (id, key) => escapeHtml(briefing.claim.get(id)?.figures.find((figure) => figure.key === key)?.words ?? ""),
  chart: () => "",
});

const html = async (brief: Brief, briefing: Briefing): Promise<string> => {
  const judgments = brief.judgments.map(({ data }) => `<li>${escapeHtml(data.judgment)}</li>`).join("");
  const whole = `<p><strong>${escapeHtml(brief.data.summary)}</strong></p><ul>${judgments}</ul>${renderBody(brief, briefing, settingFor(brief, briefing))}`;
  return convertHtmlToAbsoluteUrls(whole, briefing.site.url(brief.address));
};

const entryOf = async (brief: Brief, briefing: Briefing): Promise<Entry> => ({
  id: tagUri(briefing.site.data.url, firstDay(brief.data.date), `brief/${brief.id}`),
  title: brief.data.title,
  url: briefing.site.url(brief.address),
  summary: brief.data.summary,
  html: await html(brief, briefing),
  published: brief.data.date,
  updated: brief.data.updated,
  themes: brief.themes,
  author: briefing.site.data.publisher,
});

/** The latest briefs, whole. */
export const briefsFeed = async (briefing: Briefing): Promise<Feed> => ({
  name: "briefs",
  title: `${briefing.site.data.title}: briefs`,
  description: briefing.site.data.description,
  page: addresses.briefs,
  entries: await Promise.all(briefing.briefs.slice(0, 50).map((brief) => entryOf(brief, briefing))),
});
