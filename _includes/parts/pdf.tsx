import type { Site } from "../../src/model/briefing.ts";

/** A link to the PDF of a page, if the site has PDFs. */
export const PdfLink = ({ site, address }: { site: Site; address: string }) =>
  site.pdf ? (
    <>
      <a href={site.link(address)} type="application/pdf">
        PDF
      </a>{" "}
    </>
  ) : null;

/** The metadata of a page's PDF. */
export const PdfMetadata = ({ site, address }: { site: Site; address: string }) =>
  site.pdf ? <link rel="alternate" type="application/pdf" title="PDF" href={site.link(address)} /> : null;
