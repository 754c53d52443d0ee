import { parse } from "csv-parse/sync";
import { XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import { drawSheet } from "../../_includes/cards/draw.ts";
import { sheetOf } from "../../_includes/charts/sheet.ts";
import { chartOutputs, sheetSvg } from "../../src/exports/chart-files.ts";
import { errorsOf, temporaryFolder, tramsBriefing } from "../helpers/content.ts";

const edits = {
  "_data/charts/riders-and-cost.yaml": [
    "title: What <the> line cost & carried",
    "description: The stated cost of the line.",
    "scale: linear",
    "unit: euros",
    "rows:",
    "  - { label: The line, figures: [line-cost-forty-million.cost] }",
    "themes: [money]",
  ].join("\n"),
};

const files = () => {
  const briefing = tramsBriefing(edits);
  return { briefing, outputs: chartOutputs(briefing) };
};
const render = async (format: string) =>
  files()
    .outputs.find(({ address }) => address === `/charts/riders-and-cost.${format}`)
    ?.render();

test("each chart has three files", () => {
  expect(errorsOf(edits)).toEqual([]);
  expect(files().outputs.map(({ address }) => address)).toEqual([
    "/charts/riders-and-cost.svg",
    "/charts/riders-and-cost.png",
    "/charts/riders-and-cost.csv",
  ]);
});

test("the SVG is well formed, has its title, its sources and its address, and is self-contained", async () => {
  const svg = String(await render("svg"));
  expect(XMLValidator.validate(svg)).toBe(true);
  expect(svg).toContain("<title>What &lt;the&gt; line cost &amp; carried</title>");
  expect(svg).toContain(">What &lt;the&gt; line cost &amp; carried</text>");
  expect(svg).toContain("Sources: Norbury Works, 2025.</text>");
  expect(svg).toContain(">Trams Again. https://trams.example/charts/#riders-and-cost</text>");
  expect(svg).toContain(">about €42 million</text>");
  expect(svg).not.toMatch(/var\(|currentColor|class=|<a |href/);
});

test("no character in its texts breaks its SVG or its PNG", async () => {
  const odd = `$& $1 $\` > </g> "the line"`;
  const briefing = tramsBriefing({
    "_data/charts/riders-and-cost.yaml": edits["_data/charts/riders-and-cost.yaml"].replace(
      "label: The line",
      () => `label: ${JSON.stringify(odd)}`,
    ),
  });
  const [chart] = briefing.charts;
  if (!chart) throw new Error("there is no chart");
  const sheet = sheetOf(chart, briefing.site);
  const svg = sheetSvg(sheet, `\u0001${odd}`, odd);
  expect(XMLValidator.validate(svg)).toBe(true);
  expect(svg).not.toContain("\u0001");
  expect((await drawSheet(sheet, temporaryFolder())).subarray(1, 4).toString()).toBe("PNG");
});

test("its texts are within the image", () => {
  const { briefing } = files();
  const [chart] = briefing.charts;
  if (!chart) throw new Error("no chart");
  const { texts, width, height } = sheetOf(chart, briefing.site);
  expect(texts.filter(({ x, y }) => x < 0 || x > width || y < 0 || y > height)).toEqual([]);
});

test("the PNG has twice the size, and comes from the cache the second time", async () => {
  const { briefing } = files();
  const [chart] = briefing.charts;
  if (!chart) throw new Error("no chart");
  const sheet = sheetOf(chart, briefing.site);
  const cache = temporaryFolder();
  const png = await drawSheet(sheet, cache);
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * sheet.width, 2 * sheet.height]);
  const start = performance.now();
  expect((await drawSheet(sheet, cache)).equals(png)).toBe(true);
  expect(performance.now() - start).toBeLessThan(50);
});

test("the CSV has the numbers with the claims that state them", async () => {
  const rows = parse(String(await render("csv")), { bom: true, columns: true });
  expect(rows).toEqual([
    {
      what: "The line",
      series: "",
      low: "41.7",
      high: "41.7",
      unit: "EUR million",
      bound: "about",
      as_of: "",
      words: "about €42 million",
      claims: '["line-cost-forty-million"]',
      claim_addresses: '["https://trams.example/claims/line-cost-forty-million/"]',
    },
  ]);
});
