import { expect, test } from "vitest";
import { desk, openForTests } from "./visit.ts";

const opened = openForTests();

const options = { permissions: ["clipboard-read", "clipboard-write"], viewport: desk };

test("a selected sentence is copied with the address of its paragraph, the date and its claims", async () => {
  const site = opened.site();
  const brief = site.briefing.briefs.find(({ body }) => body.citations[0]?.claims.length === 1);
  if (!brief) throw new Error("no brief begins with a citation of one claim");
  const seen = await opened.visit(brief.address, options, async (page) => {
    const { id, number } = await page.evaluate(() => {
      const mark = document.querySelector(".body p a.cite");
      const paragraph = mark?.closest("p");
      if (!mark || !paragraph) throw new Error("no mark");
      // As a reader selects: from the first word to the full stop, without the mark that follows it.
      const range = document.createRange();
      range.setStart(paragraph, 0);
      range.setEndBefore(mark);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      return { id: paragraph.id, number: Number(/\d+/.exec(mark.textContent ?? "")) };
    });
    await page.getByRole("button", { name: "Copy with source" }).click();
    await page.getByRole("button", { name: "Copied" }).waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    await page.evaluate(() => getSelection()?.removeAllRanges());
    return { id, number, text, hidden: await page.locator("button.quote").isHidden() };
  });
  const [sentence, source, ...claims] = seen.text.split("\n");
  expect(sentence).toMatch(/^“[^“]{20,}.”$/);
  expect(source).toBe(
    `${brief.data.title}. ${site.briefing.site.data.title}, ${brief.data.updated}. ${site.briefing.site.url(brief.address)}#${seen.id}`,
  );
  expect(seen.id).toMatch(/^p:[a-z0-9]+$/);
  expect(claims.length).toBe(1);
  const claim = brief.claims[seen.number - 1];
  expect(claims[0]).toContain(`Claim ${seen.number} (${claim?.verdict.standing}): ${claim?.data.statement} http`);
  expect(seen.hidden).toBe(true);
});

test("nothing is offered for a selection outside a brief’s text", async () => {
  const [brief] = opened.briefing().briefs;
  const seen = await opened.visit(brief?.address ?? "", options, async (page) => {
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector("h1") as Node));
    await page.waitForTimeout(100);
    return page.locator("button.quote").isHidden();
  });
  expect(seen).toBe(true);
});

test("every citation has a button that copies what the page shows of it", async () => {
  const [brief] = opened.briefing().briefs;
  const seen = await opened.visit(`${brief?.address}#page:cite`, options, async (page) => {
    const copied: string[] = [];
    for (const row of await page.locator(".cite-as > div").all()) {
      const name = await row.locator("dt").innerText();
      await row.getByRole("button", { name: `Copy the ${name} citation` }).click();
      const text = await page.evaluate(() => navigator.clipboard.readText());
      expect(text).toBe((await row.locator("pre, dd[data-copy]:not(:has(pre))").textContent())?.trim());
      copied.push(`${await row.getByRole("button").innerText()} ${text.split("\n")[0]}`);
    }
    return copied;
  });
  expect(seen.length).toBeGreaterThan(3);
  expect(seen.filter((text) => !text.startsWith("Copied "))).toEqual([]);
  expect(seen).toContainEqual(expect.stringMatching(/^Copied @techreport\{/));
  expect(seen).toContain("Copied TY  - RPRT");
});

test("without scripts a citation has no button, and its download is there", async () => {
  const [brief] = opened.briefing().briefs;
  const seen = await opened.visit(`${brief?.address}#page:cite`, { javaScriptEnabled: false }, async (page) => ({
    buttons: await page.locator(".cite-as button").count(),
    downloads: await page.locator(".cite-as a[download]").allInnerTexts(),
  }));
  expect(seen).toEqual({ buttons: 0, downloads: ["Download", "Download"] });
});
