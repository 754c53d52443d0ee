import { addresses } from "../../src/model/addresses.ts";
import type { Brief, Claim, Site } from "../../src/model/briefing.ts";
import { citationsOf } from "../../src/model/cite.ts";
import { Fold } from "./fold.tsx";
import { Text } from "./text.tsx";

/** How to cite a brief or a claim, in four styles, each to copy; of a brief there are two to download. */
export const Cite = ({ subject, site }: { subject: Brief | Claim; site: Site }) => (
  <Fold id="page:cite" heading={`Cite this ${subject.kind}`} kind="cite-section">
    <dl class="cite-as">
      {citationsOf(subject, site).map(({ name, text, format }) => (
        <div data-cite>
          <dt>{name}</dt>
          <dd>
            {format ? (
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
            {format && subject.kind === "brief" && (
              <a href={site.link(addresses.briefCitation(subject.id, format))} download="">
                Download
              </a>
            )}
          </dd>
        </div>
      ))}
    </dl>
  </Fold>
);
