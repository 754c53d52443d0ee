import { AsyncLocalStorage } from "node:async_hooks";
import { spawn } from "node:child_process";
import { join } from "node:path";
import { format } from "node:util";
import type { commands } from "../../src/cli/commands.ts";
import { type RunCommand, reportFailure } from "../../src/cli/run.ts";
import { root } from "./content.ts";

export type CommandName = keyof typeof commands;

export type Outcome = { code: number | null; out: string; err: string };

/** What the command prints that is running, if one is. */
const printing = new AsyncLocalStorage<{ out: string; err: string }>();

/** Keeps what commands print, and prints everything else. */
const capture = (method: "log" | "error", to: "out" | "err") => {
  const print = console[method].bind(console);
  console[method] = (...given: unknown[]) => {
    const printed = printing.getStore();
    if (printed) printed[to] += `${format(...given)}\n`;
    else print(...given);
  };
};
capture("log", "out");
capture("error", "err");

/** Runs one of the commands in this process, which saves starting one, with no person at the terminal. */
export const command = async (name: CommandName, args: string[]): Promise<Outcome> => {
  const { default: run } = (await import(`../../src/cli/${name}.ts`)) as { default: RunCommand };
  const printed = { out: "", err: "" };
  const code = await printing.run(printed, async () => {
    try {
      return (await run(args)) ?? 0;
    } catch (error) {
      return reportFailure(error);
    }
  });
  return { code, ...printed };
};

/** Starts one of the commands as `npm run` does, with no person at the terminal: this program’s, or a copy’s. */
export const startCommand = (name: string, args: string[], program = root): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(program, "src/cli/start.mjs"), name, ...args], {
      cwd: program,
      env: { ...process.env, NO_COLOR: "1" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let out = "";
    let err = "";
    child.stdout.on("data", (data) => {
      out += data;
    });
    child.stderr.on("data", (data) => {
      err += data;
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, out, err }));
  });
