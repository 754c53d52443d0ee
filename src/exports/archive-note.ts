import { addresses } from "../model/addresses.ts";
import type { Site } from "../model/briefing.ts";
import { archiveFile } from "./data-files.ts";

/** The size in bytes up to which a file of all records is published outside the archive. */
export const maxUnarchivedBytes = 20e6;

/** Renders the note at the address of a file that is in the archive only: where to get it, in terms of schema.org. */
export const archiveNote = (name: string, site: Site): string =>
  `${JSON.stringify(
    {
      "@context": "https://schema.org",
      "@type": "DataDownload",
      "@id": site.url(addresses.dataFile(name)),
      name,
      description: `${name} is too large for this folder; it is in the archive, ${archiveFile.name}.`,
      contentUrl: site.url(addresses.dataFile(archiveFile.name)),
      encodingFormat: archiveFile.mediaType,
      license: site.data.license.URL,
    },
    null,
    1,
  )}\n`;
