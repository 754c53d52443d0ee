import { dirname } from "node:path";
import { takeMaterial } from "./material.ts";
import { stoppedMessage, writeIndex } from "./write-index.ts";

const [, , file = ""] = process.argv;
const fail = (message: string): void => {
  console.error(message);
  process.exit(1);
};

// If nothing is left to wait for, Pagefind's process has died.
process.once("beforeExit", () => fail(stoppedMessage));
// The input ends with the parent.
process.stdin.once("end", () => process.exit()).resume();
process.stdin.unref();
writeIndex(takeMaterial(file), dirname(file)).then(
  () => process.exit(),
  (error: Error) => fail(error.message),
);
