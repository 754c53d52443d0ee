import { readFileSync } from "node:fs";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { strFromU8, unzipSync } from "fflate";
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { filesInIssue } from "../../src/authoring/read-issue.ts";
import { inspectTrams, today, trams } from "../helpers/content.ts";
import { buildByCommand, suiteFolder } from "../helpers/site.ts";
import { launchBrowser } from "./browser.ts";
import { type FolderServer, serveFolder } from "./serve-folder.ts";

const base = "/trams/";
const folder = suiteFolder();
let browser: Browser;
let served: FolderServer;

beforeAll(async () => {
  const out = `${folder}/site`;
  const done = await buildByCommand(trams, out, "--base-path", base);
  if (done.code !== 0) throw new Error(done.err);
  served = await serveFolder(out, base);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

/** A page that fails the test on any error of its scripts or its policy, and on any request to elsewhere. */
const open = async (path: string, context?: BrowserContext): Promise<Page> => {
  const own = context ?? (await browser.newContext());
  const page = await own.newPage();
  const wrong: string[] = [];
  page.on("pageerror", (error) => wrong.push(error.message));
  page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
  page.on("request", (request) => {
    if (!/^(blob:|data:)/.test(request.url()) && !request.url().startsWith(served.origin)) wrong.push(request.url());
  });
  onTestFinished(async () => {
    await page.close();
    if (!context) await own.close();
    expect(wrong).toEqual([]);
  });
  await page.clock.setFixedTime(`${today}T12:00:00Z`);
  await page.goto(served.url + path);
  if (path.startsWith("contribute/") && path !== "contribute/") await page.waitForSelector("[data-ready]");
  return page;
};

const status = (page: Page) => page.locator("[data-part=status]");
const ready = (page: Page) =>
  page
    .locator("[data-form]:not([data-stale]) [data-part=status]", {
      hasText: "Ready to propose.",
    })
    .waitFor();
const field = (page: Page, label: string | RegExp) => page.getByLabel(label, { exact: true });

/** The issue that the way to GitHub fills in, and the files that the proposal command reads from it. */
const submitted = async (page: Page) => {
  const href = await page.getByRole("link", { name: "Open the issue on GitHub" }).getAttribute("href");
  const url = new URL(href ?? "");
  const body = url.searchParams.get("body");
  const { files, problems } = filesInIssue(body ?? "");
  const [first] = files;
  return {
    at: url.origin + url.pathname,
    title: url.searchParams.get("title"),
    body,
    files,
    problems,
    file: first?.file,
    text: first?.text,
  };
};

const filesOf = (files: { file: string; text: string }[]) =>
  Object.fromEntries(files.map(({ file, text }) => [file, text]));

const errorsWith = (files: Record<string, string>) =>
  inspectTrams(files).findings.filter(({ severity }) => severity === "error");

test("a policy expert types a claim, sees what is missing, sees the preview, and opens an issue on GitHub", async () => {
  const page = await open("contribute/claim/");
  await status(page).getByText("5 things still to fill in.").waitFor();
  const beside = page.locator("p.problem:visible");
  expect(await beside.allTextContents()).toEqual([]);
  await page.getByRole("button", { name: "What is missing?" }).click();
  expect(await beside.allTextContents()).toEqual([
    "Fill this in.",
    "Choose one.",
    "Tick at least one.",
    "Type a word of its name, and choose one that is offered.",
    "Fill this in.",
  ]);
  expect(await field(page, "Statement").evaluate((box) => box === document.activeElement)).toBe(true);
  await field(page, "Statement").fill(
    "Norbury’s trams carried 9,000 riders a day in May 2025, by the operator’s own count.",
  );
  await field(page, "Kind").selectOption("estimate");
  await page.getByRole("checkbox", { name: "Streets" }).check();
  await field(page, "Made by").fill("norbary");
  await field(page, "Made by").press("Enter");
  await field(page, "Made on").fill("last May");
  await page.getByText("“last May” is not a date").first().waitFor();
  await field(page, "Made on").fill("2025-05");
  await page.getByText("There is no actor norbary").first().waitFor();
  await page.getByText("Did you mean norbury?").first().waitFor();
  await page.getByRole("button", { name: "Remove norbary" }).click();
  await field(page, "Made by").fill("Norbury");
  await field(page, "Made by").press("Enter");
  await field(page, /^Confidence/).selectOption("moderate");
  await field(page, /^Because/).fill("Doors are counted; nobody checked the count.");
  await page.getByRole("button", { name: "Add a piece of evidence" }).click();
  await field(page, "Source").fill("our own count of riders");
  await field(page, "Stance").selectOption("supports");
  await field(page, /^Place in it/).fill("p. 3");
  expect(await field(page, "Source").inputValue()).toBe("riders-count-2025");
  await field(page, /^Credibility/).selectOption("3");
  await ready(page);
  await page.reload();
  await page.getByText("Your draft of 2026-01-15 was saved in this browser only.").waitFor();
  await ready(page);
  const { at, title, file, text } = await submitted(page);
  expect(at).toBe("https://github.com/example/trams/issues/new");
  expect(title).toBe("Proposal: Norbury’s trams carried 9,000 riders a day in May 2025, by the operator’s own count.");
  expect(file).toBe("_data/claims/norburys-trams-carried-9-000.yaml");
  expect(text).toContain("made_by: [norbury]\nmade_on: 2025-05\nconfidence: moderate\n");
  expect(errorsWith({ [file ?? ""]: text ?? "" })).toEqual([]);
  const preview = page.locator("[data-part=preview]");
  await preview.getByRole("heading", { level: 1, name: /carried 9,000 riders/ }).waitFor();
  await preview.getByText("Self-reported").or(preview.getByText("Single origin")).first().waitFor();
});

test("existing records are offered under their names", async () => {
  const page = await open("contribute/claim/");
  await page.getByRole("button", { name: "Add a piece of evidence" }).click();
  const list = await field(page, "Source").getAttribute("list");
  const offered = await page
    .locator(`[id="${list}"] option`)
    .evaluateAll((options) => options.map((option) => [option.getAttribute("value"), option.getAttribute("label")]));
  expect(offered).toContainEqual(["institute-survey-2025", "Survey of new tram lines"]);
  expect(offered).toHaveLength(3);
});

test("a pasted address fills in a source, which the next proposal can then use", async () => {
  const context = await browser.newContext({ acceptDownloads: true });
  onTestFinished(() => context.close());
  const page = await open("contribute/source/", context);
  await field(page, "Its web address or DOI").fill(
    "https://noise.example/2025/04/20/noise-of-trams-in-norbury/?utm_source=x",
  );
  await field(page, "Its web address or DOI").press("Tab");
  await page.getByText("The fields below are filled in from it.").waitFor();
  expect(await field(page, "Title").inputValue()).toBe("Noise of trams in norbury");
  expect(await field(page, /^Published on/).inputValue()).toBe("2025-04-20");
  await field(page, "Language").fill("en");
  await field(page, "Primary or secondary").selectOption("secondary");
  await field(page, "Origin").fill("transit-institute");
  await field(page, "Grade").selectOption("B");
  await field(page, "Why").fill("Measured on site.");
  await ready(page);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Download the file" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("noise-trams-norbury.yaml");

  const next = await open("contribute/dispute/?claim=bridge-cost-left-out", context);
  await next.getByText("Counted as known, since you proposed them from this browser: noise-trams-norbury.").waitFor();
  await field(next, "Source").fill("noise-trams-norbury");
  await field(next, /^Place in it/).fill("paragraph 2");
  await ready(next);
});

test("a dispute adds the evidence to the claim and records it in the history", async () => {
  const claim = await open("claims/bridge-cost-left-out/");
  await claim.getByRole("link", { name: "Dispute this claim" }).click();
  await claim.waitForSelector("[data-ready]");
  expect(await field(claim, "Claim").inputValue()).toBe("bridge-cost-left-out");
  await field(claim, "Source").fill("riders-count-2025");
  await field(claim, /^Place in it/).fill("note 4");
  await field(claim, /^Credibility/).selectOption("3");
  await field(claim, /^What it says there/).fill("Finds the bridge in the sum.");
  await ready(claim);
  const text = (await claim.locator("[data-part=finish] code").last().textContent()) ?? "";
  expect(text).toContain(
    "    stance: disputes\n    locator: note 4\n    credibility: 3\n    note: Finds the bridge in the sum.\n",
  );
  expect(text).toContain("  - { date: 2026-01-15, change: evidence, why: Finds the bridge in the sum. }\n");
  expect(errorsWith({ "_data/claims/bridge-cost-left-out.yaml": text })).toEqual([]);
  expect(await claim.locator(".steps li").allTextContents()).toEqual([
    "Open an issue on GitHub. Everything is filled in there. Sign in, if GitHub asks; a free account will do.Open the issue on GitHub",
    "Press “Create”.",
    expect.stringMatching(/^Within minutes an answer appears below your text/),
  ]);
  const { title, file } = await submitted(claim);
  expect(title).toMatch(/^Proposal: /);
  expect(file).toBe("_data/claims/bridge-cost-left-out.yaml");
});

test("a dispute reports what is missing before its claim is named, and if no claim has that name", async () => {
  const page = await open("contribute/dispute/");
  await status(page).getByText("2 things still to fill in.").waitFor();
  expect(await page.locator("[data-part=findings] li").allTextContents()).toEqual(["Claim", "Source"]);
  await field(page, "Claim").fill("nosuch");
  await field(page, "Claim").press("Tab");
  await status(page).getByText("1 thing still to fill in. 1 thing to fix.").waitFor();
  expect(await page.locator("[data-part=findings] li").allTextContents()).toEqual([
    "Claim There is no claim nosuch. Choose one that is offered.",
    "Source",
  ]);
});

test("a lower confidence of an edited claim is added to its history automatically", async () => {
  const page = await open("claims/line-cost-forty-million/");
  await page.getByRole("link", { name: "Edit this page" }).click();
  await page.waitForSelector("[data-ready]");
  await field(page, /^Confidence/).selectOption("low");
  await field(page, /^Why this change/).fill("The bridge weighs more than was thought.");
  await ready(page);
  const text = (await page.locator("[data-part=finish] code").last().textContent()) ?? "";
  expect(text).toContain("confidence: low\n");
  expect(text).toMatch(/date: 2026-01-15,? ?\n? *change: confidence/);
  expect(text).toContain("The bridge weighs more than was thought.");
  expect(errorsWith({ "_data/claims/line-cost-forty-million.yaml": text })).toEqual([]);
});

test("a brief is edited in its original text, and only the necessary data is loaded", async () => {
  const page = await open("briefs/trams-pay-slowly/");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url().replace(served.url, "")));
  await page.getByRole("link", { name: "Edit this page" }).click();
  await page.waitForSelector("[data-ready]");
  const written = readFileSync(join(trams, "briefs/trams-pay-slowly.md"), "utf8");
  const body = written.slice(written.indexOf("---\n", 4) + 4).trim();
  expect(await field(page, /^Text/).inputValue()).toBe(body);
  await field(page, /^Text/).fill(`${body}\n\nIt will be told.[@second-line-by-2027]`);
  await ready(page);
  const text = (await page.locator("[data-part=finish] code").last().textContent()) ?? "";
  expect(text).toContain("[=riders-above-plan.riders]");
  expect(errorsWith({ "briefs/trams-pay-slowly.md": text })).toEqual([]);
  expect(asked).toContain("briefs/trams-pay-slowly/index.md");
  expect(asked.filter((path) => /^data\/[^/]+$/.test(path))).toEqual([]);
});

test("a brief is written, cites claims from the list, and is shown in the preview with them", async () => {
  const page = await open("contribute/brief/");
  await field(page, "Title").fill("A second line has to wait for a count of riders");
  await field(page, "Bottom line").fill("The council waits for a count that both sides accept.");
  await page.getByRole("checkbox", { name: "Money" }).check();
  const judgments = [
    ["The count of riders is not settled.", "moderate", "riders-above-plan"],
    ["The stated cost leaves out a bridge.", "high", "bridge-cost-left-out"],
    ["The line costs more than the town says.", "moderate", "line-cost-forty-million"],
  ] as const;
  for (const [at, [judgment, confidence, claim]] of judgments.entries()) {
    await page.getByRole("button", { name: "Add a judgment" }).click();
    const row = page.locator("fieldset.row").nth(at);
    await row.getByLabel("Judgment", { exact: true }).fill(judgment);
    await row.getByLabel(/^Confidence/).selectOption(confidence);
    await row.getByLabel(/^Because/).fill("The record says so.");
    await row.getByLabel("Claims", { exact: true }).fill(claim);
    await row.getByLabel("Claims", { exact: true }).press("Enter");
  }
  await field(page, /^Text/).fill("## What is known\n\nThe line cost [=line-cost-forty-million.cost].");
  await field(page, /^Text/).press("Control+End");
  await field(page, /^Text/).pressSequentially("[@cost mill");
  const offered = page.getByRole("listbox", { name: "Claims to cite" }).getByRole("option");
  await offered.first().waitFor();
  expect(await offered.count()).toBe(1);
  await page.keyboard.press("Enter");
  expect(await field(page, /^Text/).inputValue()).toMatch(/\.\[@line-cost-forty-million\]$/);
  await page.locator("[data-part=finish]").getByRole("link", { name: "Open the issue on GitHub" }).waitFor();
  const { file, text } = await submitted(page);
  expect(file).toBe("briefs/second-line-wait-count-riders.md");
  expect(errorsWith({ [file ?? ""]: text ?? "" })).toEqual([]);
  await field(page, /^Text/).fill(
    `## What is known\n\n${"The line cost what it cost.[@line-cost-forty-million]\n\n".repeat(160)}`,
  );
  await page.getByText("It is too long for GitHub to take it by a link.").waitFor();
  expect((await submitted(page)).body).toBeNull();
  const preview = page.locator("[data-part=preview]");
  await preview.getByRole("heading", { level: 1, name: /^A second line has to wait/ }).waitFor();
  await preview.locator(".body").getByText("The line cost").first().waitFor();
});

/** Counts what a person does with a finger: boxes entered, choices made and buttons pressed. */
const counting = (page: Page) => {
  const done = { taps: 0 };
  return {
    done,
    type: async (box: Locator, text: string) => {
      done.taps++;
      await box.fill(text);
    },
    choose: async (box: Locator, value: string) => {
      done.taps += 2;
      await box.selectOption(value);
    },
    tap: async (target: Locator) => {
      done.taps++;
      await target.click();
    },
    part: (name: string | RegExp) =>
      page.locator("details.added").filter({ has: page.locator("summary", { hasText: name }) }),
  };
};

test("a field is checked when it loses focus, whatever else is missing, and shows its own message", async () => {
  const page = await open("contribute/claim/");
  await field(page, "Statement").fill(
    "Norbury’s trams have recently been full, and its second line will be built by 2027.",
  );
  await field(page, "Statement").press("Tab");
  const beside = page.locator("p.problem:visible");
  await beside.getByText("“recently”").waitFor();
  await field(page, "Statement").fill(
    "Norbury’s tram line was full in 2024, and its second line will be built by 2027.",
  );
  await field(page, "Statement").press("Tab");
  await beside.getByText("two things").waitFor();
  const brief = await open("contribute/brief/");
  await field(brief, "Title").fill("The economics of tram lines");
  await field(brief, "Title").press("Tab");
  const title = brief.locator(".field", { has: brief.getByLabel("Title", { exact: true }) });
  await title.locator("p.problem:visible").waitFor();
  await field(brief, /^Text/).fill("Nobody rode.");
  await brief.getByRole("button", { name: "Insert a citation" }).click();
  await brief
    .getByRole("option", { name: /bridge/ })
    .first()
    .click();
  expect(await field(brief, /^Text/).inputValue()).toBe("Nobody rode.[@bridge-cost-left-out]");
});

test.each([390, 1440])(
  "a brief whose text cites no claim is not ready, and the text shows why, %i wide",
  async (width) => {
    const context = await browser.newContext({ viewport: { width, height: 844 } });
    onTestFinished(() => context.close());
    const page = await open("contribute/brief/?edit=trams-pay-slowly", context);
    await field(page, /^Text/).fill("## What is known\n\nNobody rode.");
    await status(page).getByText("1 thing to fix.").waitFor();
    expect(await page.locator("[data-part=findings] .error").allTextContents()).toEqual([
      "Text The text cites no claim. After a sentence that relies on a claim, write [@ and choose the claim.",
    ]);
    expect(await page.getByRole("link", { name: "Open the issue on GitHub" }).count()).toBe(0);
    await page.getByRole("button", { name: "What is missing?" }).click();
    expect(await field(page, /^Text/).evaluate((box) => box === document.activeElement)).toBe(true);
    await field(page, /^Text/).pressSequentially("[@riders");
    await page.keyboard.press("Enter");
    await ready(page);
    const draft = await open("contribute/brief/", context);
    await field(draft, /^Text/).fill("Nobody rode.");
    await field(draft, "Title").focus();
    const text = draft.locator(".field", { has: draft.getByLabel(/^Text/) });
    await text.locator("p.problem:visible", { hasText: "The text cites no claim." }).waitFor();
  },
);

/** Pastes into the box that has the focus, as the clipboard of a word processor would. */
const paste = (page: Page, plain: string, html = "") =>
  page.evaluate(
    ({ plain: text, html: markup }) => {
      const data = new DataTransfer();
      data.setData("text/plain", text);
      if (markup) data.setData("text/html", markup);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
      );
    },
    { plain, html },
  );

test.each([390, 1440])(
  "a brief can be pasted from Word, and dates and addresses typed in common forms, %i wide",
  async (width) => {
    const context = await browser.newContext({ viewport: { width, height: 844 } });
    onTestFinished(() => context.close());
    const page = await open("contribute/brief/", context);
    await field(page, /^Text/).focus();
    const list =
      "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span>A bridge</p>";
    await paste(
      page,
      "What it cost",
      `<h2>What it cost</h2><p>It <b>cost</b>&nbsp;more.</p>${list}<table><tr><td>a</td><td>b</td></tr></table>`,
    );
    expect(await field(page, /^Text/).inputValue()).toBe(
      "### What it cost\n\nIt **cost** more.\n\n- A bridge\n\n| a | b |\n| --- | --- |".replace("###", "##"),
    );
    await page.getByText("Made Markdown of 1 heading, 1 table, 1 list; cleaned 3 non-breaking spaces.").waitFor();
    await field(page, "Title").focus();
    await paste(page, "A line\u00ad pays\nits town back slowly");
    expect(await field(page, "Title").inputValue()).toBe("A line pays its town back slowly");
    await page.getByText("Cleaned 1 soft hyphen.").waitFor();
    const source = await open("contribute/source/", context);
    await field(source, /^Published on/).fill("27 Jan 2025");
    await field(source, /^Published on/).press("Tab");
    expect(await field(source, /^Published on/).inputValue()).toBe("2025-01-27");
    const address = source.getByRole("textbox", { name: "Address optional", exact: true });
    await address.fill("www.institute.example/survey");
    await address.press("Tab");
    expect(await address.inputValue()).toBe("https://www.institute.example/survey");
  },
);

test("with issues turned off, a form leads to GitHub’s editor, file by file", async () => {
  const context = await browser.newContext();
  onTestFinished(() => context.close());
  await context.route(/contribute\/[^/]*\.json$/, async (route) => {
    const response = await route.fetch();
    const known = await response.json();
    known.site.data.proposals = "editor";
    await route.fulfill({ response, json: known });
  });
  const page = await open("contribute/actor/", context);
  await field(page, "Name").fill("Count Office");
  await field(page, "Kind").selectOption("organization");
  await field(page, "Description").fill("The office that counts riders.");
  await ready(page);
  const link = page.getByRole("link", { name: "Open GitHub’s editor" });
  const url = new URL((await link.getAttribute("href")) ?? "");
  expect(url.origin + url.pathname).toBe("https://github.com/example/trams/new/main");
  expect(url.searchParams.get("filename")).toBe("_data/actors/count-office.yaml");
  expect(url.searchParams.get("value")).toContain("name: Count Office\n");
  await field(page, /^Part of/).fill("City of Norbury");
  await page.getByRole("button", { name: "Add “City of Norbury” as a new actor" }).click();
  const city = page.locator("details.added");
  await city.getByLabel("Kind", { exact: true }).selectOption("organization");
  await city.getByLabel("Description", { exact: true }).fill("The town and its council.");
  await page.getByText("GitHub’s editor takes one file at a time, and this proposal has 2.").waitFor();
  expect(await link.count()).toBe(2);
});

test.each([390, 1440])("a claim, its new source and its new actor are proposed together, %i wide", async (width) => {
  const context = await browser.newContext({ viewport: { width, height: 844 }, acceptDownloads: true });
  onTestFinished(() => context.close());
  const page = await open("contribute/claim/", context);
  const { type, choose, tap, part, done } = counting(page);
  await type(
    field(page, "Statement"),
    "Norbury’s trams carried 9,100 riders a day in May 2025, by a count of the city.",
  );
  await choose(field(page, "Kind"), "estimate");
  await tap(page.getByRole("checkbox", { name: "Streets" }));
  await type(field(page, "Made by"), "Fraunhofer ISI");
  await tap(page.getByRole("button", { name: "Add “Fraunhofer ISI” as a new actor" }));
  const actor = part("New actor: Fraunhofer ISI");
  expect(await actor.getByLabel("Name", { exact: true }).inputValue()).toBe("Fraunhofer ISI");
  await choose(actor.getByLabel("Kind", { exact: true }), "organization");
  await type(
    actor.getByLabel("Description", { exact: true }),
    "An institute in Karlsruhe that studies systems and innovation.",
  );
  await tap(actor.getByRole("button", { name: "Done: back to where you were" }));
  expect(await field(page, "Made by").evaluate((box) => box === document.activeElement)).toBe(true);
  await page.locator(".chips").getByText("Fraunhofer ISI").waitFor();
  await type(field(page, "Made on"), "2025-06");
  await choose(field(page, /^Confidence/), "moderate");
  await type(field(page, /^Because/), "Doors are counted; nobody checked the count.");
  await tap(page.getByRole("button", { name: "Add a piece of evidence" }));
  const row = page.locator("fieldset.row").first();
  await type(row.getByLabel("Source", { exact: true }), "https://isi.example/2025/06/02/riders-of-norbury-counted/");
  await tap(row.getByRole("button", { name: /^Add “https:/ }));
  const source = part("New source: Riders of norbury counted");
  await type(source.getByLabel("Language", { exact: true }), "en");
  await choose(source.getByLabel("Primary or secondary", { exact: true }), "primary");
  await type(source.getByLabel("Origin", { exact: true }), "fraunhofer isi");
  await choose(source.getByLabel("Grade", { exact: true }), "B");
  await type(source.getByLabel("Why", { exact: true }), "It counted on the trams itself.");
  expect(await source.getByLabel("Origin", { exact: true }).inputValue()).toBe("fraunhofer-isi");
  await tap(source.getByRole("button", { name: "Done: back to where you were" }));
  expect(await row.getByLabel("Source", { exact: true }).inputValue()).toBe("riders-norbury-counted");
  await choose(row.getByLabel("Stance", { exact: true }), "supports");
  await type(row.getByLabel(/^Place in it/), "p. 3");
  await choose(row.getByLabel(/^Credibility/), "3");
  await ready(page);
  await page.reload();
  await page.getByText("Your draft of 2026-01-15 was saved in this browser only.").waitFor();
  await page.getByRole("heading", { name: "Also in this proposal" }).waitFor();
  expect(
    await page
      .locator(".fields > details.more")
      .first()
      .evaluate((fold) => (fold as HTMLDetailsElement).open),
  ).toBe(false);
  await ready(page);
  expect(await page.locator(".parts li").allTextContents()).toEqual([
    "New claim: Norbury’s trams carried 9,100 riders a day in May 2025, by a count of the city.",
    "New actor: Fraunhofer ISI",
    "New source: Riders of norbury counted",
  ]);
  const { title, files, problems } = await submitted(page);
  expect(problems).toEqual([]);
  expect(title).toBe("Proposal: Norbury’s trams carried 9,100 riders a day in May 2025, by a count of the city.");
  expect(files.map(({ file }) => file)).toEqual([
    "_data/claims/norburys-trams-carried-9-100.yaml",
    "_data/actors/fraunhofer-isi.yaml",
    "_data/sources/riders-norbury-counted.yaml",
  ]);
  expect(errorsWith(filesOf(files))).toEqual([]);
  const preview = page.locator("[data-part=preview]");
  await preview.getByRole("heading", { level: 1, name: /carried 9,100 riders/ }).waitFor();
  await preview.getByRole("heading", { level: 1, name: "Fraunhofer ISI" }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Download all 3 files as a zip" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("proposal.zip");
  const zip = unzipSync(readFileSync(await download.path()));
  expect(Object.keys(zip)).toEqual(files.map(({ file }) => file));
  expect(Object.values(zip).map((bytes) => strFromU8(bytes))).toEqual(files.map(({ text }) => text));
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect(done.taps).toBeLessThanOrEqual(40);
});

test.each([390, 1440])(
  "a new short name of an added record replaces the old one in the proposal, %i wide",
  async (width) => {
    const context = await browser.newContext({ viewport: { width, height: 844 } });
    onTestFinished(() => context.close());
    const page = await open("contribute/source/", context);
    const { part } = counting(page);
    await field(page, "Title").fill("Riders of Norbury counted");
    await field(page, "Origin").fill("Fraunhofer ISI");
    await page.getByRole("button", { name: "Add “Fraunhofer ISI” as a new actor" }).click();
    const actor = part("New actor: Fraunhofer ISI");
    await actor.getByLabel("Kind", { exact: true }).selectOption("organization");
    await actor.getByLabel("Description", { exact: true }).fill("An institute in Karlsruhe.");
    await actor.getByLabel(/^Part of/).fill("Fraunhofer Society");
    await page.getByRole("button", { name: "Add “Fraunhofer Society” as a new actor" }).click();
    const society = part("New actor: Fraunhofer Society").last();
    const name = society.getByLabel("Short name", { exact: true });
    expect(await name.inputValue()).toBe("fraunhofer-society");
    await name.fill("Fraunhofer Society");
    await name.press("Tab");
    await page
      .getByText(
        "“Fraunhofer Society” cannot be the short name. Use lower-case letters, digits and hyphens, such as training-cost.",
      )
      .waitFor();
    expect(await name.inputValue()).toBe("fraunhofer-society");
    await name.fill("fraunhofer-isi");
    await name.press("Tab");
    await page
      .getByText("“fraunhofer-isi” cannot be the short name. There is already one: actor fraunhofer-isi.")
      .waitFor();
    await name.fill("fraunhofer");
    await name.press("Tab");
    expect(
      await actor
        .getByLabel(/^Part of/)
        .first()
        .inputValue(),
    ).toBe("fraunhofer");
    const own = actor.getByLabel("Short name", { exact: true }).last();
    await own.fill("isi-karlsruhe");
    await own.press("Tab");
    expect(await field(page, "Origin").inputValue()).toBe("isi-karlsruhe");
    await page.waitForSelector("[data-form]:not([data-stale])");
    await page.reload();
    await page.waitForSelector("[data-ready]");
    expect(await field(page, "Origin").inputValue()).toBe("isi-karlsruhe");
    await page.getByText("There is no actor").waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  },
);

test("a question to watch needs no outcome while it is open", async () => {
  const page = await open("contribute/watch/");
  await status(page).getByText("5 things still to fill in.").waitFor();
  await field(page, "Question").fill("Will the council order new trams?");
  await page.getByRole("checkbox", { name: "Streets" }).check();
  await field(page, "Raised by").fill("norbury");
  await field(page, "Raised by").press("Enter");
  await field(page, "Criteria").fill("Settled when the council orders trams or says that it will not.");
  await field(page, "Due").fill("2026-12-31");
  await ready(page);
  const { file, text } = await submitted(page);
  expect(file).toMatch(/^_data\/watch\//);
  expect(text).not.toContain("outcome");
  expect(errorsWith({ [file ?? ""]: text ?? "" })).toEqual([]);
});

test.each([390, 1440])(
  "an added brief cites the form’s new claim, and uses each new short name of it, %i wide",
  async (width) => {
    const context = await browser.newContext({ viewport: { width, height: 844 } });
    onTestFinished(() => context.close());
    const page = await open("contribute/claim/", context);
    const shortName = page.locator(".field", { hasText: "It becomes the page’s address" }).getByRole("textbox");
    const suggested = (id: string) => expect.poll(() => shortName.inputValue(), { timeout: 10_000 }).toBe(id);
    await field(page, "Statement").fill("Norbury’s trams carried 9,100 riders a day in May 2025.");
    await suggested("norburys-trams-carried-9-100");
    const another = page.getByRole("group", { name: "Add another record" });
    await another.getByLabel("Kind of record").selectOption("brief");
    await another.getByLabel("Record", { exact: true }).fill("Norbury’s trams are fuller than planned");
    await another.getByRole("button", { name: "Add this brief" }).click();
    const { part } = counting(page);
    const text = part("New brief: Norbury’s trams are fuller than planned").getByLabel(/^Text/);
    await text.fill("They carried more.");
    await page.getByRole("button", { name: "Insert a citation" }).click();
    await text.pressSequentially("9,100 riders");
    const offered = page.getByRole("option", { name: "Norbury’s trams carried 9,100 riders a day in May 2025." });
    await offered.waitFor();
    await page.keyboard.press("Enter");
    const cited = (id: string) =>
      expect.poll(() => text.inputValue(), { timeout: 10_000 }).toBe(`They carried more.[@${id}]`);
    await cited("norburys-trams-carried-9-100");
    await page.locator("summary", { hasText: "More fields" }).first().click();
    await page.getByRole("button", { name: "Add a figure" }).click();
    const figure = page.locator("fieldset.row").first();
    await figure.getByLabel("Short name", { exact: true }).fill("riders");
    await figure.getByLabel("Value", { exact: true }).fill("9100");
    await text.press("End");
    await text.pressSequentially("[=9,1");
    expect(await page.getByRole("option").filter({ visible: true }).count()).toBe(0);
    await figure.getByLabel("Unit", { exact: true }).fill("riders a day");
    await figure.getByLabel("Label", { exact: true }).fill("Riders in May 2025");
    await text.press("End");
    await text.pressSequentially("00");
    await page.getByRole("option", { name: "9,100 riders a day, Riders in May 2025" }).waitFor();
    await page.keyboard.press("Enter");
    expect(await text.inputValue()).toMatch(/\[=norburys-trams-carried-9-100\.riders\]$/);
    await text.fill("They carried more.[@norburys-trams-carried-9-100]");
    await figure.getByRole("button", { name: "Take away this figure" }).click();
    await field(page, "Statement").fill("Norbury’s tram line carried 9,100 riders a day in May 2025.");
    await cited("norburys-tram-line-carried-9");
    await shortName.fill("riders-in-may");
    await cited("riders-in-may");
    await shortName.fill("riders-above-plan");
    await page.waitForSelector("[data-form]:not([data-stale])");
    await shortName.fill("riders-may-2025");
    await cited("riders-may-2025");
    await page.waitForSelector("[data-form]:not([data-stale])");
    await page.reload();
    await page.waitForSelector("[data-ready]");
    await cited("riders-may-2025");
    await another.getByLabel("Kind of record").selectOption("claim");
    await another.getByLabel("Record", { exact: true }).fill("riders-may-2025");
    await another.getByRole("button", { name: "Edit this claim" }).click();
    expect(await field(page, "Statement").evaluate((box) => box === document.activeElement)).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  },
);

test.each([390, 1440])(
  "two claims are edited and an unrelated source is added in one proposal, %i wide",
  async (width) => {
    const context = await browser.newContext({ viewport: { width, height: 844 } });
    onTestFinished(() => context.close());
    const page = await open("contribute/claim/?edit=line-cost-forty-million", context);
    const another = page.getByRole("group", { name: "Add another record" });
    const record = another.getByLabel("Record", { exact: true });
    await field(page, /^Confidence/)
      .first()
      .selectOption("low");
    await field(page, /^Why this change/)
      .first()
      .fill("The bridge weighs more than was thought.");
    await ready(page);
    await record.fill("nosuch");
    await another.getByRole("button", { name: "Add this claim" }).waitFor();
    await record.fill("riders-above-plan");
    await another.getByRole("button", { name: "Edit this claim" }).click();
    const { part } = counting(page);
    const riders = part("Changed claim: ");
    await status(page).getByText("1 thing to fix.").waitFor();
    await page
      .getByText("Nothing is changed yet. Change something, or leave this record out of the proposal.")
      .waitFor();
    await riders.getByLabel(/^Why this change/).fill("The count was checked.");
    await riders
      .getByLabel("Statement", { exact: true })
      .fill("Norbury’s tram line carried more riders in 2024 than the town’s plan had foreseen.");
    await ready(page);
    await record.fill("riders-above-plan");
    await another.getByRole("button", { name: "Edit this claim" }).click();
    expect(await riders.count()).toBe(1);
    await another.getByLabel("Kind of record").selectOption("source");
    await record.fill("https://isi.example/2025/06/02/riders-of-norbury-counted/");
    await another.getByRole("button", { name: "Add this source" }).click();
    const source = part("New source: Riders of norbury counted");
    await source.getByLabel("Language", { exact: true }).fill("en");
    await source.getByLabel("Primary or secondary", { exact: true }).selectOption("primary");
    await source.getByLabel("Origin", { exact: true }).fill("norbury");
    await source.getByLabel("Grade", { exact: true }).selectOption("B");
    await source.getByLabel("Why", { exact: true }).fill("It counted on the trams itself.");
    await ready(page);
    await page.reload();
    await page.waitForSelector("[data-ready]");
    await ready(page);
    expect((await page.locator(".parts li").allTextContents()).map((text) => text.split(":")[0])).toEqual([
      "Changed claim",
      "Changed claim",
      "New source",
    ]);
    const body = (await page.locator("[data-part=finish] details code").first().textContent()) ?? "";
    const { files, problems } = filesInIssue(body);
    expect(problems).toEqual([]);
    expect(files.map(({ file }) => file)).toEqual([
      "_data/claims/line-cost-forty-million.yaml",
      "_data/claims/riders-above-plan.yaml",
      "_data/sources/riders-norbury-counted.yaml",
    ]);
    expect(files[0]?.text).toContain("The bridge weighs more than was thought.");
    expect(files[1]?.text).toContain("{ date: 2026-01-15, change: statement, why: The count was checked. }");
    expect(errorsWith(filesOf(files))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  },
);

test("the address of an existing source leads to its edit form", async () => {
  const page = await open("contribute/claim/");
  const another = page.getByRole("group", { name: "Add another record" });
  await another.getByLabel("Kind of record").selectOption("source");
  await another.getByLabel("Record", { exact: true }).fill("https://institute.example/survey");
  await another.getByRole("button", { name: "Add this source" }).click();
  await page.locator("details.added > summary").getByText("Changed source: Survey of new tram lines").waitFor();
  await page.getByText("Nothing is changed yet.").waitFor();
});

test("several drafts are saved separately, each with its name and what is missing", async () => {
  const context = await browser.newContext();
  onTestFinished(() => context.close());
  const page = await open("contribute/claim/", context);
  await field(page, "Statement").fill(
    "Norbury’s trams carried 9,000 riders a day in May 2025, by the operator’s own count.",
  );
  await status(page).getByText("4 things still to fill in.").waitFor();
  await page.reload();
  await page.getByRole("link", { name: "Begin another claim" }).click();
  await page.waitForSelector("[data-ready]");
  expect(await field(page, "Statement").inputValue()).toBe("");
  await field(page, "Statement").fill(
    "Norbury’s second line will open before the end of the year 2029, says the town.",
  );
  await field(page, "Kind").selectOption("forecast");
  await status(page).getByText("still to fill in.").waitFor();
  await page.waitForSelector("[data-form]:not([data-stale])");
  const list = await open("contribute/", context);
  const rows = list.locator("[data-proposals] li");
  expect(await rows.locator("a").allTextContents()).toEqual([
    "Norbury’s trams carried 9,000 riders a day in May 2025, by the operator’s own count.",
    "Norbury’s second line will open before the end of the year 2029, says the town.",
  ]);
  expect(await rows.first().textContent()).toContain(
    "Propose a claim. 4 things still to fill in. Last changed on 2026-01-15.",
  );
  await rows.first().getByRole("button", { name: "Delete" }).click();
  expect(await rows.count()).toBe(1);
  await rows.first().getByRole("link").click();
  await list.waitForSelector("[data-ready]");
  expect(await field(list, "Statement").inputValue()).toMatch(/^Norbury’s second line/);
});

test("a typed statement with commas stays one entry, and a name typed before its record existed resolves", async () => {
  const context = await browser.newContext();
  onTestFinished(() => context.close());
  const page = await open("contribute/brief/", context);
  await page.getByRole("button", { name: "Add a judgment" }).click();
  const claims = page.locator("fieldset.row").first().getByLabel("Claims", { exact: true });
  await claims.pressSequentially("The line, which opened in 2024, cost too much");
  await claims.press("Enter");
  await claims.fill("riders-above-plan, bridge-cost-left-out");
  await claims.press("Enter");
  const chips = page.locator("fieldset.row").first().locator(".chips li");
  expect(await chips.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset["id"]))).toEqual([
    "The line, which opened in 2024, cost too much",
    "riders-above-plan",
    "bridge-cost-left-out",
  ]);
  const claim = await open("contribute/claim/", context);
  await field(claim, "Made by").fill("Count Office");
  await field(claim, "Made by").press("Enter");
  await claim.getByText("is not in the record").first().waitFor();
  await claim.evaluate(() => {
    const text = "name: Count Office\nkind: organization\ndescription: The office that counts riders.\n";
    localStorage.setItem("briefing:/trams/:proposed", JSON.stringify([{ kind: "actor", id: "count-office", text }]));
  });
  await claim.reload();
  await claim.waitForSelector("[data-ready]");
  await claim.locator('.chips li[data-id="count-office"]').waitFor();
});

test.each([390, 1440])(
  "an edit without a change is not ready, and a draft changed in another tab shows so, %i wide",
  async (width) => {
    const context = await browser.newContext({ viewport: { width, height: 844 } });
    onTestFinished(() => context.close());
    const page = await open("contribute/claim/?edit=line-cost-forty-million", context);
    await status(page).getByText("Nothing is changed yet.").waitFor();
    expect(await page.getByRole("link", { name: "Open the issue on GitHub" }).count()).toBe(0);
    const other = await open("contribute/claim/?edit=line-cost-forty-million", context);
    await field(other, /^Confidence/).selectOption("low");
    await ready(other);
    const told = page.locator(".notice", { hasText: "This draft was changed in another tab." });
    await told.waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await told.getByRole("button", { name: "Show what the other tab has" }).click();
    await page.getByText("Your draft of 2026-01-15 was saved in this browser only.").waitFor();
    expect(await field(page, /^Confidence/).inputValue()).toBe("low");
    await other.reload();
    await other.getByRole("button", { name: "Start over" }).click();
    await status(other).getByText("Nothing is changed yet.").waitFor();
  },
);

test.each([
  ["claim", ["light", "dark"]],
  ["brief", ["light"]],
  ["source", ["dark"]],
  ["dispute", ["light"]],
] as const)("the form %s is accessible in %j", async (name, schemes) => {
  const page = await open(`contribute/${name}/`);
  const adders = page.locator(".group > button:visible");
  if ((await adders.count()) > 0) await adders.first().click();
  await page.getByRole("button", { name: "What is missing?" }).click();
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page })
      .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  }
});

/** Opens a form in a browser in which something is saved already. */
const openWith = async (saved: Record<string, string>) => {
  const context = await browser.newContext();
  onTestFinished(() => context.close());
  await context.addInitScript((entries) => {
    if (sessionStorage.getItem("saved")) return;
    sessionStorage.setItem("saved", "yes");
    for (const [key, text] of Object.entries(entries)) localStorage.setItem(key, text);
  }, saved);
  return { context, page: await open("contribute/", context) };
};

test("with full storage, the browser warns once that it does not save the draft", async () => {
  const context = await browser.newContext();
  onTestFinished(() => context.close());
  await context.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  const page = await open("contribute/claim/", context);
  const notice = page.getByText("Your browser does not save this draft: its storage is full or switched off.");
  await expect.poll(() => notice.count()).toBe(0);
  await page.getByLabel("Statement").first().fill("Norbury’s tram line was built in two years.");
  await notice.waitFor();
  await page.getByLabel("Statement").first().fill("Norbury’s tram line was built in three years.");
  await page.waitForTimeout(800);
  expect(await notice.count()).toBe(1);
});

test("two figures with the same name are both in the file, and the form asks to rename one", async () => {
  const page = await open("contribute/claim/");
  for (const summary of await page.locator("summary", { hasText: "More fields" }).all()) await summary.click();
  for (const [at, label] of ["First", "Second"].entries()) {
    await page.getByRole("button", { name: "Add a figure" }).click();
    const row = page.locator("fieldset.row").filter({ has: page.locator("legend", { hasText: `Figure ${at + 1}` }) });
    await row.getByLabel("Name").fill("cost");
    await row.getByLabel("Value").fill(String(at + 1));
    await row.getByLabel("Unit").fill("USD");
    await row.getByLabel("Label").fill(label);
  }
  await page.locator("[data-form]:not([data-stale])").waitFor();
  await page.getByText("cost (again)").first().waitFor();
});

const proposedHere = "briefing:/trams/:proposed";
const draftHere = "briefing:draft:/trams/contribute/claim/:claim:";
const draft = (rest: object) => JSON.stringify({ data: {}, began: "{}", day: "2026-01-01", ...rest });

test.each([
  [proposedHere, "[null]"],
  [proposedHere, "{"],
  [proposedHere, '{"length":1}'],
  [proposedHere, '[{"kind":"constructor","id":"a","text":"b"},{"kind":"claim"},7]'],
  [proposedHere, '[{"kind":"claim","id":"a","text":"statement: [unclosed"}]'],
  [draftHere, "[null]"],
  [draftHere, '"text"'],
  [draftHere, draft({ records: [null] })],
  [draftHere, draft({ records: { length: 1 } })],
  [draftHere, draft({ id: 7 })],
  [draftHere, draft({ day: null })],
  [draftHere, draft({ records: [{ kind: "toString", id: "a", data: {} }] })],
])("a form works even if %s is %s", async (key, text) => {
  const { context } = await openWith({ [key]: text });
  const page = await open("contribute/claim/", context);
  await field(page, "Made by").fill("norbury");
  await field(page, "Made by").press("Enter");
  await page.locator('.chips li[data-id="norbury"]').first().waitFor();
});

test.each([
  [{ statement: { a: 1 }, figures: 7 }],
  [{ evidence: "x", relations: [null] }],
  [{ history: [[]], made_by: { a: [] }, outcome: "x" }],
])("a form opens even if its draft holds %j, or offers to delete the draft", async (data) => {
  const { context } = await openWith({ [draftHere]: draft({ data }) });
  const page = await context.newPage();
  await page.goto(`${served.url}contribute/claim/`);
  const reset = page.getByRole("button", { name: "Delete what is saved" });
  await page.locator("[data-ready]").or(reset).waitFor();
  if (await reset.isVisible()) await reset.click();
  await page.waitForSelector("[data-ready]");
});

test("the storage keys of a briefing contain its path", async () => {
  const { context, page: first } = await openWith({
    "briefing:/:proposed": '[{"kind":"actor","id":"count-office","text":"name: Count Office"}]',
    "briefing:draft:/contribute/claim/:claim:": draft({ name: "Of another briefing", address: "/x/" }),
  });
  expect(await first.getByText("Of another briefing").count()).toBe(0);
  const page = await open("contribute/claim/", context);
  expect(await page.getByText("count-office").count()).toBe(0);
  await field(page, "Made by").fill("norbury");
  await field(page, "Made by").press("Enter");
  await page.close();
  const reader = await open("", context);
  await reader.waitForLoadState();
  const keys = await reader.evaluate(() => Object.keys(localStorage));
  expect(keys.sort()).toEqual([
    "briefing:/:proposed",
    "briefing:/trams/:visit",
    "briefing:draft:/contribute/claim/:claim:",
    draftHere,
  ]);
});
