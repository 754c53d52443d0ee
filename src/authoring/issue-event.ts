import * as z from "zod";
import { attempt } from "../lib/attempt.ts";
import { proposalTitle } from "./issue.ts";

/** The parts of GitHub's event about an issue that are read. */
const schema = z.object({
  action: z.string(),
  issue: z.object({
    number: z.int().positive(),
    title: z.string(),
    body: z.string().nullish(),
    state: z.string().optional(),
    pull_request: z.unknown().optional(),
    user: z.object({ login: z.string(), id: z.int().nonnegative() }).nullish(),
  }),
});

export type IssueEvent = z.infer<typeof schema>;

/** Parses an event recorded by GitHub; returns undefined if the text is not one. */
export const parseIssueEvent = (text: string): IssueEvent | undefined =>
  attempt(() => schema.safeParse(JSON.parse(text)).data);

const actions = new Set(["opened", "edited", "reopened"]);

/** Returns why an event proposes nothing, or undefined if it does propose something. */
export const ignoreReason = ({ action, issue }: IssueEvent): string | undefined => {
  if (!actions.has(action)) return "the event is none of opened, edited and reopened";
  if (issue.pull_request) return "the event is about a pull request";
  if (issue.state === "closed") return "the issue is closed";
  if (!issue.title.startsWith(proposalTitle)) return `the title does not begin with “${proposalTitle}”`;
  return undefined;
};

/** Returns the commit line that names the issue's author as co-author, or an empty text if the login is not valid. */
export const coAuthorLine = ({ issue: { user } }: IssueEvent): string =>
  user && /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$/.test(user.login)
    ? `Co-authored-by: ${user.login} <${user.id}+${user.login}@users.noreply.github.com>`
    : "";
