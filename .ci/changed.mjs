// Prints `code=false` if a change touches content only, and else `code=true`, as GitHub reads a step's output.
// In: the commit to compare with. If it is not there (the first push of a branch), everything counts as changed.
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
