/**
 * Loaded before a command, makes the disk full after as many writes as `WRITES_LEFT` says: every
 * later one fails as it would, with half of its text written. Only for tests; plain JavaScript, as a loader of TypeScript
 * would double the time of the command.
 */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

let left = Number(process.env["WRITES_LEFT"]);

const full = () => Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
const half = (/** @type {unknown} */ data) => {
  const text = typeof data === "string" ? data : "";
  return text.slice(0, text.length / 2);
};

const { writeFileSync } = fs;
const { writeFile, copyFile } = fs.promises;

fs.writeFileSync = (path, data, options) => {
  if (left-- > 0) return writeFileSync(path, data, options);
  writeFileSync(path, half(data), options);
  throw full();
};
fs.promises.writeFile = async (path, data, options) => {
  if (left-- > 0) return writeFile(path, data, options);
  await writeFile(path, half(data), options);
  throw full();
};
fs.promises.copyFile = async (from, to, mode) => {
  if (left-- > 0) return copyFile(from, to, mode);
  throw full();
};
syncBuiltinESMExports();
