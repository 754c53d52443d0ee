import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { root } from "../../src/lib/program.ts";
import { type Card, layoutCard } from "./card.tsx";

const require = createRequire(join(root, "package.json"));

/** Changes when the drawing does, so that kept cards of an older drawing are not taken. */
const version = 3;
const size = { width: 1200, height: 630 };

const fonts = () =>
  [
    {
      name: "Serif",
      weight: 600 as const,
      file: "@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff",
    },
    { name: "Sans", weight: 400 as const, file: "@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff" },
  ].map(({ name, weight, file }) => ({
    name,
    weight,
    style: "normal" as const,
    data: readFileSync(require.resolve(file)),
  }));

let loaded: ReturnType<typeof fonts> | undefined;

const draw = async (card: Card): Promise<Buffer> => {
  const [{ default: satori }, { default: sharp }] = await Promise.all([import("satori"), import("sharp")]);
  loaded ??= fonts();
  const svg = await satori(layoutCard(card) as never, { ...size, fonts: loaded });
  return sharp(Buffer.from(svg)).png({ palette: true, colors: 64, effort: 4 }).toBuffer();
};

/**
 * A card as a PNG of 1200 by 630. Drawing takes some 80 ms, most of it in threads of their own, so that cards are kept by
 * content in a folder that may be deleted at any time.
 */
export const drawCard = async (card: Card, cache: string): Promise<Buffer> => {
  const key = createHash("sha256")
    .update(JSON.stringify([version, card]))
    .digest("hex")
    .slice(0, 32);
  const file = join(cache, `${key}.png`);
  if (existsSync(file)) return readFileSync(file);
  const png = await draw(card);
  mkdirSync(cache, { recursive: true });
  const fresh = `${file}.${process.pid}`;
  writeFileSync(fresh, png);
  renameSync(fresh, file);
  return png;
};
