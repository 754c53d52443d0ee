#!/usr/bin/env node
// Starts a command like start.mjs, and says why where Node runs no module: from a folder with a backslash in its name.
if (process.platform !== "win32" && __dirname.includes("\\")) {
  console.error(
    `Node runs no module from a folder with a backslash in its name: rename the folder (${JSON.stringify(__dirname)})`,
  );
  process.exit(2);
}
void import("./start.mjs");
