import { resolve } from "node:path";
import { cacheProblem } from "../build/output.ts";
import { serve } from "../dev-server/serve.ts";
import { root } from "../lib/program.ts";
import { contentOptions, exitCodes, readBasePath, readContent, readOptions, readToday, WrongUse } from "./options.ts";
import { progress, run } from "./run.ts";

void run(async () => {
  const options = readOptions(process.argv.slice(2), {
    ...contentOptions,
    "base-path": { type: "string", default: "/" },
    port: { type: "string", default: "8080" },
    host: { type: "boolean", default: false },
    cache: { type: "string", default: ".cache" },
  });
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
  return exitCodes.clean;
});
