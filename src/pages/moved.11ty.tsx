import { pagePerRecord, type View } from "../../_includes/page.tsx";
import { Policies } from "../../_includes/parts/metadata.tsx";
import type { Redirect } from "../model/briefing.ts";

/** The page at an address that has moved: a redirect without scripts, for readers and machines. */
const MovedPage = ({ briefing: { site }, item }: View & { item: Redirect }) => (
  <html lang={site.data.language}>
    <head>
      {Policies()}
      <meta name="color-scheme" content="light dark" />
      <meta http-equiv="refresh" content={`0; url=${site.link(item.to)}`} />
      <meta name="robots" content="noindex" />
      <link rel="canonical" href={site.url(item.to)} />
      <title>This page has moved</title>
    </head>
    <body>
      <p>
        This page has moved to <a href={site.link(item.to)}>{site.url(item.to)}</a>.
      </p>
    </body>
  </html>
);

export const { outputs, render } = pagePerRecord("moved", MovedPage);
