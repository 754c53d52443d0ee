import { count } from "../lib/count.ts";
import type { Briefing } from "../model/briefing.ts";
import { editorQueues } from "../model/editor-queue.ts";
import { type NoticeAnswer, noticeLines, unansweredDois } from "./notices.ts";
import type { LinkStatus, SourceLink } from "./source-links.ts";

type WeeklyReport = { report: string; failed: boolean };

const row = (name: string, said: string) => `- ${said}: ${name.replace(/\s+/g, " ").replace(/[[\]<>`*_|@#]/g, "\\$&")}`;

const section = (heading: string, rows: string[]): string[] =>
  rows.length === 0 ? [] : [`## ${heading} (${rows.length})`, "", ...rows, ""];

const dueQueues = new Set(["overdue", "watch-due"]);

const linkRows = (links: SourceLink[], answers: LinkStatus[], state: LinkStatus["state"]): string[] => {
  const byUrl = new Map(answers.map((answer) => [answer.url, answer]));
  return links
    .filter(({ url }) => byUrl.get(url)?.state === state)
    .map(({ url, sources }) =>
      row(sources.map(({ id }) => id).join(", "), `\`${url}\` (${byUrl.get(url)?.status || "no answer"})`),
    );
};

const offline =
  "No address answered: this machine seems to have no network. Links and notices about sources were not checked.";

/**
 * Lists what has to be checked this week: due reviews and watch items, notices about sources, and links that no longer
 * work.
 * @param answers undefined if there is no network
 */
export const weeklyReport = (
  briefing: Briefing,
  links: SourceLink[],
  answers: LinkStatus[] | undefined,
  crossref: readonly NoticeAnswer[] = [],
): WeeklyReport => {
  const notices = noticeLines(briefing, crossref);
  const queues = editorQueues(briefing).filter(({ id }) => dueQueues.has(id));
  const dead = linkRows(links, answers ?? [], "dead");
  const failed = queues.length > 0 || dead.length > 0 || notices.length > 0;
  const report = [
    `# The week of ${briefing.site.today}`,
    "",
    ...(answers ? [] : [offline, ""]),
    ...(failed ? [] : [answers ? "Nothing is overdue, and no link is dead." : "Nothing is overdue.", ""]),
    ...queues.flatMap(({ heading, items }) =>
      section(
        heading,
        items.map(({ label, weight }) => row(label, count(weight, "brief"))),
      ),
    ),
    ...section(
      "Sources corrected or retracted",
      notices.map((line) => row(line, "add the notice to the source")),
    ),
    ...section("Links that are dead", dead),
    ...section("Links that a program cannot judge", linkRows(links, answers ?? [], "unclear")),
    ...section(
      "DOIs that Crossref could not be asked about",
      unansweredDois(crossref).map((doi) => `- ${doi}`),
    ),
  ];
  return { report: report.join("\n").trimEnd(), failed };
};
