import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inspect } from "../../src/build/inspect.ts";
import { draftKinds, recordCreator } from "../../src/cli/new-record.ts";
import type { Prompter, PromptOption } from "../../src/cli/prompter.ts";
import { read } from "../../src/read/read.ts";
import { command } from "../helpers/command.ts";
import { today, trams, tramsWith } from "../helpers/content.ts";

const contentOf = (folder: string) => {
  const { content } = read(folder);
  if (!content) throw new Error(`no briefing in ${folder}`);
  return content;
};

/** Returns the check's findings, except those on every new record: its page is new and nothing names it. */
const tellingFindings = (folder: string) =>
  inspect(folder, { basePath: "/", today }).findings.filter(
    ({ rule }) => rule !== "unlisted-addresses" && !rule.endsWith("-unused"),
  );

const claimArgs = [
  ["--statement", "Norbury’s tram carried 9,000 riders a day in May 2025, by the operator’s count."],
  ["--kind", "estimate"],
  ["--themes", "streets"],
  ["--made-by", "norbury"],
  ["--made-on", "2025-05"],
  ["--confidence", "moderate"],
  ["--because", "Doors are counted; the count was not checked."],
  ["--evidence", "source=riders-count-2025; stance=supports; locator=p. 3; credibility=3"],
  ["--figures", "riders: value=9000; unit=riders a day; label=Riders in May 2025"],
].flat();

test("options may hold names of records, and other capitals", async () => {
  const folder = tramsWith();
  const typed = [
    ["--kind", "Estimate"],
    ["--themes", "Streets"],
    ["--made-by", "Riders' Union, Norbury Works"],
    ["--evidence", "source=our own count of riders; stance=supports; locator=p. 3; credibility=3"],
  ];
  const args = claimArgs.filter((_, at) => !typed.some(([name]) => name === claimArgs[at - (at % 2)]));
  const { err } = await command("new", ["claim", ...args, ...typed.flat(), "--content", folder, "--today", today]);
  expect(err).toBe("");
  const text = readFileSync(join(folder, "_data/claims/norburys-tram-carried-9-000.yaml"), "utf8");
  for (const line of [
    "kind: estimate",
    "themes: [streets]",
    "made_by: [riders-union, norbury-works]",
    "source: riders-count-2025",
  ])
    expect(text).toContain(line);
});

test("a claim from options only is written to a file that passes the check", async () => {
  const folder = tramsWith();
  const done = await command("new", ["claim", ...claimArgs, "--content", folder, "--today", today]);
  expect(done).toEqual({ code: 0, out: "wrote _data/claims/norburys-tram-carried-9-000.yaml\n", err: "" });
  expect(readFileSync(join(folder, "_data/claims/norburys-tram-carried-9-000.yaml"), "utf8")).toMatchInlineSnapshot(`
    "statement: Norbury’s tram carried 9,000 riders a day in May 2025, by the operator’s count.
    kind: estimate
    themes: [streets]
    made_by: [norbury]
    made_on: 2025-05
    confidence: moderate
    because: Doors are counted; the count was not checked.
    figures:
      riders: { value: 9000, unit: riders a day, label: Riders in May 2025 }
    evidence:
      - source: riders-count-2025
        stance: supports
        locator: p. 3
        credibility: 3
    history:
      - { date: 2026-01-15, change: added }
    review_by: 2027-01-15
    "
  `);
  expect(tellingFindings(folder)).toEqual([]);
});

test("a claim that fails the check is reported and not written", async () => {
  const folder = tramsWith();
  const wrong = claimArgs.map((arg) => (arg === "norbury" ? "norbary" : arg));
  const { code, err } = await command("new", [
    "claim",
    ...wrong,
    "--content",
    folder,
    "--today",
    today,
    "--id",
    "riders-2025",
  ]);
  expect(code).toBe(1);
  expect(err).toContain("_data/claims/riders-2025.yaml:4:11 error there is no actor norbary [unknown-id]");
  expect(err).toContain("hint: did you mean norbury?");
  expect(err).toContain("Nothing was written.");
  expect(existsSync(join(folder, "_data/claims/riders-2025.yaml"))).toBe(false);
});

test.each([
  [
    [],
    "say what is new: npm run new -- theme | claim | source | debate | event | watch | actor | term | chart | option | takeaway | brief",
  ],
  [
    ["dispute"],
    "dispute is no kind of record, but part of a claim: add evidence to the claim’s file, such as { source: some-source, stance: disputes, locator: p. 3 }, and a row in its history",
  ],
  [["clam"], "clam is no kind of record: did you mean claim?"],
  [
    ["claim", ...claimArgs.map((value) => (value === "norbury" ? "Tram Watch" : value))],
    "there is no actor “Tram Watch”: give the id or the exact name of one, or make it first with npm run new -- actor",
  ],
  [
    ["actor", "--name", "A"],
    "a new actor needs --kind, --description as well: npm run new -- actor --help explains them",
  ],
  [
    ["claim", "--evidence", "Counts of riders"],
    '--evidence “Counts of riders” does not say what each part is: write --evidence "source=…; stance=supports"',
  ],
  [
    ["claim", "--figures", "riders"],
    '--figures “riders” does not say what each part is: write --figures "some-name: value=…; unit=…; label=…"',
  ],
  [["actor", "--nane", "A"], "there is no option --nane: did you mean --name?"],
  [["source", "--from", "the report"], '"the report" is neither a web address nor a DOI'],
  [["actor", "--from", "https://noise.example/"], "--from is for a new source only"],
  [["claim", "--body-file", "text.md"], "--body-file is for a new brief only"],
  [["brief", "--body-file", "nowhere.md"], "--body-file nowhere.md is not there"],
])("reports a usage error: %j", async (args, message) => {
  expect(await command("new", [...args, "--content", trams].slice(args.length === 0 ? 2 : 0))).toEqual({
    code: 2,
    out: "",
    err: `error: ${message}\n`,
  });
});

const byOptions: Record<string, Record<string, unknown>> = {
  theme: { name: "Noise", question: "How loud is it?", summary: "Nobody knows.", order: "3", mark: "diamond" },
  source: {
    title: "Noise of trams, 2025",
    type: "report",
    language: "en",
    tier: "primary",
    origin: "transit-institute",
    reliability: "grade=B; why=Measured on site.",
    issued: "2025-04",
    url: "https://institute.example/noise",
  },
  event: {
    date: "2025-04-02",
    title: "The institute measures the noise",
    description: "It stood at three stops for a day.",
    themes: ["streets"],
    certainty: "verified",
    sources: ["source=institute-survey-2025; locator=p. 1; note=The day."],
  },
  watch: {
    question: "Will the line get quieter wheels?",
    themes: ["streets"],
    "raised-by": ["riders-union"],
    criteria: "Settled when the council orders new wheels or says that it will not.",
    due: "2026-12-31",
  },
  debate: {
    question: "Is the line loud?",
    kind: "debate",
    themes: ["streets"],
    positions: [
      "name=Loud; position=It wakes people.; claims=riders-above-plan",
      "name=Quiet; position=Cars are louder.; claims=line-cost-forty-million",
    ],
  },
  actor: { name: "Noise Office", kind: "organization", description: "The town’s office for noise." },
  term: { name: "Wheel flange", definition: "The rim that keeps a wheel on its rail.", themes: ["streets"] },
  chart: {
    title: "What the line cost",
    description: "One estimate, by the town itself.",
    scale: "linear",
    unit: "USD million",
    rows: ["figures=line-cost-forty-million.cost"],
    themes: ["money"],
  },
  option: {
    title: "The council could count riders twice a year",
    actor: "norbury",
    themes: ["streets"],
    status: "proposed",
    "proposed-by": ["riders-union"],
    sources: ["source=institute-survey-2025; locator=p. 3"],
    for: ["riders-above-plan"],
    against: ["line-cost-forty-million"],
  },
  takeaway: {
    order: "9",
    takeaway: "Nobody has counted the riders twice.",
    confidence: "moderate",
    meaning: "Ask for a second count before a vote.",
    brief: "trams-pay-slowly",
    claims: ["riders-above-plan"],
    themes: ["streets"],
  },
  brief: {
    title: "A second line has to wait for a count of riders",
    summary: "The council waits for a count that both sides accept.",
    themes: ["money"],
    judgments: [
      "judgment=The count is not settled.; confidence=moderate; because=Two counts differ.; claims=riders-above-plan",
      "judgment=The cost is known but for a bridge.; confidence=high; because=It is in the accounts.; claims=line-cost-forty-million, bridge-cost-left-out",
      "judgment=The council will vote for a second line.; likelihood=likely; because=A majority says so.; claims=second-line-by-2027",
    ],
  },
};

test.each(draftKinds.filter((kind) => kind !== "claim"))("a new %s from options passes the check", async (kind) => {
  const { create } = recordCreator(contentOf(trams), today, undefined);
  const { file, text } = await create(kind, { options: byOptions[kind] ?? {} });
  expect(tellingFindings(tramsWith({ [file]: text }))).toEqual([]);
});

const flagsOf = (options: Record<string, unknown>): string[] =>
  Object.entries(options).flatMap(([name, value]) => [value].flat().flatMap((one) => [`--${name}`, String(one)]));

test.each(draftKinds.filter((kind) => kind !== "claim"))(
  "npm run new -- %s with flags only writes a file that passes the check",
  async (kind) => {
    const folder = tramsWith();
    const args = [kind, ...flagsOf(byOptions[kind] ?? {}), "--content", folder, "--today", today];
    const { code, out } = await command("new", args);
    expect(code).toBe(0);
    expect(out).toMatch(/^wrote \S+\n$/);
    expect(tellingFindings(folder)).toEqual([]);
  },
  120_000,
);

test("an existing source is not created again", async () => {
  const { create } = recordCreator(contentOf(trams), today, undefined);
  const [known] = contentOf(trams).records.source.filter(({ data }) => data.URL);
  await expect(create("source", { options: {}, from: `${known?.data.URL}?utm_source=x` })).rejects.toThrow(
    `the source already exists: _data/sources/${known?.id}.yaml`,
  );
});

/** Answers by the beginning of the question; what nobody foresaw fails the test. */
const scripted = (
  answers: [question: string, answer: string | string[] | boolean][],
): Prompter & { asked: string[]; said: string[] } => {
  const asked: string[] = [];
  const said: string[] = [];
  const next = (question: string): string | string[] | boolean => {
    asked.push(question);
    const [expected, answer] = answers.shift() ?? ["nothing more"];
    if (!question.startsWith(expected) || answer === undefined)
      throw new Error(`asked “${question}”, expected “${expected}”`);
    return answer;
  };
  const known = (options: PromptOption[], value: string) => {
    if (!options.some((option) => option.value === value)) throw new Error(`${value} is not offered`);
    return value;
  };
  return {
    asked,
    said,
    say: (text) => said.push(text),
    text: async (question, check, suggested) => {
      const answer = String(next(question)) || (suggested ?? "");
      const problem = check(answer);
      if (problem) throw new Error(problem);
      return answer;
    },
    choose: async (question, options) => known(options, String(next(question))),
    chooseMany: async (question, options) => [next(question)].flat().map((value) => known(options, String(value))),
    confirm: async (question) => next(question) === true,
  };
};

test("prompts for required fields, offers existing records and creates missing ones", async () => {
  const prompter = scripted([
    ["Statement.", "Norbury’s tram runs at 60 decibels at the stops, measured in April 2025."],
    ["Kind.", "fact"],
    ["Themes.", []],
    ["Themes.", ["streets"]],
    ["Made by.", ["transit-institute"]],
    ["Made on.", "2025-04"],
    ["Add a piece of evidence?", true],
    ["Source.", "+"],
    ["Its web address or DOI.", "https://noise.example/2025/04/20/noise-of-trams-in-norbury/"],
    ["Title.", ""],
    ["Authors.", ""],
    ["Publisher.", ""],
    ["Language.", "en"],
    ["Primary or secondary.", "primary"],
    ["Origin.", "transit-institute"],
    ["Grade.", "B"],
    ["Why.", "Measured on site."],
    ["Anything else?", []],
    ["Short name.", "institute-noise-2025"],
    ["Stance.", "supports"],
    ["Place in it.", "p. 2"],
    ["Credibility.", "2"],
    ["Origin.", ""],
    ["What it says there.", "Gives the mean of three stops."],
    ["Add another piece of evidence?", false],
    ["Anything else?", ["caveats"]],
    [
      "Caveats. What the statement leaves out. Several with a semicolon between. (optional)",
      "Three stops on one day; none at night.",
    ],
    ["Short name.", ""],
  ]);
  const { create, records, check } = recordCreator(contentOf(trams), today, prompter);
  await create("claim", { options: {} });
  expect(prompter.said[0]).toBe("Choose at least one: go to it, press Tab, then Enter.");
  expect(records.map(({ file }) => file)).toEqual([
    "_data/sources/institute-noise-2025.yaml",
    "_data/claims/norburys-tram-runs-60-decibels.yaml",
  ]);
  expect(check()).toEqual([]);
  const folder = tramsWith(Object.fromEntries(records.map(({ file, text }) => [file, text])));
  expect(tellingFindings(folder)).toEqual([]);
  expect(records[1]?.text).toContain("caveats:\n  - Three stops on one day\n  - none at night.\n");
  expect(records[0]?.text).toContain("title: Noise of trams in norbury\n");
});

test("asks again after an answer that the schema refuses", async () => {
  const prompter = scripted([["Date.", "last week"]]);
  const { create } = recordCreator(contentOf(trams), today, prompter);
  await expect(create("event", { options: {} })).rejects.toThrow(
    'date "last week" is not a date (write 2025-01-27, 2025-01 or 2025)',
  );
});

test("a brief reads its body from a file", async () => {
  const folder = tramsWith();
  const body = join(folder, "..", "body.md");
  writeFileSync(body, "## One\n\nIt cost a lot.[@line-cost-forty-million]\n");
  const { create } = recordCreator(contentOf(folder), today, undefined);
  const { text } = await create("brief", { options: byOptions["brief"] ?? {}, body: readFileSync(body, "utf8") });
  expect(text.endsWith("---\n\n## One\n\nIt cost a lot.[@line-cost-forty-million]\n")).toBe(true);
});
