import type { Browser, BrowserContext, BrowserContextOptions } from "playwright-core";
import { launchBrowser } from "../../src/build/pdf/browser.ts";

export { browserPath, launchAdvice, launchBrowser } from "../../src/build/pdf/browser.ts";

export type TestBrowser = Pick<Browser, "newContext" | "newPage" | "close">;

let started: Promise<Browser> | undefined;

/** Starts the browser of all test files in this process, which ends with the process; and another one if it has died. */
const sharedBrowser = (): Promise<Browser> => {
  started ??= launchBrowser().then((browser) =>
    browser.on("disconnected", () => {
      started = undefined;
    }),
  );
  return started;
};

/** Returns a browser that costs no start of its own. Closing it closes what was opened in it. */
export const openBrowser = async (): Promise<TestBrowser> => {
  const browser = await sharedBrowser();
  const opened: BrowserContext[] = [];
  const newContext = async (options?: BrowserContextOptions) => {
    const context = await browser.newContext(options);
    opened.push(context);
    return context;
  };
  return {
    newContext,
    newPage: async (options) => (await newContext(options)).newPage(),
    close: async () => {
      for (const context of opened) await context.close();
    },
  };
};
