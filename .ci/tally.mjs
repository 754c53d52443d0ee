// Counts passed and failed tests and commands, prints the counts as the last line, and fails if anything failed.
// Arguments: vitest's report file, then the commands that failed.
import { readFileSync } from "node:fs";

const [file, ...commands] = process.argv.slice(2);

const read = () => {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return { testResults: [] };
  }
};

const { testResults } = read();
const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
const count = (status) => tests.filter((test) => test.status === status).length;
// A file that fails before its tests counts as one failure.
const broken = testResults.filter(
  ({ status, assertionResults }) => status === "failed" && !assertionResults.some((test) => test.status === "failed"),
);
const failedTests = count("failed") + broken.length;
// A run that fails without a failed test counts too: an error outside of tests, or no run at all.
const failedCommands = commands.filter((command) => command !== "vitest run" || failedTests === 0);
const failed = failedTests + failedCommands.length + (tests.length === 0 && commands.length === 0 ? 1 : 0);
for (const command of failedCommands) console.log(`failed: ${command}`);
console.log(`${count("passed")} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
