import { rm } from "node:fs/promises";

/**
 * Deletes a folder with all that is in it, if it is there. Follows no link. Throws if something cannot be deleted.
 * Files go in parallel: one after another, a site takes up to ten times as long where the disk is busy.
 */
export const removeFolder = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true, maxRetries: 10 });
