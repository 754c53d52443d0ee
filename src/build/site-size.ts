import type { Finding } from "../model/finding.ts";

/** GitHub Pages publishes sites of up to 1 GB. */
const maxBytes = 1e9;

/** Returns a warning if a site has more bytes than GitHub Pages publishes. */
export const siteTooLarge = (bytes: number): Finding[] =>
  bytes <= maxBytes
    ? []
    : [
        {
          rule: "site-size",
          severity: "warning",
          file: "_data/site.yaml",
          line: 1,
          column: 1,
          message: `the site has ${(bytes / 1e9).toFixed(2)} GB; GitHub Pages publishes at most 1 GB`,
          hint: "publish it on a host without that limit, or let several desks publish a part each",
        },
      ];
