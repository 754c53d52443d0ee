import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { outcomeShapes } from "../../_includes/charts/drawing.tsx";
import { marks, results, standings } from "../../src/kinds/vocabulary.ts";
import * as methods from "../../src/pages/methods.11ty.tsx";
import { noAssets as assets } from "../helpers/assets.ts";
import { apart, sights } from "../helpers/color-vision.ts";
import { briefingOf, root } from "../helpers/content.ts";

const read = (name: string) => readFileSync(join(root, "_includes/styles", name), "utf8").replace(/\/\*.*?\*\//gs, "");
const darkFrom = /@media (?:screen and )?\(prefers-color-scheme: dark\)/;
/** Returns the parts of a style sheet for light and for dark. */
const inSchemes = (name: string) => {
  const [light = "", dark = ""] = read(name).split(darkFrom);
  return { light, dark };
};

/** Returns the declarations of every rule with the given selector, in one line. */
const declared = (sheet: string, selector: string): string =>
  [...sheet.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
    .filter(([, of = ""]) => of.split(",").some((one) => one.trim() === selector))
    .map(([, , body = ""]) => body.replace(/\s+/g, " ").trim())
    .join(" ");

const classOf = (standing: string) => `.s-${standing.replace(" ", "-")}`;
const colorIn = (body: string, name: string) => new RegExp(`${name}: (#[0-9a-f]{6})`).exec(body)?.[1] ?? "";

const standingColors = (sheet: string) => standings.map((one) => colorIn(declared(sheet, classOf(one)), "--f"));
const marksOf = inSchemes("marks.css");
const tokens = inSchemes("tokens.css");

test.each(["light", "dark"] as const)(
  "in %s mode, neighboring colors of the evidence bar differ, also in gray and for color-blind readers",
  (scheme) => {
    const colors = standingColors(marksOf[scheme]);
    const paper = colorIn(declared(tokens[scheme], ":root"), "--paper");
    expect([...colors, paper].filter((color) => !/^#[0-9a-f]{6}$/.test(color))).toEqual([]);
    const close = sights.flatMap((sight) =>
      colors.flatMap((color, at) => {
        const next = colors[at + 1];
        return [
          ...(next && apart(color, next, sight) < 0.095 ? [`${standings[at]} and the next, ${sight}`] : []),
          ...(apart(color, paper, sight) < 0.15 ? [`${standings[at]} and paper, ${sight}`] : []),
        ];
      }),
    );
    expect(close).toEqual([]);
  },
);

test("each theme, standing and outcome has its own shape, so that none depends on color", () => {
  const shapes = [
    ...marks.map((mark) => `theme ${declared(marksOf.light, `.mark-${mark}::before`)}`),
    ...standings.map((one) => declared(marksOf.light, `${classOf(one)}::before`)),
    ...results.map((result) => outcomeShapes[result]),
  ];
  const plain = shapes.map((shape) => shape.replace(/var\(--\w+\)/g, ""));
  expect(new Set(plain).size).toBe(marks.length + standings.length + results.length);
  // A theme's square is the plain box from which the others are cut.
  expect(plain.filter((shape) => shape.trim() === "")).toEqual([]);
  expect(plain.filter((shape) => shape.trim() === "theme")).toHaveLength(1);
});

test("the methods page explains every mark once", async () => {
  const page = String(await methods.outputs({ briefing: briefingOf(), assets })[0]?.render());
  for (const standing of standings)
    expect(page.split(`class="standing ${classOf(standing).slice(1)}"`).length - 1, standing).toBe(1);
  for (const result of results) expect(page.split(`d="${outcomeShapes[result]}"`).length - 1, result).toBe(1);
  expect(page).toContain('<h2 id="themes">');
  expect(page).toMatch(/<dt><span class="theme mark-\w+">/);
});
