import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { root } from "../../lib/program.ts";

const require = createRequire(join(root, "package.json"));

const missing = "PDFs need a browser: run npm ci with the development packages, or build without --pdf";

/** Returns whether a package is missing, rather than broken. */
const isMissing = (error: unknown): boolean =>
  ["ERR_MODULE_NOT_FOUND", "MODULE_NOT_FOUND"].includes(String((error as NodeJS.ErrnoException).code));

/** Loads a package that only PDFs and tests need. Throws with instructions if it is not installed. */
export const loadOptional = async <T>(load: () => Promise<T>): Promise<T> => {
  try {
    return await load();
  } catch (error) {
    throw isMissing(error) ? new Error(missing, { cause: error }) : error;
  }
};

const packedVersion = (): string => {
  const manifest = join(require.resolve("@sparticuz/chromium"), "../../package.json");
  return (JSON.parse(readFileSync(manifest, "utf8")) as { version: string }).version;
};

/** Unpacks the package's Chromium. It uses the temporary folder, and whatever is already there. */
const unpackInto = async (folder: string): Promise<void> => {
  const { default: packed } = await import("@sparticuz/chromium");
  const before = process.env["TMPDIR"];
  process.env["TMPDIR"] = folder;
  try {
    await packed.executablePath();
  } finally {
    if (before === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = before;
  }
};

/** Returns the path of the package's Chromium, unpacked once a version, even if several processes call this at once. */
const packedChromium = async (): Promise<string> => {
  const folder = join(tmpdir(), `briefing-chromium-${packedVersion()}`);
  const binary = join(folder, "chromium");
  if (existsSync(binary)) return binary;
  const work = mkdtempSync(`${folder}-`);
  try {
    await unpackInto(work);
    renameSync(work, folder);
  } catch (error) {
    rmSync(work, { recursive: true, force: true });
    if (!existsSync(binary)) throw error;
  }
  return binary;
};

/** Returns what to do if a browser does not start, or undefined if the error is not one of the common ones. */
export const launchAdvice = (message: string): string | undefined => {
  const library = /error while loading shared libraries: (\S+?):/.exec(message)?.[1];
  if (library)
    return `Chromium needs ${library}: install it (on Debian and Ubuntu: apt-get install libnss3 libnspr4 libexpat1)`;
  if (/Chromium distribution 'chrome' is not found/.test(message))
    return "no Chrome is installed here: install it, or name one in CHROME_PATH";
  return undefined;
};

const hasOwn = process.platform === "linux" && process.arch === "x64";

/** Returns a name for the browser that would be started, with its version if that is available without a start. */
export const browserName = (): string => {
  if (process.env["CHROME_PATH"]) return process.env["CHROME_PATH"];
  try {
    return hasOwn ? `chromium ${packedVersion()}` : "chrome";
  } catch (error) {
    throw isMissing(error) ? new Error(missing, { cause: error }) : error;
  }
};

/** Returns the path of the browser, or undefined for an installed Chrome. */
export const browserPath = async (): Promise<string | undefined> =>
  process.env["CHROME_PATH"] || (hasOwn ? await loadOptional(packedChromium) : undefined);

/**
 * Starts a headless Chromium: the one that CHROME_PATH names, else the package's on Linux, else an
 * installed Chrome. Close it when done.
 */
export const launchBrowser = async (): Promise<Browser> => {
  const executablePath = await browserPath();
  const { chromium } = await loadOptional(() => import("playwright-core"));
  try {
    return await chromium.launch({
      args: ["--no-sandbox", "--font-render-hinting=none"],
      ...(executablePath ? { executablePath } : { channel: "chrome" }),
    });
  } catch (error) {
    const advice = launchAdvice((error as Error).message);
    throw advice ? new Error(advice, { cause: error }) : error;
  }
};
