import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { addresses } from "../../src/model/addresses.ts";
import { hasParts } from "../../src/model/source-parts.ts";
import { readPdf } from "../helpers/pdf.ts";
import { pageKinds } from "./kinds.ts";
import { desk, inTwos, openForTests, phone } from "./visit.ts";

const opened = openForTests();

const { briefing, lead } = opened;

/** The space between the margins of a sheet of A4. */
const sheet = { width: 665, height: 940 };

const onPaper = (address: string, look: (page: Page) => Promise<unknown>) =>
  opened.view(address, sheet, async (page) => {
    await page.emulateMedia({ media: "print" });
    return look(page);
  });

/** The edges of the first of some elements. */
const edgesOf = async (found: Locator) => {
  const { x, y, width, height } = (await found.first().boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  return { left: x, top: y, right: x + width, bottom: y + height };
};

describe("on screen", () => {
  test.each([phone, desk])("no line begins with the mark of a claim, at $width pixels", async (viewport) => {
    for (const { address } of briefing().briefs.slice(0, 6)) {
      const seen = await opened.view(address, viewport, (page) =>
        page.locator(".body span:has(> .cite)").evaluateAll((runs) =>
          runs
            .filter((run) => run.firstChild?.nodeType === Node.TEXT_NODE)
            .map((run) => {
              const word = document.createRange();
              word.selectNode(run.firstChild as Node);
              const mark = [...run.querySelectorAll(".cite")].find((cite) => cite.checkVisibility());
              return [mark?.getBoundingClientRect().top ?? Infinity, word.getBoundingClientRect().bottom] as const;
            }),
        ),
      );
      expect(seen.length).toBeGreaterThan(5);
      expect(seen.filter(([mark, word]) => mark >= word)).toEqual([]);
    }
  });

  test("the footer of a short page is at the foot of the window", async () => {
    const seen = await opened.view(addresses.editions, desk, (page) => edgesOf(page.locator("footer")));
    expect(seen.bottom).toBe(desk.height);
  });

  test("nothing is under the contents of a page, however far it is scrolled", async () => {
    const ofParts = briefing()
      .sources.filter(hasParts)
      .map(({ id }) => addresses.sourceClaims(id));
    expect(ofParts.length).toBeGreaterThan(0);
    const wrong: string[] = [];
    for (const address of [...ofParts, addresses.methods, addresses.subscribe, addresses.data])
      wrong.push(
        ...(await opened.view(address, desk, (page) =>
          page.evaluate(() => {
            const contents = document.querySelector(".on-page");
            const others = [...document.querySelectorAll("main :is(p, dt, dd, h2, th, td, pre)")].filter(
              (one) => !contents?.contains(one),
            );
            const found: string[] = [];
            for (let y = 0; y < document.documentElement.scrollHeight; y += 400) {
              scrollTo(0, y);
              const box = contents?.getBoundingClientRect() ?? new DOMRect();
              const isUnder = (one: Element) => {
                const words = document.createRange();
                words.selectNodeContents(one);
                return [...words.getClientRects()].some(
                  ({ left, right, top, bottom }) =>
                    left < box.right && right > box.left && top < box.bottom && bottom > box.top,
                );
              };
              found.push(
                ...others.filter(isUnder).map((one) => `${location.pathname}: ${one.textContent.slice(0, 60)}`),
              );
            }
            return found.slice(0, 2);
          }),
        )),
      );
    expect(wrong).toEqual([]);
  });

  test("on a phone the Tab key reaches the controls at the head from left to right", async () => {
    const seen = await opened.visit(addresses.about, { viewport: phone }, async (page) => {
      const order: [string | undefined, number | undefined][] = [];
      for (let stop = 0; stop < 4; stop++) {
        await page.keyboard.press("Tab");
        order.push(
          await page.evaluate(() => [
            document.activeElement?.textContent?.trim(),
            document.activeElement?.getBoundingClientRect().left,
          ]),
        );
      }
      const [, , find, menu] = order;
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      const next = await page.evaluate(() => document.activeElement?.closest("nav")?.id);
      return { find, menu, next };
    });
    expect(seen.find?.[0]).toMatch(/^Search/);
    expect(seen.menu?.[0]).toBe("Menu");
    expect(seen.menu?.[1]).toBeGreaterThan(seen.find?.[1] ?? Infinity);
    expect(seen.next).toBe("menu");
  });

  test("each label of the language key is on one line, on screen and on paper", async () => {
    const broken = (page: Page) =>
      page.locator(".key dt").evaluateAll((labels) =>
        labels
          .filter((label) => {
            const words = document.createRange();
            words.selectNodeContents(label);
            return words.getBoundingClientRect().height > 1.5 * Number.parseFloat(getComputedStyle(label).lineHeight);
          })
          .map((label) => label.textContent),
      );
    expect(await opened.view(addresses.methods, desk, broken)).toEqual([]);
    expect(await onPaper(addresses.methods, broken)).toEqual([]);
  });

  test("no item of a list and no meaning ends in a line of one short word if it can be helped", async () => {
    const styles = (selector: string) => (page: Page) =>
      page.locator(selector).evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).textWrapStyle))]);
    expect(await opened.view(addresses.methods, desk, styles("main dd"))).toEqual(["pretty"]);
    expect(await opened.view(addresses.subscribe, desk, styles("main li"))).toEqual(["pretty"]);
  });

  test("the numbers of the editors’ counts end under each other", async () => {
    const seen = await opened.view(addresses.editorQueue, desk, (page) =>
      page.locator("td.number").evaluateAll((cells) =>
        cells.map((cell) => {
          const words = document.createRange();
          words.selectNodeContents(cell);
          return Math.round(words.getBoundingClientRect().right);
        }),
      ),
    );
    expect(seen.length).toBeGreaterThan(10);
    expect(new Set(seen).size).toBe(1);
  });

  test("the tables of forecasts show all columns on a desktop", async () => {
    const seen = await opened.view(addresses.forecasts, desk, (page) =>
      page
        .locator("main .scroll")
        .evaluateAll((tables) =>
          tables.map((table) => table.scrollWidth - table.clientWidth).filter((more) => more > 1),
        ),
    );
    expect(seen).toEqual([]);
  });

  test("names in code are on one line", async () => {
    const seen = await opened.view(addresses.data, desk, (page) =>
      page.locator("dt code").evaluateAll((names) => names.map((name) => name.getClientRects().length)),
    );
    expect(new Set(seen)).toEqual(new Set([1]));
  });

  test("no line is drawn between the reasons of a forecast and its evidence", async () => {
    const seen = await opened.view(addresses.forecasts, desk, (page) =>
      page.locator(".deciding").evaluateAll((folds) => folds.map((fold) => getComputedStyle(fold).borderTopWidth)),
    );
    expect(new Set(seen)).toEqual(new Set(["0px"]));
  });

  test("on a phone a takeaway is followed by its confidence, and a title takes the room that a grade leaves", async () => {
    const seen = await opened.view(addresses.summary, phone, async (page) => [
      await edgesOf(page.locator(".takeaways .sure")),
      await edgesOf(page.locator(".takeaways h2 + p")),
    ]);
    expect(seen[0]?.bottom).toBeLessThan(seen[1]?.top ?? 0);
    const cell = await opened.view(addresses.sources, phone, (page) => edgesOf(page.locator(".index-table td")));
    expect(cell.right - cell.left).toBeGreaterThan(280);
  });

  test("the preview of a brief stays within its frame, and a chosen record on one line with its button", async () => {
    const address = addresses.contributeForm("brief", { edit: briefing().briefs[0]?.id ?? "" });
    const seen = await opened.visit(address, { viewport: desk }, async (page) => {
      await page.locator(".preview .note:visible").first().waitFor();
      return {
        notes: await page
          .locator(".preview .note:visible")
          .evaluateAll((notes) => notes.map((note) => note.getBoundingClientRect().right)),
        frame: await edgesOf(page.locator(".preview")),
        crumbs: await page.locator(".crumbs").count(),
        chips: await page
          .locator(".chips li")
          .evaluateAll((chips) =>
            chips.map(
              (chip) => (chip.querySelector("button")?.offsetTop ?? Infinity) - (chip as HTMLElement).offsetTop,
            ),
          ),
      };
    });
    expect(Math.max(...seen.notes)).toBeLessThan(seen.frame.right);
    expect(Math.max(...seen.chips)).toBeLessThan(10);
    expect(seen.crumbs).toBe(1);
  });

  test("the buttons that copy an address are below it, each at the same place", async () => {
    const seen = await opened.view(addresses.subscribe, desk, (page) =>
      page
        .locator(".facts .copy")
        .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().left)),
    );
    expect(seen.length).toBeGreaterThan(10);
    expect(new Set(seen).size).toBe(1);
  });
});

describe("on paper", () => {
  test("a place in a source and what it says there are on lines of their own", async () => {
    const option = briefing().options.find(({ data }) => data.sources?.some(({ locator, note }) => locator && note));
    const seen = await onPaper(option?.address ?? "", async (page) => {
      const place = page.locator(".references > li:has(.locator):has(.says)");
      return [await edgesOf(place.locator(".locator")), await edgesOf(place.locator(".says"))];
    });
    expect(seen).toMatchObject([{ bottom: expect.any(Number) }, { top: expect.any(Number) }]);
    const [locator, says] = seen as { top: number; bottom: number }[];
    expect(locator?.bottom).toBeLessThanOrEqual(says?.top ?? 0);
  });

  test.each([addresses.watch, addresses.options, addresses.debates])(
    "what the rows of %s open to is as wide as the sheet",
    async (address) => {
      const seen = await onPaper(address, (page) => edgesOf(page.locator(".opening-row > div > *")));
      const { left, right } = seen as { left: number; right: number };
      expect(right - left).toBeGreaterThan(600);
    },
  );

  test("the outcome of a forecast is right below it, and a kind of debate on one sheet with its question", async () => {
    const row = (await onPaper(addresses.forecasts, async (page) => [
      await edgesOf(page.locator(".forecast:has(.says) > .side")),
      await edgesOf(page.locator(".forecast > .says")),
    ])) as { top: number; bottom: number }[];
    expect(row[0]?.bottom).toBeLessThanOrEqual(row[1]?.top ?? 0);
    const brief = briefing().briefs.find(({ debates }) => debates.length > 0);
    const over = await onPaper(brief?.address ?? "", (page) =>
      page
        .locator(".debate > .over")
        .first()
        .evaluate((kind) => getComputedStyle(kind).breakAfter),
    );
    expect(over).toBe("avoid");
  });

  test("the name of a month is not broken in the first column of a table", async () => {
    const broken: string[] = [];
    for (const { address } of briefing().briefs)
      broken.push(
        ...((await onPaper(address, (page) =>
          page.locator(".body table:not(.many) tbody tr > :first-child").evaluateAll((cells) =>
            cells.flatMap((cell) => {
              const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
              const found: string[] = [];
              while (texts.nextNode())
                for (const word of (texts.currentNode.textContent ?? "").matchAll(/\p{L}{3,9}/gu)) {
                  const place = document.createRange();
                  place.setStart(texts.currentNode, word.index);
                  place.setEnd(texts.currentNode, word.index + word[0].length);
                  if (place.getClientRects().length > 1) found.push(word[0]);
                }
              return found;
            }),
          ),
        )) as string[]),
      );
    expect(broken).toEqual([]);
  });

  test("a bracket or a point stays with the date before it", async () => {
    const apart = await onPaper(addresses.watch, (page) =>
      page.locator("main time").evaluateAll((times) =>
        times
          .filter(({ nextSibling }) => /^[).,;:]/.test(nextSibling?.textContent ?? ""))
          .map((time) => {
            const after = document.createRange();
            after.setStart(time.nextSibling as Node, 0);
            after.setEnd(time.nextSibling as Node, 1);
            return Math.abs(after.getBoundingClientRect().bottom - (time.getClientRects()[0]?.bottom ?? 0));
          }),
      ),
    );
    expect((apart as number[]).length).toBeGreaterThan(5);
    expect((apart as number[]).filter((distance) => distance > 8)).toEqual([]);
  });

  test("no mark of a control is printed, also of a row that is open", async () => {
    for (const address of [addresses.claims, addresses.watch]) {
      const marks = await onPaper(address, async (page) => {
        await page
          .locator(".opening-row")
          .nth(1)
          .evaluate((row) => row.setAttribute("open", ""));
        return page
          .locator(".index-table :is(th button, .opening-row > summary)")
          .evaluateAll((controls) => [
            ...new Set(
              controls.flatMap((control) =>
                ["::before", "::after"].map((part) => getComputedStyle(control, part).content),
              ),
            ),
          ]);
      });
      expect(marks).toEqual(["none"]);
    }
  });

  test("the rows of a fold go on with those before it, and the side of a row is next to it", async () => {
    const source = briefing().sources.find(hasParts);
    const seen = await onPaper(addresses.sourceClaims(source?.id ?? ""), (page) =>
      page.evaluate(() => {
        const edge = (one: Element | null | undefined) => one?.getBoundingClientRect() ?? new DOMRect();
        const fold = document.querySelector(".more-rows");
        const row = document.querySelector(".rows > .beside");
        return {
          gap: edge(fold?.querySelector("li")).top - edge(fold?.previousElementSibling?.lastElementChild).bottom,
          side: edge(row?.querySelector(".side")).top - edge(row?.firstElementChild).top,
        };
      }),
    );
    const { gap, side } = seen as { gap: number; side: number };
    expect(gap).toBeLessThan(2);
    expect(side).toBeLessThan(8);
  });

  test("the lists of an evidence map begin on one line, and no entry is divided", async () => {
    const [claim] = [...briefing().claims].sort((a, b) => b.evidence.length - a.evidence.length);
    const seen = await onPaper(claim?.address ?? "", (page) =>
      page
        .locator(".map-columns ul > li")
        .evaluateAll((entries) => [
          Math.max(...entries.map((entry) => Number.parseFloat(getComputedStyle(entry).marginTop))),
          ...new Set(entries.map((entry) => getComputedStyle(entry).breakInside)),
        ]),
    );
    expect(seen).toEqual([0, "avoid"]);
  });

  test("a line with a date stays with the words below it", async () => {
    const seen = await onPaper(addresses.home, (page) =>
      page
        .locator(".dated-lines > li")
        .first()
        .evaluate((line) => getComputedStyle(line).breakInside),
    );
    expect(seen).toBe("avoid");
  });

  test("each list of an evidence map is as wide as the sheet", async () => {
    const [actor] = [...briefing().actors].sort((a, b) => b.claims.length - a.claims.length);
    const seen = await onPaper(actor?.address ?? "", (page) =>
      page.locator(".map-columns > li").evaluateAll((lists) => lists.map((list) => list.getBoundingClientRect().width)),
    );
    expect((seen as number[]).filter((width) => width < 600)).toEqual([]);
  });

  test("what stays closed says that there is more, and no page has a control or a link to edit", async () => {
    const wrong: string[] = [];
    await inTwos(pageKinds(briefing()), async ([kind, address]) => {
      const seen = await onPaper(address, (page) =>
        page.evaluate(() => {
          const isSeen = (one: Element) =>
            one.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true });
          const said = /\(on the site\)|More on each row is on the site/;
          const onPaper = [...document.querySelectorAll(".on-paper")]
            .filter(isSeen)
            .map((one) => one.textContent)
            .join();
          const words = (fold: Element) =>
            getComputedStyle(fold.querySelector("summary") ?? fold, "::after").content + onPaper;
          return [
            ...[...document.querySelectorAll("details:not([open])")]
              .filter((fold) => isSeen(fold) && ![...fold.children].slice(1).some(isSeen) && !said.test(words(fold)))
              .map((fold) => fold.querySelector("summary")?.textContent),
            ...[...document.querySelectorAll("main :is(select, button, input, .edit-link)")]
              .filter((one) => isSeen(one) && !one.closest("th"))
              .map((one) => one.outerHTML.slice(0, 80)),
          ];
        }),
      );
      wrong.push(...(seen as string[]).slice(0, 2).map((what) => `${kind}: ${what}`));
    });
    expect(wrong).toEqual([]);
  });

  test("rows that fold on the screen follow the rows before them as any row", async () => {
    const gaps = await onPaper(addresses.editorQueue, (page) =>
      page.locator(".rows:has(+ .more-rows)").evaluateAll((lists) =>
        lists.map((list) => {
          const next = list.nextElementSibling;
          const first = next?.querySelector("li")?.getBoundingClientRect().top ?? Infinity;
          return [
            Math.round(first - list.getBoundingClientRect().bottom),
            next && getComputedStyle(next).borderTopWidth,
          ];
        }),
      ),
    );
    expect((gaps as unknown[]).length).toBeGreaterThan(2);
    for (const gap of gaps as unknown[]) expect(gap).toEqual([0, "0px"]);
  });

  test.each([
    [addresses.home, 3, "A4"],
    [addresses.home, 3, "Letter"],
    [addresses.methods, 4, "A4"],
    [addresses.methods, 4, "Letter"],
  ])("%s takes at most %i sheets of %s", async (address, sheets, format) => {
    const pdf = await opened.visit(address, {}, (page) => page.pdf({ format }));
    expect((await readPdf(pdf)).pages).toBeLessThanOrEqual(sheets);
  });

  test("the judgments of a theme begin on its first sheet", async () => {
    const seen = await onPaper(briefing().themes[0]?.address ?? "", (page) =>
      page.locator(".thinking").evaluate((part) => getComputedStyle(part).breakInside),
    );
    expect(seen).toBe("auto");
  });

  test("the key of a chart has the colors of its drawing, and series differ", async () => {
    const seen = await onPaper(addresses.charts, (page) =>
      page.locator(".chart-key:has(.series-2)").evaluateAll((keys) =>
        keys.map((key) => {
          const signs = [...key.querySelectorAll('[class^="series-"]')]
            .slice(0, 3)
            .map((sign) => getComputedStyle(sign));
          return [new Set(signs.map(({ color }) => color)).size, ...signs.map((sign) => sign.printColorAdjust)];
        }),
      ),
    );
    expect((seen as unknown[]).length).toBeGreaterThan(0);
    for (const key of seen as unknown[]) expect(key).toEqual([3, "exact", "exact", "exact"]);
  });

  test("the columns of a table whose rows are open do not touch", async () => {
    const seen = await onPaper(addresses.options, (page) =>
      page
        .locator(".open-on-paper tbody tr")
        .first()
        .evaluate((row) => Number.parseFloat(getComputedStyle(row).columnGap)),
    );
    expect(seen).toBeGreaterThan(8);
  });

  test("a label and what it means are on one line, and ways to follow are left out", async () => {
    const seen = await onPaper(addresses.methods, async (page) => [
      await edgesOf(page.locator(".key dt")),
      await edgesOf(page.locator(".key dd")),
    ]);
    const [label, meaning] = seen as { left: number; right: number; top: number }[];
    expect(meaning?.left).toBeGreaterThan(label?.right ?? Infinity);
    const ways = await onPaper(briefing().themes[0]?.address ?? "", async (page) => [
      await page.locator(".follow").count(),
      await page.locator(".follow:visible").count(),
    ]);
    expect(ways).toEqual([1, 0]);
  });

  test("the links to what labels mean are left out", async () => {
    for (const address of [addresses.claims, addresses.sources, briefing().claims[0]?.address ?? ""]) {
      const links = await onPaper(address, async (page) => {
        const found = page.locator(`main a[href*="${addresses.methods}"]`);
        return [await found.count(), await found.locator("visible=true").count()];
      });
      expect((links as number[])[0]).toBeGreaterThan(0);
      expect((links as number[])[1]).toBe(0);
    }
  });

  test("the links that lead on from a brief and from the front page are left out", async () => {
    for (const address of [addresses.home, lead()]) {
      const seen = await onPaper(address, (page) => page.locator(".more:visible").count());
      expect(seen).toBe(0);
    }
  });
});
