import type { BrowserContext, Page } from "playwright-core";
import { expect, test } from "vitest";
import { field, fits, newContext, open, openForms, ready, siteUrl, status, submitted } from "./forms.ts";
import { phone } from "./visit.ts";

openForms();

test("an edit without a change is not ready, and a draft changed in another tab shows so", async () => {
  const context = await newContext({ viewport: phone });
  const page = await open("contribute/claim/?edit=line-cost-forty-million", context);
  await status(page).getByText("Nothing is changed yet.").waitFor();
  expect(await page.getByRole("link", { name: "Open the issue on GitHub" }).count()).toBe(0);
  const other = await open("contribute/claim/?edit=line-cost-forty-million", context);
  await field(other, /^Confidence/).selectOption("low");
  await ready(other);
  const told = page.locator(".notice", { hasText: "This draft was changed in another tab." });
  await told.waitFor();
  await fits(page);
  await told.getByRole("button", { name: "Show what the other tab has" }).click();
  await page.getByText("Your draft of 2026-01-15 was saved in this browser only.").waitFor();
  expect(await field(page, /^Confidence/).inputValue()).toBe("low");
  await other.reload();
  await other.getByRole("button", { name: "Start over" }).click();
  await other.getByRole("button", { name: "Delete this draft and start over?" }).click();
  await status(other).getByText("Nothing is changed yet.").waitFor();
});

test("a draft of a record that changed since gets these changes, and shows what both changed", async () => {
  const context = await newContext();
  const address = "contribute/claim/?edit=line-cost-forty-million";
  const page = await open(address, context);
  await field(page, /^Confidence/).selectOption("low");
  await field(page, /^Because/).fill("Nobody outside has seen the books.");
  await ready(page);
  const before = (await submitted(page)).files[0]?.version;
  expect(before).toMatch(/^[a-z0-9]{5,7}$/);
  await context.route(/data\/claims\/line-cost-forty-million\.json$/, async (route) => {
    const response = await route.fetch();
    const row = await response.json();
    const statement = "Norbury puts the cost of its tram line at about 42 million euros, land included.";
    Object.assign(row.data, { confidence: "high", statement });
    await route.fulfill({ response, json: row });
  });
  await page.reload();
  await page
    .getByText(
      "Your draft of 2026-01-15 was saved in this browser only. The page has changed since then, and those changes are in the form too. Where both changed the same, the form has yours, which would replace it: Confidence (now “high”).",
    )
    .waitFor();
  await ready(page);
  expect(await field(page, "Statement").inputValue()).toMatch(/land included\.$/);
  expect(await field(page, /^Confidence/).inputValue()).toBe("low");
  const [file] = (await submitted(page)).files;
  expect(file?.version).not.toBe(before);
  expect(file?.text).toContain("because: Nobody outside has seen the books.");
  expect(file?.text).toContain("change: confidence, from: high, to: low");
  await fits(page);
});

/** Opens a page in a browser in which something is saved already, by a file of the site that runs no script. */
const openWith = async (saved: Record<string, string>, path: string, context?: BrowserContext): Promise<Page> => {
  const page = await open("robots.txt", context);
  await page.evaluate((entries) => {
    for (const [key, text] of Object.entries(entries)) localStorage.setItem(key, text);
  }, saved);
  await page.goto(siteUrl() + path);
  return page;
};

test("with full storage, the browser warns once that it does not save the draft", async () => {
  const context = await newContext();
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
  const page = await openWith({ [key]: text }, "contribute/claim/");
  await page.waitForSelector("[data-ready]");
  await field(page, "Made by").fill("norbury");
  await field(page, "Made by").press("Enter");
  await page.locator('.chips li[data-id="norbury"]').first().waitFor();
});

test.each([
  [{ statement: { a: 1 }, figures: 7 }],
  [{ evidence: "x", relations: [null] }],
  [{ history: [[]], made_by: { a: [] }, outcome: "x" }],
])("a form opens even if its draft holds %j, or offers to delete the draft", async (data) => {
  const page = await openWith({ [draftHere]: draft({ data }) }, "contribute/claim/");
  const reset = page.getByRole("button", { name: "Delete what is saved" });
  await page.locator("[data-ready]").or(reset).waitFor();
  if (await reset.isVisible()) await reset.click();
  await page.waitForSelector("[data-ready]");
});

test("the storage keys of a briefing contain its path", async () => {
  const context = await newContext();
  const saved = {
    "briefing:/:proposed": '[{"kind":"actor","id":"count-office","text":"name: Count Office"}]',
    "briefing:draft:/contribute/claim/:claim:": draft({ name: "Of another briefing", address: "/x/" }),
  };
  const first = await openWith(saved, "contribute/", context);
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
