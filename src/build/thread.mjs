// A thread's first file has to be JavaScript: from here on it reads TypeScript too.
import { workerData } from "node:worker_threads";
import { tsImport } from "tsx/esm/api";

await tsImport(workerData.file, import.meta.url);
