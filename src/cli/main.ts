import { commands } from "./commands.ts";
import { runToExit } from "./run.ts";

/** The processes that commands start. */
const workers: Record<string, () => Promise<unknown>> = {
  "dev-worker": () => import("../dev-server/worker.ts"),
  "index-search": () => import("../search/index-process.ts"),
};

const [name = ""] = process.argv.splice(2, 1);
const words = process.argv.slice(2);
const isHelp = (word: string) => word === "--help" || word === "-h";
const asksForList = name === "" || name === "help" || isHelp(name);
const isCommand = Object.hasOwn(commands, name);

if (Object.hasOwn(workers, name)) void workers[name]?.();
else if (asksForList || (isCommand && words.some(isHelp)))
  void import("./help.ts").then(({ helpFor }) => console.log(helpFor(name, words)));
else if (isCommand) void import(`./${name}.ts`).then((command) => runToExit(command.default, words));
else {
  console.error(`error: there is no command ${name}: the commands are ${Object.keys(commands).sort().join(", ")}`);
  process.exitCode = 2;
}
