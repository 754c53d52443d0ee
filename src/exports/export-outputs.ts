import { zipSync } from "fflate";
import type { Output } from "../lib/output.ts";
import { addresses } from "../model/addresses.ts";
import type { Briefing } from "../model/briefing.ts";
import { maxUnarchivedBytes } from "./archive-note.ts";
import { archiveFile } from "./data-files.ts";
import { type ExportFile, exportFiles } from "./outputs.ts";

/** The earliest date that a zip can hold, the same in every time zone. */
const mtime = new Date(1980, 0, 1);

/** The compression level. The default, 6, takes a third longer for an archive that is 5% smaller. */
const level = 2;

/** A file of an archive: its name there and its bytes. */
type PackedFile = { name: string; bytes: Uint8Array };

/**
 * Returns a zip of files, in their order: the same bytes for the same files. The compressor is written in JavaScript,
 * since the runtime's gives other bytes on other processors.
 */
export const packFiles = (files: readonly PackedFile[]): Buffer =>
  Buffer.from(zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), { level, mtime }).buffer);

const render = ({ pieces }: ExportFile): string => [...pieces()].join("");

/**
 * Returns every export and, last, the archive of those that belong in it, which reuses what was already rendered.
 * @param limit the bytes above which a file of all records is in the archive only, with a note at its address
 */
export const exportOutputs = (briefing: Briefing, limit = maxUnarchivedBytes): Output[] => {
  const files = [...exportFiles(briefing)];
  const rendered = new Map<ExportFile, Uint8Array>();
  const renderArchive = () => {
    const packed = files.flatMap((file) =>
      file.archived ? [{ name: file.archived, bytes: rendered.get(file) ?? Buffer.from(render(file)) }] : [],
    );
    rendered.clear();
    return packFiles(packed);
  };
  return [
    ...files.map((file) => ({
      address: file.address,
      render: () => {
        const text = render(file);
        if (file.archived) rendered.set(file, Buffer.from(text));
        return file.note && Buffer.byteLength(text) > limit ? file.note : text;
      },
    })),
    { address: addresses.dataFile(archiveFile.name), render: renderArchive },
  ];
};
