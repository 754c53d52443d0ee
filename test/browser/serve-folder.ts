export { type FolderServer, serveFolder } from "../../src/lib/serve-folder.ts";
