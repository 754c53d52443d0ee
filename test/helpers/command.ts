import { spawn } from "node:child_process";
import { join } from "node:path";
import { root } from "./content.ts";

export type Outcome = { code: number | null; out: string; err: string };

/** Runs one of the commands as `npm run` does, with no person at the terminal: this program’s, or a copy’s. */
export const command = (name: string, args: string[], cwd = root, program = root): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(program, "src/cli/start.mjs"), name, ...args], {
      cwd,
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
