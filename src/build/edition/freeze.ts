import { escapeHtml } from "../../lib/escape-html.ts";
import { contentPolicy } from "./contents.tsx";

/** Where a page of an edition is, and what leads where. It names no host, so that it can be read from anywhere. */
export type Frame = {
  /** From the page to the top of its edition: `../../`. */
  up: string;
  basePath: string;
  /** Addresses within the site whose pages are in the edition, by their paths in it. */
  within: ReadonlyMap<string, string>;
  /** The address of the living page within the site. */
  living: string;
  pdf: string;
  /** The edition in words: "Edition of December 2026, frozen on December 1, 2026". */
  named: string;
  site: string;
  /** Who publishes it under which license. */
  rights: string;
  /** How to cite the page in the edition, as HTML. */
  cite: string;
};

/** From a page of an edition to an address of the living site, which holds the edition two folders below its top. */
const toSite = (address: string, { up }: Frame): string => `${up}../..${address}`;

/** Where a link of the living page leads from the edition: to the edition's own page, or to the living site. */
const retarget = (target: string, frame: Frame): string => {
  if (!target.startsWith(frame.basePath)) return target;
  const address = target.slice(frame.basePath.length - 1);
  const [path = "", fragment] = address.split("#");
  const own = frame.within.get(path);
  if (own === undefined) return toSite(address, frame);
  return frame.up + own + (fragment === undefined ? "" : `#${fragment}`);
};

/** The text of a brief with links to claims that lead to the page's own list of them, where they are as they were. */
const linkToOwnClaims = (html: string, basePath: string): string =>
  html.replace(/<div class="body">[\s\S]*<div class="after">/, (body) =>
    body.replace(/ href="([^"]*)"/g, (whole, target: string) => {
      const claim = target.startsWith(`${basePath}claims/`) ? target.slice(basePath.length).split("/")[1] : undefined;
      return claim && html.includes(` id="page:claim-${claim}"`) ? ` href="#page:claim-${claim}"` : whole;
    }),
  );

const head = (frame: Frame): string =>
  `<header class="masthead edition"><a class="brand" href="${frame.up}index.html">${escapeHtml(frame.site)}</a><p>${escapeHtml(frame.named)}. <span class="ways"><a href="${frame.up}index.html">Contents</a> <a href="${frame.pdf}" type="application/pdf">PDF</a> <a href="${toSite(frame.living, frame)}">The living page</a></span></p></header>`;

/**
 * What only serves the living page: its menus, feed, forms and downloads, what its scripts would show, and the map, which
 * repeats the claims and sources of the page.
 */
const leftOut: RegExp[] = [
  /<script\b[^>]*>[\s\S]*?<\/script>/g,
  /<link rel="(?:icon|apple-touch-icon|preload|alternate|canonical|stylesheet|manifest)"[^>]*>/g,
  /<meta (?:property="og:|name="(?:twitter:|citation_[a-z_]*url"))[^>]*>/g,
  /<nav class="crumbs"[\s\S]*?<\/nav>/g,
  /<(?:details|section) class="(?:fold )?evidence-map"[\s\S]*?(?=<details class="fold cite-section")/g,
  /<nav class="neighbors"[\s\S]*?<\/nav>/g,
  /<footer class="colophon">[\s\S]*?<\/footer>/g,
  /<button\b[^>]* hidden=""[^>]*>[\s\S]*?<\/button>/g,
  /<p class="since" hidden="">[\s\S]*?<\/p>/g,
  /<a href="[^"]*\/feeds\/[^"]*"[^>]*>[^<]*<\/a>/g,
  /<p class="(?:apparatus|edit)"><a [^>]*href="[^"]*\/contribute\/[^"]*"[^>]*>[^<]*<\/a><\/p>/g,
  /<p class="apparatus">(?:<a [^>]* download="">[^<]*<\/a>)+<\/p>/g,
];

/**
 * Returns a page of the site as an edition keeps it: without scripts, feeds and menus, its styles and pictures beside it,
 * links to other pages of the edition within it, and all others to the living site from which it is read.
 */
export const freezePage = (html: string, frame: Frame): string =>
  linkToOwnClaims(
    leftOut.reduce((text, pattern) => text.replace(pattern, ""), html),
    frame.basePath,
  )
    .replace(/(<meta http-equiv="Content-Security-Policy" content=")[^"]*"/, `$1${contentPolicy}"`)
    .replace(
      "</head>",
      // Search engines lead to the living page; a canonical link would have to name its host.
      () => `<meta name="robots" content="noindex"><link rel="stylesheet" href="${frame.up}style.css"></head>`,
    )
    .replace(/<header class="masthead">[\s\S]*?<\/header>/, () => head(frame))
    .replace(/<details class="fold cite-section"[\s\S]*<\/dl><\/details>/, () => frame.cite)
    .replace(/data-foot="[^"]*"/, () => `data-foot="${escapeHtml(`${frame.rights} · ${frame.named}`)}"`)
    .replace(/ (href|src)="(\/[^"]*)"/g, (_, name: string, target: string) => ` ${name}="${retarget(target, frame)}"`);
