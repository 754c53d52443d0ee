export { type Served, serveFolder } from "../../src/lib/serve-folder.ts";
