import { addresses } from "../model/addresses.ts";
import type { Site } from "../model/briefing.ts";
import { archiveFile } from "./data-files.ts";

/** The most bytes of a file that says all again; one that has more stands in the archive alone. */
export const maxAgain = 20e6;

/** What stands at the address of a file that is in the archive alone: where it is to be had, in terms of schema.org. */
export const noteOf = (name: string, site: Site): string =>
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
