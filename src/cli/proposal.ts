import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { coAuthorLine, type IssueEvent, ignoreReason, parseIssueEvent } from "../authoring/issue-event.ts";
import { commitToBranch, committerOf } from "../diff/git.ts";
import { fileLinks } from "../diff/markdown.ts";
import { read } from "../read/read.ts";
import { assessProposal } from "./assess-proposal.ts";
import { exitCodes, readContent, readToday, WrongUse } from "./options.ts";
import { answerMark, answerText, isAccepted, pullRequestText, pullRequestTitle } from "./proposal-answer.ts";
import { createCommand } from "./run.ts";

/** In bytes; far more than GitHub records for the longest issue. */
const maxEventBytes = 2 * 1024 * 1024;

const bot = { name: "github-actions[bot]", email: "41898282+github-actions[bot]@users.noreply.github.com" };

const readEventFile = (file: string | undefined): IssueEvent => {
  if (file === undefined) throw new WrongUse("name the file of the recorded event: --event FILE");
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat?.isFile()) throw new WrongUse(`there is no file ${file}`);
  if (stat.size > maxEventBytes) throw new WrongUse(`${file} has ${stat.size} bytes; an event has at most 2 MiB`);
  const event = parseIssueEvent(readFileSync(file, "utf8"));
  if (!event) throw new WrongUse(`${file} is not an event about an issue`);
  return event;
};

const readBranch = (branch: string | undefined): string | undefined => {
  if (branch !== undefined && !/^\w[\w-]*(?:\/\w[\w-]*)*$/.test(branch))
    throw new WrongUse(`--branch ${branch} is not the name of a branch: write proposal/12`);
  return branch;
};

const changedByEditor =
  "**An editor has changed the files since.** Say in the pull request what you would like to change; editing this issue no longer has an effect.";

export default createCommand("proposal", (options) => {
  const branch = readBranch(options.branch);
  const event = readEventFile(options.event);
  const folder = resolve(readContent(options.content));
  const site = read(folder).content?.site.data;
  if (!site) throw new WrongUse(`there is no briefing in ${folder}`);
  const ignored =
    site.proposals === "editor" ? "proposals through issues are off in _data/site.yaml" : ignoreReason(event);
  const { out } = options;
  const writeJson = (name: string, data: object) => {
    if (!out) return;
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, name), `${JSON.stringify(data, null, 2)}\n`);
  };
  if (ignored) {
    console.log(`Nothing to do: ${ignored}.`);
    return;
  }
  const answer = (text: string) => {
    writeJson("answer.json", { mark: answerMark, body: `${answerMark}\n${text}` });
    console.log(text);
  };
  const { number } = event.issue;
  const assessment = assessProposal(folder, event.issue.body ?? "", readToday(options.today));
  if (!isAccepted(assessment)) {
    answer(answerText(assessment));
    return exitCodes.findings;
  }
  if (branch) {
    const published = `refs/remotes/origin/${branch}`;
    const by = committerOf(folder, published);
    if (by !== undefined && by !== bot.email) {
      answer(changedByEditor);
      return exitCodes.findings;
    }
    const message = `${[pullRequestTitle(number, assessment), coAuthorLine(event)].filter(Boolean).join("\n\n")}\n`;
    commitToBranch(folder, branch, { files: assessment.files, message, by: bot, like: published });
    const repository = options.repository ?? site.repository;
    writeJson("pull-request.json", {
      title: pullRequestTitle(number, assessment),
      body: pullRequestText(number, assessment, fileLinks(repository, branch)),
      head: branch,
      base: site.branch,
    });
  }
  answer(answerText(assessment));
});
