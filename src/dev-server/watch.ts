import { extname, join, relative, resolve, sep } from "node:path";
import { type FSWatcher, watch } from "chokidar";

/** What changed: only content, also styles, or also the generator's code; and the files, for the terminal. */
export type FileChange = { kind: "content" | "styles" | "code"; files: string[] };

const codePaths = ["src", "_includes", "eleventy.config.ts", "package.json", "package-lock.json", "tsconfig.json"];

/** Milliseconds of quiet that end a burst of changes: chokidar reports a file at most once in 50. */
export const burstDelay = 60;

const ranks: Record<FileChange["kind"], number> = { content: 0, styles: 1, code: 2 };

/** Merges two successive changes. */
export const mergeChanges = (first: FileChange | undefined, then: FileChange): FileChange => {
  if (!first) return then;
  const kind = ranks[first.kind] > ranks[then.kind] ? first.kind : then.kind;
  return { kind, files: [...new Set([...first.files, ...then.files])] };
};

/**
 * Watches a content folder and the generator's own code: new, changed, deleted and renamed files.
 * @param pause milliseconds of quiet after which a burst of changes is reported as one
 */
export const watchSources = (
  content: string,
  root: string,
  pause: number,
  report: (change: FileChange) => void,
): FSWatcher => {
  const code = codePaths.map((path) => join(root, path));
  const watcher = watch([join(content, "briefs"), join(content, "_data"), ...code], { ignoreInitial: true });
  const kindOf = (path: string): FileChange["kind"] => {
    if (!code.some((folder) => path === folder || path.startsWith(folder + sep))) return "content";
    return extname(path) === ".css" && path.startsWith(join(root, "_includes") + sep) ? "styles" : "code";
  };
  let changed: FileChange | undefined;
  let timer: NodeJS.Timeout | undefined;
  watcher.on("all", (_, name) => {
    const path = resolve(name);
    const kind = kindOf(path);
    changed = mergeChanges(changed, { kind, files: [relative(kind === "content" ? content : root, path)] });
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (changed) report(changed);
      changed = undefined;
    }, pause);
  });
  return watcher;
};
