import type { Child } from "#jsx/jsx-runtime";
import { formatDate } from "../src/lib/dates.ts";
import { addresses } from "../src/model/addresses.ts";
import type { Site } from "../src/model/briefing.ts";
import { renderOnce, type View } from "./page.tsx";
import { Footer } from "./parts/footer.tsx";
import { PageMetadata, Policies } from "./parts/metadata.tsx";
import { mainNav, secondaryNav } from "./parts/site-nav.ts";

export type Crumb = { label: string; address?: string };

export type LayoutProps = View & {
  address: string;
  /** The page's name; that of the front page is the briefing's. */
  title: string;
  description: string;
  /** The class of the page's main element. */
  kind: string;
  /** The breadcrumbs of the page, ending with itself; by default only its title. */
  crumbs?: Crumb[];
  feeds?: { title: string; address: string; type: string }[];
  /** The picture for link previews. */
  image?: string;
  head?: Child;
  children: Child;
};

/** A font that loads with the page, before its style sheet asks for it. */
const PreloadedFont = ({ href }: { href: string }) => (
  <link rel="preload" as="font" type="font/woff2" crossorigin="" href={href} />
);

const Head = ({
  briefing: { site },
  assets,
  address,
  title,
  description,
  crumbs = [],
  feeds = [],
  image,
  head,
}: LayoutProps) => {
  const full = address === addresses.home ? `${title} · ${site.data.tagline}` : `${title} · ${site.data.title}`;
  return (
    <head>
      {Policies()}
      <title>{full}</title>
      <meta name="description" content={description} property="og:description" />
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" media="(prefers-color-scheme: light)" content="#fcfbf8" />
      <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#16161a" />
      <link rel="icon" type="image/svg+xml" href={site.link(addresses.asset("icon.svg"))} />
      <link rel="apple-touch-icon" href={site.link(addresses.asset("touch-icon.png"))} />
      <PreloadedFont href={site.link(addresses.asset("fonts/serif.woff2"))} />
      <link rel="stylesheet" href={site.link(assets.style)} />
      {PageMetadata({ site, address, title, crumbs, feeds, image })}
      <PreloadedFont href={site.link(addresses.asset("fonts/sans.woff2"))} />
      <script type="module" src={site.link(assets.script)} />
      {assets.overlay && <script type="module" src={site.link(assets.overlay)} />}
      {head}
    </head>
  );
};

const MainNav = ({ site, address }: { site: Site; address?: string }) => (
  <nav id="menu" aria-label="Main" popover="auto">
    {[...mainNav, ...secondaryNav].map(([label, to]) => (
      <a href={site.link(to)} aria-current={address === to ? "page" : undefined}>
        {label}
      </a>
    ))}
  </nav>
);

/** The menu of pages to which it does not link, which is the same on all. */
const PlainMainNav = renderOnce(MainNav, ({ site }: { site: Site }) => site);

const Masthead = ({ briefing: { site }, assets, address }: LayoutProps) => (
  <header class="masthead">
    <a class="brand" href={site.link(addresses.home)} aria-current={address === addresses.home ? "page" : undefined}>
      {site.data.title}
    </a>
    {[...mainNav, ...secondaryNav].some(([, to]) => to === address) ? (
      <MainNav site={site} address={address} />
    ) : (
      <PlainMainNav site={site} />
    )}
    <a
      class="find"
      href={site.link(addresses.search)}
      aria-keyshortcuts="/ Control+K"
      data-find={site.link(assets.search)}
      data-base={site.link(addresses.home)}
      data-also={site.data.search_with && JSON.stringify(site.data.search_with)}
    >
      <span>Search</span>
      <kbd>/</kbd>
    </a>
    <button class="menu-button" type="button" popovertarget="menu">
      Menu
    </button>
  </header>
);

const Crumbs = ({ briefing: { site }, crumbs = [] }: LayoutProps) =>
  crumbs.length > 0 ? (
    <nav class="crumbs" aria-label="Breadcrumb">
      <ol>
        <li>
          <a href={site.link(addresses.home)}>{site.data.title}</a>
        </li>
        {crumbs.map(({ label, address }) => (
          <li>{address ? <a href={site.link(address)}>{label}</a> : <span aria-current="page">{label}</span>}</li>
        ))}
      </ol>
    </nav>
  ) : null;

/** Returns the texts for the margins of a printed page; the style sheet puts them there. */
const runningHead = ({ briefing: { site }, address, title }: LayoutProps) => ({
  "data-title": title,
  "data-as-of": `Evidence as of ${formatDate(site.data.evidence_as_of)}`,
  "data-foot": `${site.url(address)} · ${site.data.publisher}, ${site.data.license.name}`,
});

/** The layout of every page: skip link, masthead, breadcrumbs, main, footer. */
export const Layout = ({ crumbs: given, ...page }: LayoutProps) => {
  const props = { ...page, crumbs: given ?? [{ label: page.title }] };
  return (
    <html lang={props.briefing.site.data.language} {...runningHead(props)}>
      {Head(props)}
      <body>
        <a class="skip" href="#main">
          Skip to the content
        </a>
        {Masthead(props)}
        <main id="main" class={props.kind}>
          {Crumbs(props)}
          {props.children}
        </main>
        <Footer site={props.briefing.site} />
      </body>
    </html>
  );
};
