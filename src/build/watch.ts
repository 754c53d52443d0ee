import { join, resolve, sep } from "node:path";
import { watch } from "chokidar";

/** A change of the generator's code, or of the content only. */
export type Change = { code: boolean };

const codeFolders = ["src", "_includes", "eleventy.config.ts", "package.json"];

/**
 * Watches a content folder and the generator's own code. Changes that come in a burst are told once,
 * when it has been quiet for `pause` milliseconds.
 */
export const watchSources = (content: string, root: string, pause: number, tell: (change: Change) => void) => {
  const code = codeFolders.map((path) => join(root, path));
  const watcher = watch([join(content, "briefs"), join(content, "_data"), ...code], { ignoreInitial: true });
  const isCode = (path: string) => code.some((folder) => path === folder || path.startsWith(folder + sep));
  let changed: Change | undefined;
  let timer: NodeJS.Timeout | undefined;
  watcher.on("all", (_, name) => {
    changed = { code: isCode(resolve(name)) || changed?.code === true };
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (changed) tell(changed);
      changed = undefined;
    }, pause);
  });
  return watcher;
};
