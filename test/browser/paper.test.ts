import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { tramsWith } from "../helpers/content.ts";
import { append } from "../helpers/rules.ts";
import { buildByCommand, suiteFolder } from "../helpers/site.ts";
import { launchBrowser } from "./browser.ts";
import { type FolderServer, serveFolder } from "./serve-folder.ts";

const months = ["Line", ..."Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ").map((name) => `${name} 2025`)];
const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;

const table = (head: readonly string[], cell: (at: number) => string): string =>
  [
    line(head),
    line(head.map(() => "---")),
    line(head.map((_, at) => cell(at))),
    line(head.map((_, at) => cell(at))),
  ].join("\n");

const within = (lead: string, text: string) => text.replace(/^/gm, lead);
const riders = table(months, (at) => (at === 0 ? "Norbury" : `${31 + at},400 riders`));

const body = [
  "## Wide things",
  riders,
  table(months.slice(0, 7), () => "AnUnbrokenWordOfSomeLength 1,234,567.89"),
  table(months, (at) => `[=riders-above-plan.riders] and \`code_${at}_of_some_length\``),
  `- In a list:\n\n${within("  ", riders)}`,
  `${within("> ", riders)}\n>\n> — Who counts`,
  `\`\`\`js\nconst line = "${"abcdefghij".repeat(30)}";\n\`\`\``,
  `\`\`\`\nfenced ${"code ".repeat(60)}\n\`\`\``,
  `Inline \`${"x".repeat(300)}\` and ${"y".repeat(300)} and <https://trams.example/${"z".repeat(300)}>.`,
  `A note.[^long]\n\n[^long]: In it \`${"n".repeat(200)}\`.`,
].join("\n\n");

const folder = suiteFolder();
let browser: Browser;
let served: FolderServer;

beforeAll(async () => {
  const content = tramsWith({ "briefs/trams-pay-slowly.md": append(body) }, `${folder}/content`);
  const done = await buildByCommand(content, `${folder}/site`);
  if (done.code !== 0) throw new Error(done.err);
  served = await serveFolder(`${folder}/site`, "/");
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

/** The space between the margins, in pixels of CSS. */
const sheets = { A4: 665, Letter: 687, "A4 across": 994 };

/** What of the page is beyond its edge or cut off within an element, and how much there is to see. */
const measure = async (width: number, style = "") => {
  const page = await browser.newPage({ viewport: { width, height: 940 }, bypassCSP: true });
  await page.emulateMedia({ media: "print" });
  await page.goto(`${served.url}briefs/trams-pay-slowly/`);
  if (style) await page.addStyleTag({ content: style });
  const seen = await page.evaluate((edge) => {
    const shown = [...document.querySelectorAll<HTMLElement>("main *")].filter(
      (one) => one.getClientRects().length > 0,
    );
    const cut = shown.filter(
      (one) =>
        one.getBoundingClientRect().right > edge + 0.5 ||
        (getComputedStyle(one).overflowX !== "visible" && one.scrollWidth > one.clientWidth + 1),
    );
    const count = (what: string) => document.querySelectorAll(`.body ${what}`).length;
    return { cut: cut.map(({ tagName }) => tagName), tables: count("table"), code: count("pre") };
  }, width);
  await page.close();
  return seen;
};

test.each(Object.entries(sheets))("nothing is cut off on paper: %s", async (_, width) => {
  expect(await measure(width)).toEqual({ cut: [], tables: 6, code: 2 });
});

test("the test detects what would be cut off", async () => {
  const asOnScreen =
    ".scroll .many { font-size: inherit } .scroll :is(th, td) { overflow-wrap: normal } pre { white-space: pre }";
  expect((await measure(sheets.A4, asOnScreen)).cut).toEqual(expect.arrayContaining(["TD", "CODE"]));
});
