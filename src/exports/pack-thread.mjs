// Plain JavaScript: a thread runs it, and it is not part of the bundle.
import { parentPort, workerData } from "node:worker_threads";
import { zipSync } from "fflate";

/** The earliest date that a zip can hold, the same in every time zone. */
const mtime = new Date(1980, 0, 1);

/** The compression level. The default, 6, takes a third longer for an archive that is 5% smaller. */
const level = 2;

/** @type {import("./archive.ts").PackedFile[]} */
const files = workerData;

// A zip of the files, in their order: the same bytes for the same files. The compressor is written in JavaScript, since
// the runtime's gives other bytes on other processors.
const zip = zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), { level, mtime });
parentPort?.postMessage(zip, [/** @type {ArrayBuffer} */ (zip.buffer)]);
