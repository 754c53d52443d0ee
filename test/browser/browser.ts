export { browserPath, launchAdvice, launchBrowser } from "../../src/build/pdf/browser.ts";
