/** The parts of two libraries that are used here; they ship no types. */
declare module "subset-font" {
  type Options = {
    targetFormat: "truetype";
    keepAllGlyphs: boolean;
    preserveNameIds: readonly number[];
    keepFeatures: readonly string[];
    variationAxes: Record<string, { min: number; max: number }>;
  };
  export default function subsetFont(font: Buffer, text: string | undefined, options: Options): Promise<Buffer>;
}

declare module "fontverter" {
  export const convert: (font: Buffer, format: "woff2") => Promise<Buffer>;
}
