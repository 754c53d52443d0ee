import { readdirSync, rmdirSync, rmSync, unlinkSync } from "node:fs";

const removeAll = (folder: string): void => {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) removeAll(path);
    else unlinkSync(path);
  }
  rmdirSync(folder);
};

/**
 * Deletes a folder with all that is in it, where it is there. Follows no link. Throws where something cannot be deleted.
 */
export const removeFolder = (folder: string): void => {
  try {
    // Takes half the time of `rmSync`, which looks at each file first.
    removeAll(folder);
  } catch {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  }
};
