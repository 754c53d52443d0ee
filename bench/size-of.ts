import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** Returns the number of files below a folder, and their bytes. */
export const sizeOf = (folder: string): { files: number; bytes: number } => {
  const stats = (readdirSync(folder, { recursive: true }) as string[])
    .map((name) => statSync(join(folder, name)))
    .filter((stat) => stat.isFile());
  return { files: stats.length, bytes: stats.reduce((sum, { size }) => sum + size, 0) };
};
