import { readFileSync } from "node:fs";
import { fontFile } from "../src/lib/font-file.ts";
import type { Output } from "../src/lib/output.ts";
import { cachedByCode } from "../src/lib/program-cache.ts";
import { addresses } from "../src/model/addresses.ts";

/** The fonts of pages, each by its name among the assets. */
const packages = { serif: "source-serif-4", sans: "source-sans-3" } as const;

/** The names that a changed font keeps: its copyright and license. Those of the font are reserved for the original. */
const keptNames = [0, 13, 14];

/** What of a font is kept: all letters of its Latin file, and the weights and features that the styles use. */
const subset = {
  targetFormat: "truetype",
  keepAllGlyphs: true,
  preserveNameIds: keptNames,
  keepFeatures: ["kern", "liga", "pnum", "tnum"],
  variationAxes: { wght: { min: 400, max: 600 } },
} as const;

/** Empties the other names of a font, in its `name` table (OpenType 1.9). */
const removeNames = (font: Buffer): Buffer => {
  const directory = 12;
  const at = font.indexOf("name", directory, "latin1");
  const table = font.readUInt32BE(at + 8);
  for (let record = table + 6, left = font.readUInt16BE(table + 2); left > 0; record += 12, left--)
    if (!keptNames.includes(font.readUInt16BE(record + 6))) font.writeUInt16BE(0, record + 8);
  return font;
};

type Font = { name: string; base64: string };

const subsetFonts = async (): Promise<Font[]> => {
  const [{ default: subsetFont }, { convert }] = await Promise.all([import("subset-font"), import("fontverter")]);
  return Promise.all(
    Object.entries(packages).map(async ([name, family]) => {
      const file = fontFile(`@fontsource-variable/${family}/files/${family}-latin-wght-normal.woff2`);
      const font = removeNames(await subsetFont(readFileSync(file), undefined, subset));
      return { name, base64: (await convert(font, "woff2")).toString("base64") };
    }),
  );
};

let fonts: Promise<Font[]> | undefined;

/** Returns the fonts that pages load, as WOFF2, and their licenses. Making them takes half a second, once for the same code. */
export const fontOutputs = async (): Promise<Output[]> => {
  fonts ??= cachedByCode("fonts", subsetFonts);
  return [
    ...(await fonts).map(({ name, base64 }) => ({
      address: addresses.asset(`fonts/${name}.woff2`),
      render: () => Buffer.from(base64, "base64"),
    })),
    ...Object.entries(packages).map(([name, family]) => ({
      address: addresses.asset(`fonts/${name}-license.txt`),
      render: () => readFileSync(fontFile(`@fontsource-variable/${family}/LICENSE`)),
    })),
  ];
};
