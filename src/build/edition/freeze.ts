import { escapeHtml } from "#jsx/jsx-runtime";

/** Where a page of an edition is, and what leads where. */
export type Frame = {
  /** From the page to the top of its edition: `../../`. */
  up: string;
  basePath: string;
  /** The site's address without the base path. */
  origin: string;
  /** Addresses within the site whose pages are in the edition, by their paths in it. */
  within: ReadonlyMap<string, string>;
  /** The page's own address in the edition, in full, and that of the living page. */
  own: string;
  living: string;
  pdf: string;
  /** The edition in words: "Edition of December 2026, frozen on December 1, 2026". */
  named: string;
  site: string;
};

const policy =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'none'; base-uri 'none'";

/** Where a link of the living page leads from the edition: to the edition's own page, or to the living site. */
const retarget = (target: string, { basePath, origin, within, up }: Frame): string => {
  if (!target.startsWith(basePath)) return target;
  const [path = "", fragment] = target.split("#");
  const own = within.get(path.slice(basePath.length - 1));
  if (own === undefined) return origin + target;
  return up + own + (fragment === undefined ? "" : `#${fragment}`);
};

const head = ({ up, site, named, living, pdf }: Frame): string =>
  `<header class="masthead edition"><a class="brand" href="${up}index.html">${escapeHtml(site)}</a><p>${escapeHtml(named)}. <a href="${up}index.html">Contents</a> <a href="${pdf}" type="application/pdf">PDF</a> <a href="${living}">The living page</a></p></header>`;

/**
 * Returns a page of the site as an edition keeps it: without scripts, feeds and menus, its styles and pictures beside it,
 * links to other pages of the edition within it and all others to the living site.
 */
export const freezePage = (html: string, frame: Frame): string =>
  html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, "")
    .replace(/<link rel="(?:icon|apple-touch-icon|preload|alternate|canonical|stylesheet|manifest)"[^>]*>/g, "")
    .replace(/<meta (?:property="og:|name="twitter:)[^>]*>/g, "")
    .replace(/(<meta http-equiv="Content-Security-Policy" content=")[^"]*"/, `$1${policy}"`)
    .replace(
      "</head>",
      () => `<link rel="stylesheet" href="${frame.up}style.css"/><link rel="canonical" href="${frame.own}"/></head>`,
    )
    .replace(/<header class="masthead">[\s\S]*?<\/header>/, () => head(frame))
    .replace(/<nav class="crumbs"[\s\S]*?<\/nav>/, "")
    .replace(/<footer class="colophon">[\s\S]*?<\/footer>/, "")
    .replace(/data-foot="[^"]*"/, () => `data-foot="${frame.own} · ${escapeHtml(frame.named)}"`)
    .replace(/ (href|src)="(\/[^"]*)"/g, (_, name: string, target: string) => ` ${name}="${retarget(target, frame)}"`);
