// Sends the files of `npm run proposal -- --out FOLDER`: opens or updates the pull request, and answers in the issue.
// Texts go to GitHub's API as JSON; none of them passes through a shell.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = process.argv[2] ?? "";
const { GH_TOKEN, NUMBER, GITHUB_REPOSITORY, GITHUB_API_URL = "https://api.github.com" } = process.env;
const repository = `${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}`;
const owner = String(GITHUB_REPOSITORY).split("/")[0];

/** @param {string} name */
const read = (name) => {
  const file = join(folder, name);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
};

/**
 * @param {string} method
 * @param {string} path
 * @param {object} [body]
 */
const ask = async (method, path, body) => {
  const response = await fetch(`${repository}/${path}`, {
    method,
    headers: {
      accept: "application/vnd.github+json",
      authorization: `Bearer ${GH_TOKEN}`,
      "x-github-api-version": "2022-11-28",
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  if (!response.ok)
    throw new Error(`${method} ${path} answers ${response.status}: ${(await response.text()).slice(0, 300)}`);
  return response.json();
};

/** Opens or updates the pull request, and returns a line of Markdown with its number. */
const propose = async (/** @type {{ title: string, body: string, head: string, base: string }} */ request) => {
  const head = encodeURIComponent(`${owner}:${request.head}`);
  try {
    const [open] = await ask("GET", `pulls?state=open&head=${head}`);
    const { title, body } = request;
    const { number } = open
      ? await ask("PATCH", `pulls/${open.number}`, { title, body })
      : await ask("POST", "pulls", request);
    return `Pull request: #${number}`;
  } catch (error) {
    console.error(`error: ${/** @type {Error} */ (error).message}`);
    process.exitCode = 1;
    return `The branch \`${request.head}\` is ready, but the pull request could not be opened. An editor has to allow it under Settings, Actions, General: “Allow GitHub Actions to create and approve pull requests”.`;
  }
};

const answer = read("answer.json");
const request = read("pull-request.json");
if (!answer) console.log("There is nothing to answer.");
else {
  const where = request ? `\n\n${await propose(request)}` : "";
  const comments = await ask("GET", `issues/${NUMBER}/comments?per_page=100`);
  const own = comments.find(
    (/** @type {{ user?: { login: string }, body?: string }} */ { user, body }) =>
      user?.login === "github-actions[bot]" && body?.startsWith(answer.mark),
  );
  const body = { body: answer.body + where };
  if (own) await ask("PATCH", `issues/comments/${own.id}`, body);
  else await ask("POST", `issues/${NUMBER}/comments`, body);
  console.log(own ? "Updated the answer." : "Answered.");
}
