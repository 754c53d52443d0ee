import { join, resolve, sep } from "node:path";
import { watch } from "chokidar";

/** What a change asks for: the same generator with new content, or a new generator. */
export type Change = { code: boolean };

const codeFolders = ["src", "_includes", "eleventy.config.ts", "package.json"];

/**
 * Watches a content folder and the generator's own code. Changes that come in a burst are told once,
 * when it has been quiet for `pause` milliseconds.
 */
export const watchSources = (content: string, root: string, pause: number, tell: (change: Change) => void) => {
  const code = codeFolders.map((path) => join(root, path));
  const watcher = watch([join(content, "briefs"), join(content, "_data"), ...code], { ignoreInitial: true });
  let codeChanged = false;
  let timer: NodeJS.Timeout | undefined;
  watcher.on("all", (_event, path) => {
    codeChanged ||= code.some((folder) => resolve(path) === folder || resolve(path).startsWith(folder + sep));
    clearTimeout(timer);
    timer = setTimeout(() => {
      const change = { code: codeChanged };
      codeChanged = false;
      tell(change);
    }, pause);
  });
  return watcher;
};
