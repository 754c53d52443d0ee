import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { trams } from "../helpers/content.ts";
import { errorsWith, field, newContext, open, openForms, ready, siteUrl, status, submitted } from "./forms.ts";
import { ofColors, phone, violations } from "./visit.ts";

openForms();

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
  const context = await newContext({ acceptDownloads: true });
  const page = await open("contribute/source/", context);
  await field(page, "Its web address or DOI").fill(
    "https://noise.example/2025/04/20/noise-of-trams-in-norbury/?utm_source=x",
  );
  await field(page, "Its web address or DOI").press("Tab");
  await page.getByText("The fields below are filled in from the address.").waitFor();
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
  await next.getByText("Available here, since you proposed them from this browser: noise-trams-norbury.").waitFor();
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
  page.on("request", (request) => asked.push(request.url().replace(siteUrl(), "")));
  await page.getByRole("link", { name: "Edit this page" }).click();
  await page.waitForSelector("[data-ready]");
  expect(await page.title()).toBe("Edit this brief · Trams Again");
  expect(await page.locator("main > h1, .crumbs [aria-current], main > .lede").allTextContents()).toEqual([
    "Edit this brief",
    "Edit this brief",
    "A tram line pays its town back slowly. What you type stays on your device until you submit it on GitHub yourself.",
  ]);
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

test("without scripts a form page says where to write instead, and shows no empty parts of the form", async () => {
  const page = await (await newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(`${siteUrl()}contribute/claim/`);
  const parts = page.locator("main :is(p, h2)").locator("visible=true");
  expect(await parts.allInnerTexts()).toEqual([
    expect.stringMatching(/^One statement that could be wrong/),
    "The form needs scripts, which are off. Without them you can write the file in GitHub’s own editor.",
  ]);
});

test("a wrong field has an edge of its own color, and a button below it keeps a distance", async () => {
  const page = await open("contribute/option/");
  const actor = field(page, "Who acts");
  await actor.fill("norbary");
  await field(page, "Option").fill("Norbury could have its riders counted twice.");
  const frame = page.locator(".field", { has: actor });
  await frame.getByText("There is no actor norbary").waitFor();
  const edgeOf = (box: Locator) => box.evaluate((one) => getComputedStyle(one).borderTopColor);
  expect(await edgeOf(actor)).not.toBe(await edgeOf(field(page, "Option")));
  const [box, button] = [await actor.boundingBox(), await frame.getByRole("button").boundingBox()];
  expect((button?.y ?? 0) - (box?.y ?? 0) - (box?.height ?? 0)).toBeGreaterThan(4);
});

test("a typed address opens no further fields that it does not fill in", async () => {
  const page = await open("contribute/source/");
  const further = page.locator("details.more");
  const address = field(page, "Its web address or DOI");
  await address.fill("https://noise.example/2025/04/20/noise-of-trams-in-norbury/");
  await address.press("Tab");
  await page.getByText("The fields below are filled in from the address.").waitFor();
  expect(await further.evaluate((fold: HTMLDetailsElement) => fold.open)).toBe(false);
  await address.fill("https://doi.org/10.1038/s41586-025-09422-z");
  await address.press("Tab");
  await expect.poll(() => further.evaluate((fold: HTMLDetailsElement) => fold.open)).toBe(true);

  const claim = await open("contribute/claim/");
  await field(claim, "Kind of record").selectOption("source");
  await field(claim, "Record").fill("https://noise.example/2025/04/20/noise-of-trams-in-norbury/");
  await claim.getByRole("button", { name: "Also add this source" }).click();
  await claim.getByText("The fields below are filled in from the address.").waitFor();
  expect(await claim.locator(".added details.more").evaluate((fold: HTMLDetailsElement) => fold.open)).toBe(false);
});

test("a printed form shows what is filled in and what is missing, and nothing to press", async () => {
  const page = await open("contribute/brief/");
  await field(page, "Title").fill("Trams pay slowly");
  await page.getByText("things still to fill in").waitFor();
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("main button:visible:not(.said *)").count()).toBe(0);
  expect(await page.locator(".said button:visible").count()).toBeGreaterThan(2);
  expect(await page.getByRole("heading", { name: "Checklist" }).isVisible()).toBe(true);
  for (const text of ["Add another record", "When nothing is left", "The page appears here", "or type [@"])
    expect(await page.getByText(text).locator("visible=true").count()).toBe(0);
  expect(await field(page, "Title").evaluate((box) => getComputedStyle(box.closest(".field") ?? box).breakInside)).toBe(
    "avoid",
  );
});

test("a form’s lead is as wide as any, and what a box offers begins at the edge of its labels", async () => {
  const page = await open("contribute/brief/");
  await page.setViewportSize({ width: 1440, height: 900 });
  const lede = await page.locator(".lede").evaluate((one) => [getComputedStyle(one).maxWidth, one.clientWidth]);
  expect(lede[1]).toBeLessThan(670);
  const left = async (of: Locator) => Math.round((await of.first().boundingBox())?.x ?? 0);
  expect(await left(page.getByRole("checkbox"))).toBe(await left(page.locator("legend", { hasText: "Themes" })));
  const middle = async (of: Locator) => {
    const { y = 0, height = 0 } = (await of.boundingBox()) ?? {};
    return y + height / 2;
  };
  const press = await middle(page.getByRole("button", { name: "Insert a citation" }));
  expect(Math.abs(press - (await middle(page.getByText("or type [@"))))).toBeLessThan(1);
});

test("a brief whose text cites no claim is not ready, and the text shows why", async () => {
  const context = await newContext({ viewport: phone });
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
});

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

test("a brief can be pasted from Word, and dates and addresses typed in common forms", async () => {
  const context = await newContext({ viewport: phone });
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
});

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

test("a typed statement with commas stays one entry, and a name typed before its record existed resolves", async () => {
  const context = await newContext();
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
  await claim.getByText("is not in this briefing").first().waitFor();
  await claim.evaluate(() => {
    const text = "name: Count Office\nkind: organization\ndescription: The office that counts riders.\n";
    localStorage.setItem("briefing:/trams/:proposed", JSON.stringify([{ kind: "actor", id: "count-office", text }]));
  });
  await claim.reload();
  await claim.waitForSelector("[data-ready]");
  await claim.locator('.chips li[data-id="count-office"]').waitFor();
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

test.each(["claim", "brief", "source", "dispute"])(
  "the form %s is accessible, in light and dark mode",
  async (name) => {
    const page = await open(`contribute/${name}/`);
    const adders = page.locator(".group > button:visible");
    if ((await adders.count()) > 0) await adders.first().click();
    await page.getByRole("button", { name: "What is missing?" }).click();
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await violations(page, ofColors)).toEqual([]);
  },
);
