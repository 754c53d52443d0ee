import { addresses } from "../../src/model/addresses.ts";
import type { Brief, Site } from "../../src/model/briefing.ts";
import { citationsOf } from "../../src/model/cite.ts";
import { Text } from "./text.tsx";

/** How to cite a brief, in four styles, each to copy, two to download. */
export const Cite = ({ brief, site }: { brief: Brief; site: Site }) => (
  <section class="apparatus-section cite-section" aria-labelledby="page:cite">
    <h2 id="page:cite">Cite this brief</h2>
    <dl class="cite-as">
      {citationsOf(brief, site).map(({ name, text, file }) => (
        <div data-cite>
          <dt>{name}</dt>
          <dd>
            {file ? (
              <details>
                <summary>Show</summary>
                <pre data-text>
                  <code>{text.trimEnd().replaceAll("\r\n", "\n")}</code>
                </pre>
              </details>
            ) : (
              <span data-text>
                <Text>{text}</Text>
              </span>
            )}
          </dd>
          <dd class="get">
            <button class="copy" type="button" data-copy hidden aria-label={`Copy the ${name} citation`}>
              Copy
            </button>
            {file && (
              <a href={site.link(addresses.briefCitation(brief.id, file))} download="">
                Download
              </a>
            )}
          </dd>
        </div>
      ))}
    </dl>
  </section>
);
