import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Output, TextOutput } from "../lib/output.ts";
import { root } from "../lib/program.ts";
import { addresses } from "../model/addresses.ts";
import type { Briefing } from "../model/briefing.ts";
import { archiveFile } from "./data-files.ts";
import { type ExportFile, exportFiles } from "./outputs.ts";

/** The size in bytes up to which a file of all records is published outside the archive. */
export const maxUnarchivedBytes = 20e6;

/** A file of an archive: its name there and its bytes, in a buffer of their own. */
export type PackedFile = { name: string; bytes: Uint8Array<ArrayBuffer> };

/** Packs files in a thread of its own, while pages are rendered in this one, which loses the bytes to it. */
export const packFiles = (files: readonly PackedFile[]): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(join(root, "src/exports/pack-thread.mjs"), {
      workerData: files,
      transferList: files.map(({ bytes }) => bytes.buffer),
    });
    worker.once("message", ({ buffer }: Uint8Array<ArrayBuffer>) => resolve(Buffer.from(buffer)));
    worker.once("error", reject);
  });

const encoder = new TextEncoder();

/**
 * Returns every export, and the archive of those that belong in it: it reuses what was already rendered, and is packed
 * in another thread as soon as all of that is.
 * @param limit the bytes above which a file of all records is in the archive only, with a note at its address
 */
export const exportOutputs = (
  briefing: Briefing,
  limit = maxUnarchivedBytes,
): { files: TextOutput[]; archive: Output } => {
  const files = exportFiles(briefing);
  const archived = files.filter((file) => file.archived);
  const rendered = new Map<ExportFile, Uint8Array<ArrayBuffer>>();
  let archive: Promise<Buffer> | undefined;
  const renderArchive = () => {
    archive ??= packFiles(
      archived.map((file) => ({
        name: file.archived ?? "",
        bytes: rendered.get(file) ?? encoder.encode(file.render()),
      })),
    );
    rendered.clear();
    return archive;
  };
  const renderFile = (file: ExportFile): string => {
    const text = file.render();
    if (!file.archived) return text;
    const bytes = encoder.encode(text);
    const isTooLong = bytes.length > limit;
    if (!archive) rendered.set(file, bytes);
    // A failure is reported when the archive is written.
    if (rendered.size === archived.length) renderArchive().catch(() => undefined);
    return isTooLong && file.note ? file.note : text;
  };
  return {
    files: files.map((file) => ({ address: file.address, render: () => renderFile(file) })),
    archive: { address: addresses.dataFile(archiveFile.name), render: renderArchive },
  };
};
