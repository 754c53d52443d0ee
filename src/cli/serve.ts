import { resolve } from "node:path";
import { outputProblem } from "../build/output.ts";
import { serve } from "../build/serve.ts";
import { contentOptions, exitCodes, readBasePath, readContent, readOptions, readToday, WrongUse } from "./options.ts";
import { run } from "./run.ts";

await run(async () => {
  const options = readOptions(process.argv.slice(2), {
    ...contentOptions,
    out: { type: "string", default: "_site" },
    "base-path": { type: "string", default: "/" },
    port: { type: "string", default: "8080" },
  });
  const port = Number(options.port);
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new WrongUse(`--port ${options.port} is not a port`);
  const content = resolve(readContent(options.content));
  const out = resolve(String(options.out));
  const problem = outputProblem(out, content);
  if (problem) throw new WrongUse(problem);
  await serve({
    root: resolve("."),
    content,
    out,
    basePath: readBasePath(options["base-path"]),
    today: readToday(options.today),
    port,
    cache: resolve(".cache"),
  });
  return exitCodes.clean;
});
