import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../helpers/content.ts";
import { launchAdvice, launchBrowser } from "./browser.ts";
import { serveFolder } from "./serve-folder.ts";

test("a served folder shows in the browser under its base path, with its own page for missing addresses", async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "a"));
  writeFileSync(join(folder, "a/index.html"), "<!doctype html><title>Page A</title>");
  writeFileSync(join(folder, "404.html"), "<!doctype html><title>Lost</title>");
  const served = await serveFolder(folder, "/base/");
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    expect((await page.goto(`${served.url}a/`))?.status()).toBe(200);
    expect(await page.title()).toBe("Page A");
    for (const path of ["/a/", "/base/b/", "/base/..%2f..%2fetc/passwd"]) {
      expect((await page.goto(served.origin + path))?.status()).toBe(404);
      expect(await page.title()).toBe("Lost");
    }
  } finally {
    await browser.close();
    await served.close();
  }
});

test("a browser that does not start reports what to install", () => {
  expect(
    launchAdvice("chromium: error while loading shared libraries: libnss3.so: cannot open shared object file"),
  ).toBe("Chromium needs libnss3.so: install it (on Debian and Ubuntu: apt-get install libnss3 libnspr4 libexpat1)");
  expect(launchAdvice("Chromium distribution 'chrome' is not found at /opt/google/chrome/chrome")).toBe(
    "no Chrome is installed here: install it, or name one in CHROME_PATH",
  );
  expect(launchAdvice("boom")).toBeUndefined();
});
