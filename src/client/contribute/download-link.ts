import { strToU8, zipSync } from "fflate";
import type { ProposalFile } from "../../authoring/issue.ts";
import { el } from "../element.ts";

let lastFile = "";

/** Returns an address for downloading bytes; the one before is revoked. */
const toDownload = (data: BlobPart, type: string): string => {
  URL.revokeObjectURL(lastFile);
  lastFile = URL.createObjectURL(new Blob([data], { type }));
  return lastFile;
};

/** The earliest date that a zip can hold, so that the same files give the same zip. */
const noDate = new Date(1980, 0, 1);

/** Returns a link that downloads a file, or several as one zip. */
export const downloadLink = (files: ProposalFile[]): HTMLAnchorElement => {
  const [first] = files;
  if (first && files.length === 1)
    return el(
      "a",
      { download: first.file.split("/").at(-1) ?? "file", href: toDownload(first.text, "text/plain") },
      "Download the file",
    );
  const zip = zipSync(Object.fromEntries(files.map(({ file, text }) => [file, strToU8(text)])), { mtime: noDate });
  return el(
    "a",
    { download: "proposal.zip", href: toDownload(zip as BlobPart, "application/zip") },
    `Download all ${files.length} files as a zip`,
  );
};
