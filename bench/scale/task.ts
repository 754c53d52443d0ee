import { tasks } from "./tasks.ts";

/** Runs a task, and sends its result to the parent process. */
const [name, content = "", out = "", floorOut = ""] = process.argv.slice(2);
process.send?.(await tasks[name as keyof typeof tasks]({ content, out, floorOut }));
