import { Zip, ZipDeflate, type ZipInputFile } from "fflate";

/** The earliest date that a zip can hold, the same in every time zone. */
const noDate = new Date(1980, 0, 1);

/** How hard files are packed: the last fortieth of an archive's size would take half as long again. */
const level = 4;

/** What a zip says of files that are packed so. */
const { compression, flag } = new ZipDeflate("", { level });

/** A file as it is packed in a zip: its bytes there, the checksum of what is in them, and how long that is. */
export type PackedFile = { bytes: Uint8Array<ArrayBuffer>; crc: number; size: number };

/** A zip that grows file by file; the same bytes from the same files in the same order. */
export type Archive = {
  begin: (name: string) => (bytes: Uint8Array, last: boolean) => void;
  /** Adds a file that another such zip holds. */
  addPacked: (name: string, file: PackedFile) => void;
  end: () => void;
};

/**
 * Starts a zip. The packer is written in JavaScript: that of the runtime gives other bytes on other processors.
 * @param write takes its bytes as they come
 */
export const startArchive = (write: (bytes: Uint8Array) => void): Archive => {
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    write(bytes);
  });
  return {
    begin: (name) => {
      const entry = new ZipDeflate(name, { level });
      entry.mtime = noDate;
      zip.add(entry);
      return (bytes, last) => entry.push(bytes, last);
    },
    addPacked: (filename, { bytes, crc, size }) => {
      const entry: ZipInputFile = { filename, crc, size, compression, flag, mtime: noDate };
      zip.add(entry);
      entry.ondata?.(null, bytes, true);
    },
    end: () => zip.end(),
  };
};
