import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import packed from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

const require = createRequire(import.meta.url);

const packedVersion = (): string => {
  const manifest = join(require.resolve("@sparticuz/chromium"), "../../package.json");
  return (JSON.parse(readFileSync(manifest, "utf8")) as { version: string }).version;
};

/** The package unpacks into the temporary folder and takes whatever stands there for its own. */
const unpackInto = async (folder: string): Promise<void> => {
  const before = process.env["TMPDIR"];
  process.env["TMPDIR"] = folder;
  try {
    await packed.executablePath();
  } finally {
    if (before === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = before;
  }
};

/** The path of the package's Chromium, unpacked once a version; several processes may ask at once. */
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

/** What to do about a browser that does not start, or nothing. */
export const launchAdvice = (message: string): string | undefined => {
  const library = /error while loading shared libraries: (\S+?):/.exec(message)?.[1];
  if (library)
    return `Chromium needs ${library}: install it (on Debian and Ubuntu: apt-get install libnss3 libnspr4 libexpat1)`;
  if (/Chromium distribution 'chrome' is not found/.test(message))
    return "no Chrome is installed here: install it, or name one in CHROME_PATH";
  return undefined;
};

/** Where the browser is that the tests use, or nothing where it is an installed Chrome. */
export const browserPath = async (): Promise<string | undefined> => {
  const own = process.platform === "linux" && process.arch === "x64";
  return process.env["CHROME_PATH"] || (own ? await packedChromium() : undefined);
};

/**
 * A headless Chromium: the one that CHROME_PATH names, else the package's on Linux, else an
 * installed Chrome. Close it when done.
 */
export const launchBrowser = async (): Promise<Browser> => {
  const executablePath = await browserPath();
  try {
    return await chromium.launch({
      args: ["--no-sandbox"],
      ...(executablePath ? { executablePath } : { channel: "chrome" }),
    });
  } catch (error) {
    const advice = launchAdvice((error as Error).message);
    throw advice ? new Error(advice, { cause: error }) : error;
  }
};
