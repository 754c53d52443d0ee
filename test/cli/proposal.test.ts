import { spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { command } from "../helpers/command.ts";
import { root, temporaryFolder, today, tramsWith } from "../helpers/content.ts";
import { block, goodClaim, goodFile, issueEvent } from "../helpers/issue-event.ts";
import { commitAll, git, makeRepository } from "../helpers/repository.ts";

const recorded = (text: string): string => {
  const file = join(temporaryFolder(), "event.json");
  writeFileSync(file, text);
  return file;
};

const good = issueEvent(block(goodFile, goodClaim));
const bad = issueEvent(block(goodFile, goodClaim.replace("riders-count-2025", "nosuch")));

const proposal = (folder: string, event: string, ...args: string[]) =>
  command("proposal", ["--event", recorded(event), "--content", folder, "--today", today, ...args]);

const json = (folder: string, name: string) => JSON.parse(readFileSync(join(folder, name), "utf8"));

test("without options, prints an answer and writes nothing", async () => {
  const folder = tramsWith();
  const { code, out, err } = await proposal(folder, good);
  expect([code, err]).toEqual([0, ""]);
  expect(out).toBe(
    [
      "**Your proposal passes the check.** An editor reads it next.",
      "",
      "This change adds 1 claim.",
      "",
      "To change it, edit the text of this issue. The pull request is updated when you save.",
      "",
    ].join("\n"),
  );
  expect(existsSync(join(folder, goodFile))).toBe(false);
});

test("--branch commits to a separate branch and leaves folder, index and main unchanged", async () => {
  const folder = tramsWith();
  const main = makeRepository(folder);
  const out = join(temporaryFolder(), "out");
  const { code } = await proposal(folder, good, "--branch", "proposal/12", "--out", out);
  expect(code).toBe(0);
  expect(git(folder, "status", "--porcelain")).toBe("");
  expect(git(folder, "rev-parse", "main")).toBe(main);
  expect(git(folder, "diff", "--name-status", "main", "proposal/12")).toBe(`A\t${goodFile}`);
  expect(git(folder, "show", `proposal/12:${goodFile}`)).toBe(goodClaim.trim());
  expect(git(folder, "log", "-1", "--format=%B%n%an %P", "proposal/12")).toBe(
    `Proposal 12: adds 1 claim\n\nCo-authored-by: norbury-reader <5108+norbury-reader@users.noreply.github.com>\n\ngithub-actions[bot] ${main}`,
  );
  const request = json(out, "pull-request.json");
  expect(request).toMatchObject({ title: "Proposal 12: adds 1 claim", head: "proposal/12", base: "main" });
  expect(request.body).toContain(
    `- [\`${goodFile}\`](https://github.com/example/trams/blob/proposal/12/${goodFile}) \`Norbury’s trams carried 9,000 riders`,
  );
  expect(json(out, "answer.json").body).toMatch(/^<!-- proposal -->\n\*\*Your proposal passes the check\.\*\*/);
});

test("a refused proposal gets an answer, but no branch and no pull request", async () => {
  const folder = tramsWith();
  makeRepository(folder);
  const out = join(temporaryFolder(), "out");
  const { code } = await proposal(folder, bad, "--branch", "proposal/12", "--out", out);
  expect(code).toBe(1);
  expect(git(folder, "branch", "--list")).toBe("* main");
  expect(existsSync(join(out, "pull-request.json"))).toBe(false);
  expect(json(out, "answer.json").body).toContain("`there is no source nosuch`");
});

test("an edited issue replaces the branch, unless an editor has changed it", async () => {
  const folder = tramsWith();
  makeRepository(folder);
  await proposal(folder, good, "--branch", "proposal/12");
  const first = git(folder, "rev-parse", "proposal/12");
  git(folder, "update-ref", "refs/remotes/origin/proposal/12", first);
  await proposal(folder, good, "--branch", "proposal/12");
  expect(git(folder, "rev-parse", "proposal/12")).toBe(first);
  const edited = issueEvent(block(goodFile, goodClaim.replace("9,000", "9,100")), { action: "edited" });
  expect((await proposal(folder, edited, "--branch", "proposal/12")).code).toBe(0);
  expect(git(folder, "show", `proposal/12:${goodFile}`)).toContain("9,100 riders");
  git(folder, "checkout", "-q", "proposal/12");
  writeFileSync(join(folder, goodFile), goodClaim.replace("9,000", "9,200"));
  git(folder, "update-ref", "refs/remotes/origin/proposal/12", commitAll(folder, "Correct the number"));
  git(folder, "checkout", "-q", "main");
  const { code, out } = await proposal(folder, good, "--branch", "proposal/12");
  expect([code, out]).toEqual([
    1,
    "**An editor has changed the files since.** Say in the pull request what you would like to change; editing this issue no longer has an effect.\n",
  ]);
  expect(git(folder, "show", `proposal/12:${goodFile}`)).toContain("9,200 riders");
});

test("ignores other events, and all events if site.yaml turns proposals off", async () => {
  const off = tramsWith({ "_data/site.yaml": (text: string) => `${text}proposals: editor\n` });
  const out = join(temporaryFolder(), "out");
  expect(await proposal(off, good, "--out", out)).toMatchObject({
    code: 0,
    out: "Nothing to do: proposals through issues are off in _data/site.yaml.\n",
  });
  expect((await proposal(tramsWith(), issueEvent("x", { action: "closed" }), "--out", out)).out).toBe(
    "Nothing to do: the event is none of opened, edited and reopened.\n",
  );
  expect(existsSync(out)).toBe(false);
});

test("a usage error is reported in one line", async () => {
  const folder = tramsWith();
  const lines = async (event: string, ...args: string[]) => (await proposal(folder, event, ...args)).err;
  expect((await command("proposal", [])).err).toBe("error: name the file of the recorded event: --event FILE\n");
  expect((await command("proposal", ["--event", "nosuch.json"])).err).toBe("error: there is no file nosuch.json\n");
  expect(await lines("{}")).toMatch(/event\.json is not an event about an issue\n$/);
  expect(await lines(" ".repeat(10_000_000))).toMatch(/event\.json has 10000000 bytes; an event has at most 2 MiB\n$/);
  for (const branch of ["--upload-pack=x", "../x", "a..b", "x.lock", "proposal/12;id", "-x"])
    expect(await lines(good, `--branch=${branch}`)).toBe(
      `error: --branch ${branch} is not the name of a branch: write proposal/12\n`,
    );
});

type Asked = { method: string | undefined; path: string | undefined; body: unknown; token: string | undefined };

/** GitHub's API as far as the answer needs it, with some open pull requests and comments. */
const api = async (pulls: object[], comments: object[], status = 200): Promise<{ url: string; asked: Asked[] }> => {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    let text = "";
    request.on("data", (data) => {
      text += data;
    });
    request.on("end", () => {
      const { method, url: path, headers } = request;
      asked.push({ method, path, body: text ? JSON.parse(text) : undefined, token: headers.authorization });
      const isPost = method === "POST" && path?.endsWith("/pulls");
      response.statusCode = isPost ? status : 200;
      const list = path?.includes("/comments") ? comments : pulls;
      response.end(JSON.stringify(method === "GET" ? list : { number: 31 }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
};

const send = (folder: string, url: string): Promise<number | null> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, ".ci/answer-proposal.mjs"), folder], {
      env: { ...process.env, GITHUB_API_URL: url, GH_TOKEN: "t", NUMBER: "12", GITHUB_REPOSITORY: "example/trams" },
    });
    child.on("close", resolve);
  });

const written = (request?: object): string => {
  const folder = temporaryFolder();
  writeFileSync(
    join(folder, "answer.json"),
    JSON.stringify({ mark: "<!-- proposal -->", body: "<!-- proposal -->\nYes $(id)" }),
  );
  if (request) writeFileSync(join(folder, "pull-request.json"), JSON.stringify(request));
  return folder;
};

const request = { title: "Proposal 12: adds 1 claim", body: "Closes #12.", head: "proposal/12", base: "main" };

test("opens a pull request and a comment once, and updates both later", async () => {
  const first = await api([], []);
  expect(await send(written(request), first.url)).toBe(0);
  expect(first.asked.map(({ method, path }) => `${method} ${path}`)).toEqual([
    "GET /repos/example/trams/pulls?state=open&head=example%3Aproposal%2F12",
    "POST /repos/example/trams/pulls",
    "GET /repos/example/trams/issues/12/comments?per_page=100",
    "POST /repos/example/trams/issues/12/comments",
  ]);
  expect(first.asked[1]?.body).toEqual(request);
  expect(first.asked[3]?.body).toEqual({ body: "<!-- proposal -->\nYes $(id)\n\nPull request: #31" });
  expect(new Set(first.asked.map(({ token }) => token))).toEqual(new Set(["Bearer t"]));
  const comments = [
    { id: 1, user: { login: "norbury-reader" }, body: "<!-- proposal --> not ours" },
    { id: 2, user: { login: "github-actions[bot]" }, body: "<!-- proposal -->\nNo" },
  ];
  const later = await api([{ number: 31 }], comments);
  expect(await send(written(request), later.url)).toBe(0);
  expect(later.asked.map(({ method, path }) => `${method} ${path}`).filter((one) => !one.startsWith("GET"))).toEqual([
    "PATCH /repos/example/trams/pulls/31",
    "PATCH /repos/example/trams/issues/comments/2",
  ]);
});

test("if a workflow may open no pull requests, the answer says so and the step fails", async () => {
  const { url, asked } = await api([], [], 403);
  expect(await send(written(request), url)).toBe(1);
  expect(asked.at(-1)?.body).toEqual({
    body: "<!-- proposal -->\nYes $(id)\n\nThe branch `proposal/12` is ready, but the pull request could not be opened. An editor has to allow it under Settings, Actions, General: “Allow GitHub Actions to create and approve pull requests”.",
  });
});

test("a refused proposal gets a comment, and without an answer nothing is sent", async () => {
  const refused = await api([], []);
  expect(await send(written(), refused.url)).toBe(0);
  expect(refused.asked.map(({ method }) => method)).toEqual(["GET", "POST"]);
  const silent = await api([], []);
  expect(await send(temporaryFolder(), silent.url)).toBe(0);
  expect(silent.asked).toEqual([]);
});
