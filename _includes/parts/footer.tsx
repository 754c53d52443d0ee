import { addresses } from "../../src/model/addresses.ts";
import type { Site } from "../../src/model/briefing.ts";
import { renderOnce } from "../page.tsx";
import { When } from "./text.tsx";

const footNav = [
  [
    "The briefing",
    [
      ["About", addresses.about],
      ["Methods and language key", addresses.methods],
      ["What changed", addresses.changes],
      ["Subscribe", addresses.subscribe],
    ],
  ],
  [
    "The record",
    [
      ["Claims", addresses.claims],
      ["Sources", addresses.sources],
      ["Debates", addresses.debates],
      ["Forecasts", addresses.forecasts],
      ["Open data", addresses.data],
    ],
  ],
  [
    "Look up",
    [
      ["Search", addresses.search],
      ["Timeline", addresses.timeline],
      ["Who’s who", addresses.actors],
      ["Glossary", addresses.glossary],
      ["Charts", addresses.charts],
      ["Evidence map", addresses.map],
    ],
  ],
  [
    "Take part",
    [
      ["Contribute", addresses.contribute],
      ["Editors’ to-do list", addresses.desk],
      ["Watch list", addresses.watch],
    ],
  ],
] as const;

/** The foot of every page: ways to all parts of the site, who publishes it, under which license. */
export const Footer = renderOnce(
  ({ site }: { site: Site }) => (
    <footer class="colophon">
      <div class="foot-nav">
        {footNav.map(([heading, links]) => (
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
        {site.data.title}. {site.data.publisher}. Evidence as of <When date={site.data.evidence_as_of} />. Text under{" "}
        <a rel="external license" href={site.data.license.URL}>
          {site.data.license.name}
        </a>
        .
      </p>
    </footer>
  ),
  ({ site }) => site,
);
