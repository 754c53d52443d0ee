// Prints `code=false` if a change touches content only, and otherwise `code=true`, as an output of a GitHub step.
// Argument: the commit to compare with. If it does not exist (the first push of a branch), everything counts as
// changed.
import { execFileSync } from "node:child_process";

const [base = ""] = process.argv.slice(2);

const changed = () => {
  try {
    const options = { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] };
    // With -z, no name is quoted.
    return execFileSync("git", ["diff", "--name-only", "--no-renames", "-z", `${base}...HEAD`, "--"], options)
      .split("\0")
      .filter(Boolean);
  } catch {
    return ["everything"];
  }
};

console.log(`code=${/^-|^$/.test(base) || changed().some((file) => !/^(briefs|_data)\//.test(file))}`);
