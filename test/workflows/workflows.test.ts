import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { root, temporaryFolder } from "../helpers/content.ts";

type Step = { uses?: string; run?: string; with?: Record<string, unknown>; env?: Record<string, string> };
type Job = {
  permissions?: Record<string, string>;
  steps: Step[];
  if?: string;
  needs?: string;
  "timeout-minutes"?: number;
};
type Workflow = { on: Record<string, unknown>; permissions: unknown; jobs: Record<string, Job> };

const folder = join(root, ".github/workflows");
const names = readdirSync(folder);
const read = (name: string): Workflow => parse(readFileSync(join(folder, name), "utf8"));
const jobsOf = (name: string) => Object.entries(read(name).jobs);
const stepsOf = (name: string) => jobsOf(name).flatMap(([, { steps }]) => steps);

/** The reviewed releases, by the hash of their commit. */
const reviewedReleases: Record<string, string> = {
  "actions/checkout": "3d3c42e5aac5ba805825da76410c181273ba90b1",
  "actions/setup-node": "820762786026740c76f36085b0efc47a31fe5020",
  "actions/upload-pages-artifact": "fc324d3547104276b827a68afc52ff2a11cc49c9",
  "actions/deploy-pages": "cd2ce8fcbc39b97be8ca5fce6e763baed58fa128",
};

test("there are exactly four workflows", () => {
  expect(names.sort()).toEqual(["check.yml", "proposal.yml", "publish.yml", "weekly.yml"]);
});

test.each(names)("%s pins every action by the full hash of a known release", (name) => {
  const used = stepsOf(name).flatMap(({ uses }) => uses ?? []);
  expect(used.length).toBeGreaterThan(0);
  for (const uses of used) {
    const [action = "", hash = ""] = uses.split("@");
    expect(hash, uses).toMatch(/^[0-9a-f]{40}$/);
    expect(reviewedReleases[action], uses).toBe(hash);
  }
});

test.each(names)("%s has no permissions at the top, and each job declares its own", (name) => {
  expect(read(name).permissions).toEqual({});
  for (const [job, { permissions }] of jobsOf(name)) expect(permissions, job).toBeDefined();
});

test("only the jobs that deploy, read proposals or open the digest may write, each only what it needs", () => {
  const writers = names.flatMap((name) =>
    jobsOf(name).flatMap(([job, { permissions = {} }]) =>
      Object.entries(permissions)
        .filter(([, right]) => right === "write")
        .map(([right]) => `${name} ${job} ${right}`),
    ),
  );
  expect(writers).toEqual([
    "proposal.yml proposal contents",
    "proposal.yml proposal issues",
    "proposal.yml proposal pull-requests",
    "publish.yml deploy pages",
    "publish.yml deploy id-token",
    "weekly.yml digest issues",
  ]);
});

test("pull requests run without permissions of the target; publishing runs only from main, in its own job", () => {
  for (const name of names) expect(Object.keys(read(name).on), name).not.toContain("pull_request_target");
  expect(Object.keys(read("check.yml").on)).toEqual(["pull_request"]);
  expect(read("publish.yml").on).toEqual({ push: { branches: ["main"] }, workflow_dispatch: null });
  expect(Object.keys(read("weekly.yml").on)).toEqual(["schedule", "workflow_dispatch"]);
  const { build, deploy } = read("publish.yml").jobs;
  expect([build?.if, deploy?.if]).toEqual(["github.ref == 'refs/heads/main'", "github.ref == 'refs/heads/main'"]);
  expect(deploy?.needs).toBe("build");
  expect(deploy?.steps.map(({ uses }) => uses?.split("@")[0])).toEqual(["actions/deploy-pages"]);
});

test.each(names)("%s uses no untrusted text in a script, and leaves no token behind", (name) => {
  for (const { run, uses, with: given } of stepsOf(name)) {
    expect(run ?? "").not.toContain("${{");
    if (uses?.startsWith("actions/checkout@")) expect(given?.["persist-credentials"]).toBe(false);
  }
});

/** Returns an expression that GitHub replaces in a workflow. */
const filledIn = (value: string) => `$\{{ ${value} }}`;

test("a proposal is read from the default branch, without a token, and its text never reaches a shell", () => {
  const { on, jobs } = read("proposal.yml");
  expect(on).toEqual({ issues: { types: ["opened", "edited", "reopened"] } });
  const { proposal } = jobs as { proposal: Job & { env: Record<string, string> } };
  expect(proposal.if).toBe("startsWith(github.event.issue.title, 'Proposal:')");
  const values = [proposal.env, ...proposal.steps.map(({ env = {} }) => env)].flatMap((env) => Object.values(env));
  expect([...new Set(values)].sort()).toEqual([
    filledIn("github.event.issue.number"),
    filledIn("github.token"),
    `proposal/${filledIn("github.event.issue.number")}`,
  ]);
  expect(proposal.steps[0]?.with).toMatchObject({
    ref: filledIn("github.event.repository.default_branch"),
    "fetch-depth": 0,
  });
  const reading = proposal.steps.filter(({ run = "" }) => /npm (?:ci|run)/.test(run));
  expect(reading).toHaveLength(2);
  for (const { env } of reading) expect(env).toBeUndefined();
});

test("a push of a proposal replaces only its last version, never a later push of an editor", () => {
  const steps = stepsOf("proposal.yml").flatMap(({ run }) => run ?? []);
  const fetching = steps.find((run) => run.includes("git fetch"))?.replace("gh auth setup-git", "");
  const pushing = steps.find((run) => run.includes("git push"))?.replace(/^node .*$/m, "");
  const folder = temporaryFolder();
  const at = (name: string) => join(folder, name);
  const git = (name: string, ...args: string[]) => execFileSync("git", args, { cwd: at(name), stdio: "pipe" });
  const commit = (name: string, branch: string, message: string) => {
    git(name, "checkout", "--quiet", "-B", branch);
    git(name, "-c", "user.name=A", "-c", "user.email=a@b.example", "commit", "--quiet", "--allow-empty", "-m", message);
  };
  const shell = (script = "") =>
    execFileSync("bash", ["-e", "-o", "pipefail", "-c", script], {
      cwd: at("runner"),
      stdio: "pipe",
      env: { ...process.env, BRANCH: "proposal/7" },
    });
  for (const name of ["origin", "runner", "editor"]) mkdirSync(at(name));
  git("origin", "init", "--quiet", "--bare");
  for (const name of ["runner", "editor"]) {
    git(name, "init", "--quiet");
    git(name, "remote", "add", "origin", at("origin"));
  }
  mkdirSync(at("runner/.cache/proposal"), { recursive: true });
  writeFileSync(at("runner/.cache/proposal/pull-request.json"), "{}");
  const published = () => String(git("origin", "log", "-1", "--format=%s", "proposal/7")).trim();
  shell(fetching);
  commit("runner", "proposal/7", "first");
  shell(pushing);
  expect(published()).toBe("first");
  shell(fetching);
  commit("runner", "proposal/7", "second");
  shell(pushing);
  expect(published()).toBe("second");
  shell(fetching);
  commit("editor", "proposal/7", "an editor’s");
  git("editor", "push", "--quiet", "--force", "origin", "proposal/7");
  commit("runner", "proposal/7", "third");
  expect(() => shell(pushing)).toThrow("stale info");
  expect(published()).toBe("an editor’s");
});

test("the digest is opened as an issue from files, without its text in a shell, and is written without a token", () => {
  const { weekly, digest } = read("weekly.yml").jobs;
  expect(weekly?.permissions).toEqual({ contents: "read" });
  expect(digest?.permissions).toEqual({ contents: "read", issues: "write", pages: "read" });
  const runs = (digest?.steps ?? []).filter(({ run }) => run);
  expect(runs.map(({ env }) => Object.values(env ?? {}))).toEqual([
    [],
    [filledIn("github.token")],
    [],
    [filledIn("github.token")],
  ]);
  expect(runs[2]?.run).toBe('npm run --silent digest -- --site-url "$SITE" --out .cache/digest');
  expect(runs[3]?.run).toContain('--title "$title" --body-file .cache/digest/body.md');
  expect(runs[3]?.run).not.toContain("cat .cache/digest/body.md");
});

test.each(names)("%s has time limits and runs existing commands", (name) => {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  for (const [job, { "timeout-minutes": minutes }] of jobsOf(name)) expect(minutes, job).toBeGreaterThan(0);
  for (const { run = "" } of stepsOf(name))
    for (const [, script = ""] of run.matchAll(/npm run (?:--silent )?([\w:-]+)/g))
      expect(scripts).toHaveProperty(script);
});

test("a pull request is built and shown even if a test fails, but not if its content is invalid", () => {
  const steps = read("check.yml").jobs["check"]?.steps as (Step & { name?: string; id?: string; if?: string })[];
  const conditions = Object.fromEntries(
    steps.map(({ name, if: when = "" }) => [name, when.replace(/^\$\{\{ | \}\}$/g, "")]),
  );
  const built = "!cancelled() && steps.build.outcome == 'success'";
  expect(conditions).toMatchObject({
    Lint: "!cancelled() && steps.changes.outputs.code != 'false'",
    "Test everything": "!cancelled() && steps.changes.outputs.code != 'false'",
    "Test units": "!cancelled() && steps.changes.outputs.code == 'false'",
    Build: "!cancelled() && steps.content.outcome == 'success'",
    "Keep the built site for a look": built,
    "Report links and Lighthouse": built,
  });
  const ids = new Set(steps.map(({ id }) => id));
  for (const { if: when = "" } of steps) for (const [, id] of when.matchAll(/steps\.(\w+)/g)) expect(ids).toContain(id);
});

test("content is published after a check, unit tests and a build; after other changes, every test runs", () => {
  const steps = read("publish.yml").jobs["build"]?.steps as (Step & { if?: string })[];
  const commands = steps.flatMap(({ run, if: when = "" }) =>
    run ? [[run.trim().split("\n").at(-1), when.replace(/^\$\{\{ | \}\}$/g, "")]] : [],
  );
  expect(commands.slice(0, 5)).toEqual([
    ["npm ci", ""],
    ["npm run --silent check -- --format github", ""],
    ['node .ci/changed.mjs "$base" | tee -a "$GITHUB_OUTPUT"', ""],
    ["npm test", "steps.changes.outputs.code != 'false'"],
    ["npm run test:unit", "steps.changes.outputs.code == 'false'"],
  ]);
  expect(commands[5]?.[0]).toMatch(/^sudo apt-get .* fonts-droid-fallback/);
  expect(commands[6]?.[0]).toMatch(/^npm run build -- --pdf /);
  expect(steps.find(({ uses }) => uses?.startsWith("actions/checkout@"))?.with?.["fetch-depth"]).toBe(0);
});

test.each(names)("%s caches npm downloads for the next run", (name) => {
  const setups = stepsOf(name).filter(({ uses }) => uses?.startsWith("actions/setup-node@"));
  expect(setups.map(({ with: given }) => given?.["cache"])).toEqual(setups.map(() => "npm"));
  expect(setups.length).toBeGreaterThan(0);
});

test("changes are tested on the oldest version of Node that the program supports, and sites built on a maintained one", () => {
  const { engines } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { engines: { node: string } };
  const versions = Object.fromEntries(
    names.map((name) => [name, stepsOf(name).flatMap(({ with: given }) => given?.["node-version"] ?? [])] as const),
  );
  expect(versions["check.yml"]).toEqual([engines.node.replace(">=", "")]);
  for (const name of names.filter((name) => name !== "check.yml"))
    expect(new Set(versions[name])).toEqual(new Set([24]));
});

test("a commit is linted once before publication, and if Pages gives no address, it is worked out", () => {
  const runs = stepsOf("publish.yml").flatMap(({ run }) => run ?? []);
  expect(runs.filter((run) => /npm test|npm run lint|biome|tsc/.test(run))).toEqual(["npm test"]);
  expect(runs.join("\n")).toContain('|| site=$(node .ci/pages-address.mjs "$GITHUB_REPOSITORY")');
});

test("a failing command in a pipe fails its step", () => {
  const piped = names.flatMap((name) => stepsOf(name)).filter(({ run }) => run?.includes("|") && !run.includes("||"));
  expect(piped.length).toBeGreaterThan(0);
  for (const name of names) {
    const { defaults } = read(name) as { defaults?: { run?: { shell?: string } } };
    if (stepsOf(name).some((step) => piped.some(({ run }) => run === step.run)))
      expect(defaults?.run?.shell).toBe("bash");
  }
});

test("no workflow contains an address of this briefing, so forks publish themselves", () => {
  const site = parse(readFileSync(join(root, "_data/site.yaml"), "utf8")) as { url: string; repository: string };
  for (const name of names) {
    const text = readFileSync(join(folder, name), "utf8");
    expect(text).not.toContain(site.repository);
    expect(text).not.toContain(new URL(site.url).host);
  }
});

const forms = join(root, ".github/ISSUE_TEMPLATE");

test.each(readdirSync(forms).filter((name) => name !== "config.yml"))(
  "the issue form %s asks for what it needs",
  (name) => {
    const { body, description, name: title } = parse(readFileSync(join(forms, name), "utf8"));
    expect(title && description).toBeTruthy();
    const ids = body.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(body.some(({ validations }: { validations?: { required: boolean } }) => validations?.required)).toBe(true);
    for (const { type, attributes } of body) {
      expect(["input", "textarea"]).toContain(type);
      expect(attributes.label).toBeTruthy();
    }
  },
);
