import type { Site } from "../../src/model/briefing.ts";
import { renderOnce } from "../page.tsx";
import { siteNav } from "./site-nav.ts";
import { FormattedDate } from "./text.tsx";

/** The footer of every page: links to all parts of the site, its publisher and license. */
export const Footer = renderOnce(
  ({ site }: { site: Site }) => (
    <footer class="colophon">
      <div class="foot-nav">
        {Object.entries(siteNav).map(([heading, links]) => (
          <nav aria-label={heading}>
            <h2>{heading}</h2>
            <ul>
              {links.map(([label, to]) => (
                <li>
                  <a href={site.link(to)}>{label}</a>
                </li>
              ))}
            </ul>
          </nav>
        ))}
      </div>
      <p>
        {site.data.title}. {site.data.publisher}. Evidence as of <FormattedDate date={site.data.evidence_as_of} />. Text
        under{" "}
        <a rel="external license" href={site.data.license.URL}>
          {site.data.license.name}
        </a>
        .
      </p>
    </footer>
  ),
  ({ site }) => site,
);
