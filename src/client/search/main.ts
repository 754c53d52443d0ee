/** Search in the browser: loaded when it is first asked for, and not before. */
export { openSearch } from "./dialog.ts";
export { highlight } from "./highlight.ts";
export { startPage } from "./page.ts";
