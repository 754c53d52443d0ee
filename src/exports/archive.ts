import { Zip, ZipDeflate } from "fflate";

/** The earliest date that a zip can hold, the same in every time zone. */
const noDate = new Date(1980, 0, 1);

/** The compression level. The last 2.5% of an archive's size would take half as long again. */
const level = 4;

/** A zip that is written file by file; the same files in the same order give the same bytes. */
export type Archive = {
  begin: (name: string) => (bytes: Uint8Array, last: boolean) => void;
  end: () => void;
};

/**
 * Starts a zip. The compressor is written in JavaScript, since the runtime's gives other bytes on other processors.
 * @param write receives the bytes in order
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
    end: () => zip.end(),
  };
};
