import { escapeHtml } from "../../lib/escape-html.ts";
import { contentPolicy } from "./contents.tsx";

/**
 * The position of a page in an edition and the targets of its links. It names no host, so that the page can be read
 * from anywhere.
 */
export type Frame = {
  /** The path from the page to the top of its edition: `../../`. */
  up: string;
  basePath: string;
  /** Paths in the edition by their addresses on the site. */
  within: ReadonlyMap<string, string>;
  /** The address of the current page on the site. */
  living: string;
  pdf: string;
  /** The edition in words: "Edition of December 2026, frozen on December 1, 2026". */
  named: string;
  site: string;
  /** The publisher and the license. */
  rights: string;
  /** How to cite the page in the edition, as HTML. */
  cite: string;
};

/**
 * Returns the path from a page of an edition to an address of the current site, two folders above the edition's top.
 */
const siteAddress = (address: string, { up }: Frame): string => `${up}../..${address}`;

/** Returns the target of a link in the edition: the edition's own page, or the current site. */
const retarget = (target: string, frame: Frame): string => {
  if (!target.startsWith(frame.basePath)) return target;
  const address = target.slice(frame.basePath.length - 1);
  const [path = "", fragment] = address.split("#");
  const own = frame.within.get(path);
  if (own === undefined) return siteAddress(address, frame);
  return frame.up + own + (fragment === undefined ? "" : `#${fragment}`);
};

/**
 * Rewrites the links to claims in the text of a brief so that they lead to the page's own list of them, which is frozen
 * too.
 */
const linkToOwnClaims = (html: string, basePath: string): string =>
  html.replace(/<div class="body">[\s\S]*<div class="after">/, (body) =>
    body.replace(/ href="([^"]*)"/g, (whole, target: string) => {
      const claim = target.startsWith(`${basePath}claims/`) ? target.slice(basePath.length).split("/")[1] : undefined;
      return claim && html.includes(` id="page:claim-${claim}"`) ? ` href="#page:claim-${claim}"` : whole;
    }),
  );

const editionHeader = (frame: Frame): string =>
  `<header class="masthead edition"><a class="brand" href="${frame.up}index.html">${escapeHtml(frame.site)}</a><p>${escapeHtml(frame.named)}. <span class="ways"><a href="${frame.up}index.html">Contents</a> <a href="${frame.pdf}" type="application/pdf">PDF</a> <a href="${siteAddress(frame.living, frame)}">The living page</a></span></p></header>`;

/**
 * The parts that only the current page needs: menus, feeds, forms, downloads, what scripts would show, and the map,
 * which repeats the claims and sources of the page.
 */
const removedParts: RegExp[] = [
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
 * Returns a page of the site for an edition: without scripts, feeds and menus, with the edition's styles and pictures,
 * links to the edition's own pages, and all other links to the current site.
 */
export const freezePage = (html: string, frame: Frame): string =>
  linkToOwnClaims(
    removedParts.reduce((text, pattern) => text.replace(pattern, ""), html),
    frame.basePath,
  )
    .replace(/(<meta http-equiv="Content-Security-Policy" content=")[^"]*"/, `$1${contentPolicy}"`)
    .replace(
      "</head>",
      // Search engines lead to the current page; a canonical link would have to name its host.
      () => `<meta name="robots" content="noindex"><link rel="stylesheet" href="${frame.up}style.css"></editionHeader>`,
    )
    .replace(/<header class="masthead">[\s\S]*?<\/header>/, () => editionHeader(frame))
    .replace(/<details class="fold cite-section"[\s\S]*<\/dl><\/details>/, () => frame.cite)
    .replace(/data-foot="[^"]*"/, () => `data-foot="${escapeHtml(`${frame.rights} · ${frame.named}`)}"`)
    .replace(/ (href|src)="(\/[^"]*)"/g, (_, name: string, target: string) => ` ${name}="${retarget(target, frame)}"`);
