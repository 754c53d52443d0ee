import { join, relative, resolve, sep } from "node:path";
import { watch } from "chokidar";

/**
 * What a change asks for: the same generator with new content, or a new generator; and the content files that
 * were saved, where nothing else has happened.
 */
export type Change = { code: boolean; saved?: string[] };

const codeFolders = ["src", "_includes", "eleventy.config.ts", "package.json"];

type Happened = "add" | "addDir" | "change" | "unlink" | "unlinkDir";

/** What has happened to a file, all in all: what an editor puts there and takes away again was never there. */
export const together = (before: string | undefined, now: string): string | undefined => {
  if (before === "add") return now === "unlink" ? undefined : "add";
  return before === "unlink" && now === "add" ? "change" : now;
};

/**
 * Watches a content folder and the generator's own code. Changes that come in a burst are told once,
 * when it has been quiet for `pause` milliseconds.
 */
export const watchSources = (content: string, root: string, pause: number, tell: (change: Change) => void) => {
  const code = codeFolders.map((path) => join(root, path));
  const watcher = watch([join(content, "briefs"), join(content, "_data"), ...code], { ignoreInitial: true });
  const isCode = (path: string) => code.some((folder) => path === folder || path.startsWith(folder + sep));
  let happened = new Map<string, string>();
  let timer: NodeJS.Timeout | undefined;
  const tellAll = () => {
    const all = [...happened];
    happened = new Map();
    const saved = all.map(([path]) => relative(resolve(content), path).split(sep).join("/"));
    if (all.some(([path]) => isCode(path))) tell({ code: true });
    else if (all.every(([, what]) => what === "change")) tell({ code: false, saved });
    else tell({ code: false });
  };
  watcher.on("all", (event, name) => {
    const path = resolve(name);
    const all = together(happened.get(path), event as Happened);
    if (all) happened.set(path, all);
    else happened.delete(path);
    clearTimeout(timer);
    if (happened.size > 0) timer = setTimeout(tellAll, pause);
  });
  return watcher;
};
