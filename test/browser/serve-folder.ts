export { type Served, serveFolder } from "../../src/links/serve-folder.ts";
