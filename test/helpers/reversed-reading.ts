/** Loaded before a command, reverses the order in which folders list their files. Only for tests. */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const { readdirSync } = fs;
const { readdir } = fs.promises;

fs.readdirSync = ((...args: Parameters<typeof readdirSync>) => readdirSync(...args).reverse()) as typeof readdirSync;
fs.promises.readdir = (async (...args: Parameters<typeof readdir>) =>
  (await readdir(...args)).reverse()) as unknown as typeof readdir;
syncBuiltinESMExports();
