import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { filesInIssue } from "../../src/authoring/read-issue.ts";
import {
  counting,
  errorsWith,
  field,
  filesOf,
  fits,
  newContext,
  open,
  openForms,
  ready,
  status,
  submitted,
} from "./forms.ts";
import { phone } from "./visit.ts";

/** Each flow runs on a phone and its page is measured at both widths; the longest of them runs on a desk too. */
openForms();

/** A browser in which the site takes proposals through GitHub’s editor. */
const editorContext = async () => {
  const context = await newContext();
  await context.route(/contribute\/[^/]*\.json$/, async (route) => {
    const response = await route.fetch();
    const known = await response.json();
    known.site.data.proposals = "editor";
    await route.fulfill({ response, json: known });
  });
  return context;
};

test("with issues turned off, a form leads to GitHub’s editor, file by file", async () => {
  const context = await editorContext();
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

test("an edit through GitHub’s editor says how to see what others changed meanwhile, since nothing is merged there", async () => {
  const context = await editorContext();
  const page = await open("contribute/actor/?edit=norbury-works", context);
  await field(page, "Description").fill("The company that runs the line.");
  await ready(page);
  expect(await page.locator(".steps li").allTextContents()).toEqual([
    expect.stringMatching(/^Copy the text\./),
    expect.stringMatching(/^Open GitHub’s editor, which shows the file as it is now\./),
    expect.stringMatching(/^Sign in, if GitHub asks/),
    expect.stringMatching(/^Select all of it there/),
    "Press “Preview” above the text there and tick “Show diff”. Only what you changed may be marked. If more is, somebody changed the file after this site was last published, and your text would undo it: leave GitHub’s text there and put your changes into it by hand.",
    "Press “Commit changes…”, then “Propose changes”.",
    expect.stringMatching(/^On the page that follows press “Create pull request”/),
  ]);
});

test.each([390, 1440])("a claim, its new source and its new actor are proposed together, %i wide", async (width) => {
  const context = await newContext({ viewport: { width, height: 844 }, acceptDownloads: true });
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
  expect(await source.getByLabel("Its web address or DOI").inputValue()).toMatch(/riders-of-norbury-counted\/$/);
  await source.getByText("Check them, above all the title: write it as it is printed.").waitFor();
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
  await fits(page);
  expect(done.taps).toBeLessThanOrEqual(40);
});

test("a new short name of an added record replaces the old one in the proposal", async () => {
  const context = await newContext({ viewport: phone });
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
  await fits(page);
});

test("an added brief cites the form’s new claim, and uses each new short name of it", async () => {
  const context = await newContext({ viewport: phone });
  const page = await open("contribute/claim/", context);
  const shortName = page.locator(".field", { hasText: "It becomes the page’s address" }).getByRole("textbox");
  const suggested = (id: string) => expect.poll(() => shortName.inputValue(), { timeout: 10_000 }).toBe(id);
  await field(page, "Statement").fill("Norbury’s trams carried 9,100 riders a day in May 2025.");
  await suggested("norburys-trams-carried-9-100");
  const another = page.getByRole("group", { name: "Add another record" });
  await another.getByLabel("Kind of record").selectOption("brief");
  await another.getByLabel("Record", { exact: true }).fill("Norbury’s trams are fuller than planned");
  await another.getByRole("button", { name: "Also add this brief" }).click();
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
  await figure.getByRole("button", { name: "Remove this figure" }).click();
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
  await another.getByRole("button", { name: "Also edit this claim" }).click();
  expect(await field(page, "Statement").evaluate((box) => box === document.activeElement)).toBe(true);
  await fits(page);
});

test("two claims are edited and an unrelated source is added in one proposal", async () => {
  const context = await newContext({ viewport: phone });
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
  await another.getByRole("button", { name: "Also add this claim" }).waitFor();
  await record.fill("riders-above-plan");
  await another.getByRole("button", { name: "Also edit this claim" }).click();
  const { part } = counting(page);
  const riders = part("Changed claim: ");
  await status(page).getByText("1 thing to fix.").waitFor();
  await page.getByText("Nothing is changed yet. Change something, or leave this record out of the proposal.").waitFor();
  await riders.getByLabel(/^Why this change/).fill("The count was checked.");
  await riders
    .getByLabel("Statement", { exact: true })
    .fill("Norbury’s tram line carried more riders in 2024 than the town’s plan had foreseen.");
  await ready(page);
  await record.fill("riders-above-plan");
  await another.getByRole("button", { name: "Also edit this claim" }).click();
  expect(await riders.count()).toBe(1);
  await another.getByLabel("Kind of record").selectOption("source");
  await record.fill("https://isi.example/2025/06/02/riders-of-norbury-counted/");
  await another.getByRole("button", { name: "Also add this source" }).click();
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
  expect(files.map(({ version }) => version !== undefined)).toEqual([true, true, false]);
  expect(files[0]?.text).toContain("The bridge weighs more than was thought.");
  expect(files[1]?.text).toContain("{ date: 2026-01-15, change: statement, why: The count was checked. }");
  expect(errorsWith(filesOf(files))).toEqual([]);
  await fits(page);
});

test("the address of an existing source leads to its edit form", async () => {
  const page = await open("contribute/claim/");
  const another = page.getByRole("group", { name: "Add another record" });
  await another.getByLabel("Kind of record").selectOption("source");
  await another.getByLabel("Record", { exact: true }).fill("https://institute.example/survey");
  await another.getByRole("button", { name: "Also add this source" }).click();
  await page.locator("details.added > summary").getByText("Changed source: Survey of new tram lines").waitFor();
  await page.getByText("Nothing is changed yet.").waitFor();
});

test("several drafts are saved separately, each with its name and what is missing", async () => {
  const context = await newContext();
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
  await expect
    .poll(() => rows.locator("a").allTextContents())
    .toEqual([
      "Norbury’s trams carried 9,000 riders a day in May 2025, by the operator’s own count.",
      "Norbury’s second line will open before the end of the year 2029, says the town.",
    ]);
  expect(await rows.first().textContent()).toContain(
    "Propose a claim. 4 things still to fill in. Last changed on 2026-01-15.",
  );
  await rows.first().getByRole("button", { name: "Delete" }).click();
  expect(await rows.count()).toBe(2);
  await rows.first().getByRole("button", { name: "Delete this draft?" }).click();
  expect(await rows.count()).toBe(1);
  await rows.first().getByRole("link").click();
  await list.waitForSelector("[data-ready]");
  expect(await field(list, "Statement").inputValue()).toMatch(/^Norbury’s second line/);
});
