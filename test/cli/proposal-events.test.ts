import { expect, test } from "vitest";
import { ignoreReason, parseIssueEvent } from "../../src/authoring/issue-event.ts";
import { assessProposal } from "../../src/cli/assess-proposal.ts";
import { answerText, isAccepted, pullRequestText, pullRequestTitle } from "../../src/cli/proposal-answer.ts";
import { today, trams } from "../helpers/content.ts";
import { block, goodClaim, goodFile, issueEvent } from "../helpers/issue-event.ts";

const renderBriefBody = (event: string): string => parseIssueEvent(event)?.issue.body ?? "";

const judge = (body: string | null) => {
  const assessment = assessProposal(trams, renderBriefBody(issueEvent(body)), today);
  return {
    assessment,
    answer: answerText(assessment),
    taken: isAccepted(assessment) ? [...assessment.files.keys()] : [],
  };
};

const withLine = (from: string, to: string): string => {
  expect(goodClaim).toContain(from);
  return goodClaim.replace(from, to);
};

const actor = `name: Fraunhofer ISI
type: institute
`;

const long = "a".repeat(70_000);
const many = Array.from({ length: 31 }, (_, at) => block(`_data/terms/term-${at}.yaml`, "term: Rail\n")).join("\n\n");

/** Accepted proposals: the files, by the name of the event. */
test.each<[string, string, string[]]>([
  ["one new claim", block(goodFile, goodClaim), [goodFile]],
  ["line ends as browsers send them", block(goodFile, goodClaim).replaceAll("\n", "\r\n"), [goodFile]],
  ["a fence of tildes", block(goodFile, goodClaim, "~~~~"), [goodFile]],
  [
    "a longer fence, with a shorter one in the text around",
    `${"```"}\nnot a file\n${"```"}\n\n${block(goodFile, goodClaim, "`````")}`,
    [goodFile],
  ],
  ["words before and after", `I read this in the report.\n\n${block(goodFile, goodClaim)}\n\nThank you!`, [goodFile]],
  [
    "an unchanged file next to a new one",
    `${block("_data/themes/money.yaml", "label: Money\n")}\n\n${block(goodFile, goodClaim)}`,
    [],
  ],
  [
    "a file in a comment that readers do not see is text",
    `<!--\n${block("_data/terms/hidden.yaml", "term: Hidden\n")}\n-->\n\n${block(goodFile, goodClaim)}`,
    [goodFile],
  ],
])("accepts %s", (_name, body, files) => {
  const { taken, answer } = judge(body);
  expect(taken, answer).toEqual(files);
});

/** Refused proposals, each with its message. */
test.each<[string, string | null, string]>([
  ["no text", null, "the text holds no file"],
  ["words only", "Please add my claim.", "the text holds no file"],
  [
    "a path that climbs",
    block("../../.github/workflows/check.yml", "on: push"),
    "the file is not in briefs/ or in a folder of _data/",
  ],
  [
    "a path that climbs from inside",
    block("_data/claims/../../package.yaml", "x: 1"),
    "the file is not in briefs/ or in a folder of _data/",
  ],
  [
    "a path that climbs in entities",
    block("_data/claims/&#46;&#46;/x.yaml", "x: 1"),
    "the file is not in briefs/ or in a folder of _data/",
  ],
  ["an absolute path", block("/etc/passwd.md", "x"), "the file is not in briefs/ or in a folder of _data/"],
  ["a path of Windows", block("_data\\claims\\x.yaml", "x: 1"), "the file is not in briefs/ or in a folder of _data/"],
  ["a file of the program", block("src/cli/main.md", "x"), "the file is not in briefs/ or in a folder of _data/"],
  [
    "the settings",
    block("_data/site.yaml", "title: Mine"),
    "settings and the ledger of addresses are not changed by proposals",
  ],
  ["a template by name", block("briefs/x.11ty.md", "x"), "the name x.11ty.md is no id"],
  ["a device of Windows", block("briefs/con.md", "x"), "Windows"],
  ["code in a data folder", block("_data/claims/x.js.md", "x"), "_data/claims/x.js.md is not a .yaml file"],
  ["an unknown folder", block("_data/secrets/x.yaml", "x: 1"), "nothing is expected at _data/secrets/x.yaml"],
  ["a look-alike letter in a name", block("_data/claims/сlaim.yaml", goodClaim), "сlaim"],
  ["a file twice", `${block(goodFile, goodClaim)}\n\n${block(goodFile, goodClaim)}`, "the file is there twice"],
  [
    "a fence that ends early, inside the text",
    block(goodFile, `${goodClaim}${"```"}\nrest`),
    "a block has no end, or ends too early",
  ],
  ["a text that was cut off", `${"```"}yaml ${goodFile}\n${goodClaim}`, "a block has no end, or ends too early"],
  ["a block that names no file", `${"```"}yaml\n${goodClaim}${"```"}`, "a block does not name its file"],
  [
    "a file in a quotation, which would not be read",
    `> ${block(goodFile, "x").replaceAll("\n", "\n> ")}\n\n${block(goodFile, goodClaim)}`,
    "the block is indented, in a list or a quotation, or directly below HTML, and is not read",
  ],
  [
    "a file in a list, which would not be read",
    `- ${block("_data/terms/listed.yaml", "term: x\n").replaceAll("\n", "\n  ")}\n\n${block(goodFile, goodClaim)}`,
    "the block is indented, in a list or a quotation, or directly below HTML, and is not read",
  ],
  ["too many files", many, "the proposal has 31 files; 30 are the most"],
  [
    "more than GitHub takes",
    block(goodFile, long),
    "the text has more than 65,536 characters, the most that GitHub takes",
  ],
  ["ten megabytes", "x".repeat(10_000_000), "the text has more than 65,536 characters, the most that GitHub takes"],
  ["a control character", block(goodFile, `${goodClaim}\0`), "the text holds control characters"],
  ["a lone carriage return", block(goodFile, goodClaim.replace("kind", "\rkind")), "the text holds control characters"],
  [
    "a character that turns the direction of text",
    block(goodFile, withLine("riders a day", "riders \u202e a day")),
    "U+202E",
  ],
  ["a character that nobody sees", block(goodFile, withLine("riders a day", "riders\u200b a day")), "U+200B"],
  ["tag characters", block(goodFile, withLine("riders a day", "riders\u{e0041} a day")), "U+E0041"],
  ["a tag that makes code of YAML", block(goodFile, `x: !!js/function "function(){}"\n`), "tag"],
  ["aliases of YAML", block(goodFile, "a: &a [1]\nb: *a\n"), "alias"],
  ["the prototype as a key", block(goodFile, `__proto__: { x: 1 }\n${goodClaim}`), "__proto__"],
  ["a brief whose front matter is code", block("briefs/x.md", "---js\nprocess.exit()\n---\n"), "the first line is"],
  ["an unknown key", block(goodFile, `permalink: /etc/passwd\n${goodClaim}`), "permalink"],
  ["a source that is not there", block(goodFile, withLine("riders-count-2025", "my-blog")), "my-blog"],
  ["an actor of too few words", block("_data/actors/fraunhofer-isi.yaml", actor), "line"],
  ["the files as they are", block("_data/themes/money.yaml", ""), "line"],
])("refuses %s", (_name, body, message) => {
  const { taken, answer } = judge(body);
  expect(taken).toEqual([]);
  expect(answer).toMatch(/^\*\*Not accepted yet: \d+ things? to fix\.\*\*\n/);
  expect(answer).toContain(message);
  expect(answer).toContain("How to fix it: ");
});

const hostile = [
  "@octocat and @example/desk see #1, GH-2 and example/other#3",
  "https://evil.example/ www.evil.example mail@evil.example",
  "![x](https://evil.example/x.png) [click](javascript:alert)",
  "<img src=x onerror=alert(1)> <!-- proposal --> <details>",
  "`` ` @octocat ``` ```` @octocat",
];

/** All text outside code spans: there GitHub would notify people, link and read HTML. */
const outsideCode = (text: string): string => text.replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, "CODE");

test.each(hostile)("text of an author can’t notify, link or imitate ours: %s", (words) => {
  const quoted = JSON.stringify(words);
  const bodies = [
    block(goodFile, withLine("kind: estimate", `kind: ${quoted}`)),
    block(goodFile, withLine("[norbury-works]", `[${quoted}]`)),
    block(goodFile, goodClaim.replace(/^statement: .*$/m, `statement: ${quoted}`)),
    block(`_data/claims/${words.replaceAll(" ", "-")}.yaml`, goodClaim),
    block(goodFile, withLine("kind: estimate", `${quoted}: 1`)),
  ];
  for (const body of bodies) {
    const { answer, assessment } = judge(body);
    const request = pullRequestText(12, assessment, ({ file }) => `https://forge.example/${file}`);
    for (const text of [answer, request]) {
      const outside = outsideCode(text)
        .replace("Closes #12.", "")
        .replaceAll(/\(https:\/\/forge\.example\/[^)]*\)/g, "");
      expect(outside).not.toMatch(/@|#\d|GH-|https?:|www\.|<|javascript/);
    }
    expect(pullRequestTitle(12, assessment)).toMatch(/^Proposal 12: [a-z0-9 ,]+$/);
  }
});

test("no output is a workflow command", () => {
  const commands = ["::set-env name=X::y", "::add-mask::x", "##[command]x", "\n::error::x", "x\r\n::stop-commands::y"];
  for (const words of commands)
    for (const text of [
      goodClaim.replace(/^kind: .*$/m, `kind: ${JSON.stringify(words)}`),
      `${JSON.stringify(words)}: 1\n${goodClaim}`,
      `kind: |\n  x\n  ${words}\n`,
    ])
      for (const line of judge(block(goodFile, text)).answer.split("\n")) expect(line).not.toMatch(/^\s*(?:::|##\[)/);
});

test("a long list of findings is shortened, and so is a long message", () => {
  const keys = Array.from({ length: 50 }, (_, at) => `key-${at}: 1`).join("\n");
  const { answer } = judge(block(goodFile, `${goodClaim}${keys}\n${"k".repeat(900)}: 1\n`));
  expect(answer).toMatch(/- and \d+ more\n/);
  expect(answer.length).toBeLessThan(30_000);
});

test("an answer names file and line, and explains how to fix it and what to do", () => {
  expect(judge(block(goodFile, withLine("riders-count-2025", "riders-count-2024"))).answer).toBe(
    [
      "**Not accepted yet: 1 thing to fix.**",
      "",
      "- `_data/claims/norbury-riders-may-2025.yaml`, line 10: `there is no source riders-count-2024`  ",
      "  How to fix it: `did you mean riders-count-2025?`",
      "",
      "Edit the text of this issue: open the menu at its top right, choose “Edit”, and save. It is then checked again.",
    ].join("\n"),
  );
});

test("a proposal may hold records that refer to each other", () => {
  const alone = block(goodFile, withLine("made_by: [norbury-works]", "made_by: [count-office]"));
  expect(judge(alone).answer).toContain("there is no actor count-office");
  const both = `${alone}\n\n${block("_data/actors/count-office.yaml", "name: Count Office\nkind: organization\ndescription: The office that counts riders.\n")}`;
  const { taken, answer } = judge(both);
  expect(taken, answer).toEqual([goodFile, "_data/actors/count-office.yaml"]);
  expect(answer).toContain("This change adds 1 claim; adds 1 actor.");
});

test.each<[string, { action?: string; issue?: object }, string | undefined]>([
  ["opened", {}, undefined],
  ["edited", { action: "edited" }, undefined],
  ["reopened", { action: "reopened" }, undefined],
  ["closed", { action: "closed" }, "the event is none of opened, edited and reopened"],
  ["labeled", { action: "labeled" }, "the event is none of opened, edited and reopened"],
  ["edited when closed", { action: "edited", issue: { state: "closed" } }, "the issue is closed"],
  ["a pull request", { issue: { pull_request: {} } }, "the event is about a pull request"],
  ["another issue", { issue: { title: "Re: Proposal: x" } }, "the title does not begin with “Proposal:”"],
])("the event %s is read or ignored", (_name, changes, why) => {
  const event = parseIssueEvent(issueEvent("x", changes));
  expect(event && ignoreReason(event)).toBe(why);
});

test.each([
  "",
  "{",
  "[]",
  "null",
  '{"action":"opened"}',
  '{"action":"opened","issue":{"number":"12","title":"Proposal:"}}',
  '{"action":"opened","issue":{"number":-1,"title":"x"}}',
])("%s is not an event", (text) => {
  expect(parseIssueEvent(text)).toBeUndefined();
});

test("the text of a pull request is never longer than GitHub accepts", () => {
  const items = Array.from({ length: 20 }, () => ({
    file: "_data/claims/a.yaml",
    name: "b ".repeat(400),
    said: "c ".repeat(400),
  }));
  const notes = Array.from({ length: 9 }, (_, at) => ({
    id: `note-${at}`,
    says: "changes 20 claims",
    items,
    grave: false,
  }));
  const text = pullRequestText(
    1,
    { files: new Map(), problems: [], errors: [], warnings: [], notes, merged: [] },
    () => "https://forge.example/",
  );
  expect(text.length).toBeLessThan(65_536);
  expect(text).toContain("\n\nThe rest is left out; the files show it.\n");
});
