import { resolve } from "node:path";
import { cacheProblem } from "../build/output.ts";
import { serve } from "../dev-server/serve.ts";
import { root } from "../lib/program.ts";
import { readBasePath, readContent, readToday, WrongUse } from "./options.ts";
import { createCommand, progress } from "./run.ts";

export default createCommand("serve", async (options) => {
  const port = Number(options.port);
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new WrongUse(`--port ${options.port} is not a port`);
  const content = resolve(readContent(options.content));
  const problem = cacheProblem(options.cache, content);
  if (problem) throw new WrongUse(problem);
  progress("Reading the content…");
  await serve({
    root,
    content,
    cache: resolve(options.cache),
    basePath: readBasePath(options["base-path"]),
    today: readToday(options.today),
    port,
    open: options.host,
  });
});
