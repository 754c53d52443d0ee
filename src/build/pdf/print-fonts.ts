import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fontFile } from "../../lib/font-file.ts";
import { lazy } from "../../lib/lazy.ts";

const families = ["@fontsource/source-serif-4", "@fontsource/source-sans-3"];
/** Two weights are enough on paper; each additional face adds 3 to 5 kB to every PDF. */
const weights = [400, 600];

/** The path of the fonts for printed pages, which no site has. */
const fontFolder = "/.print/";

/** Returns fonts of one weight each to replace the variable ones, which Chromium would print as Type 3 drawings. */
const faces = (): { style: string; files: Map<string, string> } => {
  const files = new Map<string, string>();
  const styles = families.flatMap((family) =>
    weights.flatMap((weight) =>
      [`${weight}.css`, `${weight}-italic.css`].map((sheet) => {
        const path = fontFile(`${family}/${sheet}`);
        return readFileSync(path, "utf8")
          .replaceAll("font-display: swap", "font-display: block")
          .replace(/url\((\.\/files\/[^)]+)\)/g, (_, file: string) => {
            files.set(fontFolder + basename(file), join(dirname(path), file));
            return `url("${fontFolder}${basename(file)}")`;
          });
      }),
    ),
  );
  return { style: styles.join("\n"), files };
};

const loaded = lazy(faces);

/** Returns the style of a page with fonts that can be embedded in a PDF. */
export const replaceFonts = (style: string): string =>
  style.replace(/@font-face\s*\{[^}]*\.woff2[^}]*\}/g, "") + loaded().style;

/** Returns the file of a font by its address in that style, or undefined. */
export const printFont = (path: string): string | undefined => loaded().files.get(path);
