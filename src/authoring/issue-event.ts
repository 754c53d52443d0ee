import * as z from "zod";
import { proposalTitle } from "./issue.ts";

/** What is read of GitHub's event about an issue; all else in it is left alone. */
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

/** An event that GitHub recorded, or nothing where the text is none. */
export const readEvent = (text: string): IssueEvent | undefined => {
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
};

const actions = new Set(["opened", "edited", "reopened"]);

/** Why an event proposes nothing, or nothing where it does. */
export const whyIgnored = ({ action, issue }: IssueEvent): string | undefined => {
  if (!actions.has(action)) return "the event is none of opened, edited and reopened";
  if (issue.pull_request) return "the event is about a pull request";
  if (issue.state === "closed") return "the issue is closed";
  if (!issue.title.startsWith(proposalTitle)) return `the title does not begin with “${proposalTitle}”`;
  return undefined;
};

/** The line of a commit that names the author of the issue as its co-author; empty if the name is none of GitHub's. */
export const coAuthor = ({ issue: { user } }: IssueEvent): string =>
  user && /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$/.test(user.login)
    ? `Co-authored-by: ${user.login} <${user.id}+${user.login}@users.noreply.github.com>`
    : "";
