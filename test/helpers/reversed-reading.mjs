/** Loaded before a command, reverses the order in which folders list their files. Only for tests; plain JavaScript. */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const { readdirSync } = fs;
const { readdir } = fs.promises;

fs.readdirSync = /** @type {any} */ ((/** @type {[any, any]} */ ...args) => readdirSync(...args).reverse());
fs.promises.readdir = /** @type {any} */ (
  async (/** @type {[any, any]} */ ...args) => (await readdir(...args)).reverse()
);
syncBuiltinESMExports();
