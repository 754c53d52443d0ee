import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { optionsOf } from "../../src/model/options.ts";
import { desk, inTwos, narrow, openForTests, phone, thin, violations, widthOf } from "./visit.ts";

/** Every brief of the real site is opened once, and measured on a desk, on paper and on a phone. */
const opened = openForTests();
const { briefing } = opened;

type Box = { left: number; right: number; top: number; bottom: number };

/** Measures the text of a brief, its notes, and the marks that they belong to. */
const layoutOf = (page: Page): Promise<{ text: Box; notes: (Box & { mark: number })[] }> =>
  page.evaluate(() => {
    const boxOf = (element: Element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { left, right, top, bottom };
    };
    const notes = [...document.querySelectorAll(".body .note")].filter((note) => note.checkVisibility());
    return {
      text: boxOf(document.querySelector(".body") as Element),
      notes: notes.map((note) => ({
        ...boxOf(note),
        mark: boxOf(note.previousElementSibling?.previousElementSibling as Element).top,
      })),
    };
  });

const heightsOf = (page: Page) =>
  page.evaluate(() => {
    const heightOf = (part: string) => document.querySelector(`main ${part}`)?.getBoundingClientRect().height;
    return { body: heightOf(".body") ?? 0, after: heightOf(".after") ?? Infinity };
  });

/** What a sheet of paper holds within its margins, in CSS pixels. */
const paper = { width: 665, height: 1009 };

/** Returns whether a brief prints on four to six sheets: of the fourth and the seventh, which are all that is drawn, it has one. */
const fits = async (page: Page, format: "A4" | "Letter"): Promise<boolean> => {
  const pdf = await page.pdf({ format, pageRanges: "4,7" }).catch((error: Error) => {
    if (error.message.includes("exceeds page count")) return "";
    throw error;
  });
  return [...pdf.toString("latin1").matchAll(/\/Type \/Page\b(?!s)/g)].length === 1;
};

const printed = async (page: Page) => {
  await page.setViewportSize(paper);
  await page.emulateMedia({ media: "print" });
  const judged = await page.locator(".judgments").evaluate((box) => box.getBoundingClientRect().bottom);
  const fitting = { A4: await fits(page, "A4"), Letter: await fits(page, "Letter") };
  await page.emulateMedia({ media: null });
  return { judged, fitting };
};

/** What a finger hits too seldom where all that folds is open, and how many marks break across lines. */
const targetsAt = async (page: Page, viewport: typeof phone): Promise<string[]> => {
  await page.setViewportSize(viewport);
  const broken = await page.evaluate(() => {
    for (const part of document.querySelectorAll("details")) part.open = true;
    return [...document.querySelectorAll(".body .cite")].filter((mark) => mark.getClientRects().length > 1).length;
  });
  const found = [`${broken} marks break across lines`].slice(broken > 0 ? 0 : 1);
  return [...found, ...(await violations(page, ["target-size"], { include: "main" }))].map(
    (row) => `at ${viewport.width}: ${row}`,
  );
};

const lookAt = async (page: Page) => {
  // Folded by the script first, which would else fold what is opened here.
  await page.waitForFunction(() => !document.querySelector(".after details.fold[open]"));
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.setViewportSize(narrow);
  const widest = await widthOf(page);
  await page.setViewportSize(desk);
  const layout = await layoutOf(page);
  const heights = { desk: await heightsOf(page), phone: { body: 0, after: 0 } };
  await page.setViewportSize(phone);
  heights.phone = await heightsOf(page);
  const onPaper = await printed(page);
  await page.setViewportSize(phone);
  const right = await page.evaluate(() => {
    for (const part of document.querySelectorAll("details")) part.open = true;
    const parts = [...document.querySelectorAll(".option-table, .option-table *")];
    return Math.max(0, ...parts.map((part) => part.getBoundingClientRect().right));
  });
  await thin(page);
  const targets = [...(await targetsAt(page, phone)), ...(await targetsAt(page, desk))];
  return { widest, layout, heights, onPaper, right, targets };
};

const looks: [id: string, Awaited<ReturnType<typeof lookAt>>][] = [];

beforeAll(() =>
  inTwos(briefing().briefs, async ({ id, address }) => {
    looks.push([id, await opened.view(address, desk, lookAt)]);
  }),
);

test("fits 320 pixels, also with text of twice the size and open folds", () => {
  expect(looks.filter(([, { widest }]) => widest > narrow.width).map(([id, { widest }]) => `${id}: ${widest}`)).toEqual(
    [],
  );
});

test("notes are next to their sentences, without overlap", () => {
  const wrong: string[] = [];
  for (const [id, { layout }] of looks) {
    const { text, notes } = layout;
    if (notes.length === 0) wrong.push(`${id}: no notes`);
    for (const [at, note] of notes.entries()) {
      if (note.left < text.right) wrong.push(`${id}: note ${at} is in the text`);
      if (note.top < (notes[at - 1]?.bottom ?? 0)) wrong.push(`${id}: note ${at} is over the one before`);
      if (note.top < note.mark - 60) wrong.push(`${id}: note ${at} is above its mark`);
    }
    // Where many claims are cited close together, the last notes are lower than their marks: a table holds them better.
    const far = notes.filter(({ top, mark }) => top - mark > 160).length;
    if (far > notes.length / 3) wrong.push(`${id}: ${far} of ${notes.length} notes are far from their sentences`);
  }
  expect(looks.length).toBe(briefing().briefs.length);
  expect(wrong).toEqual([]);
});

test("each prints on four to six sheets with its judgments on the first", () => {
  const wrong = looks.flatMap(([id, { onPaper }]) => [
    ...(onPaper.judged > paper.height ? [`${id}: its judgments end at ${onPaper.judged}`] : []),
    ...Object.entries(onPaper.fitting).flatMap(([format, fits]) =>
      fits ? [] : [`${id}: other than 4 to 6 of ${format}`],
    ),
  ]);
  expect(wrong).toEqual([]);
});

test("text after the argument is shorter than the argument, on phones and desktops", () => {
  const wrong = looks.flatMap(([id, { heights }]) =>
    Object.entries(heights)
      .filter(([, { body, after }]) => after >= body)
      .map(([width, { body, after }]) => `${id} on a ${width}: ${after} after ${body} of argument`),
  );
  expect(wrong).toEqual([]);
});

test("policy options fit on a phone", () => {
  expect(looks.filter(([, { right }]) => right > 0).length).toBe(
    briefing().briefs.filter((brief) => optionsOf(brief).length > 0).length,
  );
  expect(looks.filter(([, { right }]) => right > phone.width).map(([id, { right }]) => `${id}: ${right}`)).toEqual([]);
});

test("has touch targets of sufficient size, at both widths", () => {
  expect(looks.flatMap(([id, { targets }]) => targets.map((row) => `${id} ${row}`))).toEqual([]);
});
