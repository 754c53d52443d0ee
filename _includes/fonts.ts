import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cachedFile } from "../src/lib/cached-file.ts";
import { fontFile } from "../src/lib/font-file.ts";
import type { Output } from "../src/lib/output.ts";
import { root } from "../src/lib/program.ts";
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

/** Returns a font of pages as WOFF2. */
const subsetFont = async (original: Buffer): Promise<Buffer> => {
  const [{ default: subsetOf }, { convert }] = await Promise.all([import("subset-font"), import("fontverter")]);
  return convert(removeNames(await subsetOf(original, undefined, subset)), "woff2");
};

/** Returns a font of pages, from the cache if it was made from the same file in the same way: making it takes half a second. */
const cachedFont = (original: Buffer): Promise<Buffer> => {
  const key = createHash("sha256").update(JSON.stringify(subset)).update(String(removeNames)).update(original);
  const file = join(root, ".cache/fonts", `${key.digest("hex").slice(0, 32)}.woff2`);
  return cachedFile(file, () => subsetFont(original));
};

let fonts: Promise<Output[]> | undefined;

/** Returns the fonts that pages load, as WOFF2, and their licenses. */
export const fontOutputs = (): Promise<Output[]> => {
  fonts ??= Promise.all(
    Object.entries(packages).map(async ([name, family]): Promise<Output[]> => {
      const fileOf = (path: string) => fontFile(`@fontsource-variable/${family}/${path}`);
      const font = await cachedFont(readFileSync(fileOf(`files/${family}-latin-wght-normal.woff2`)));
      return [
        { address: addresses.asset(`fonts/${name}.woff2`), render: () => font },
        { address: addresses.asset(`fonts/${name}-license.txt`), render: () => readFileSync(fileOf("LICENSE")) },
      ];
    }),
  ).then((outputs) => outputs.flat());
  return fonts;
};
