/** Search in the browser; loaded when it is first used. */
export { openSearch } from "./dialog.ts";
export { highlight } from "./highlight.ts";
export { startPage } from "./page.ts";
