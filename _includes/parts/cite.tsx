import { addresses } from "../../src/model/addresses.ts";
import type { Brief, Claim, Site } from "../../src/model/briefing.ts";
import { citationsOf } from "../../src/model/cite.ts";
import { type Edition, latestWith } from "../../src/model/edition.ts";
import { Fold } from "./fold.tsx";
import { Text, When } from "./text.tsx";

/** The address of a brief in the newest edition that holds it, beside that of the living page. */
const InEdition = ({
  subject,
  site,
  editions,
}: {
  subject: Brief | Claim;
  site: Site;
  editions: readonly Edition[];
}) => {
  const edition = subject.kind === "brief" ? latestWith(editions, subject.id) : undefined;
  if (!edition) return null;
  const address = addresses.edition(edition.id, `briefs/${subject.id}/`);
  return (
    <p class="says">
      The addresses below lead to this page, which may change. The{" "}
      <a href={site.link(address)}>
        edition of <When date={edition.id} />
      </a>{" "}
      stays as it is: <span data-text>{site.url(address)}</span>
    </p>
  );
};

/** How to cite a brief or a claim, in four styles, each to copy; of a brief there are two to download. */
export const Cite = ({
  subject,
  site,
  editions = [],
}: {
  subject: Brief | Claim;
  site: Site;
  editions?: readonly Edition[];
}) => (
  <Fold id="page:cite" heading={`Cite this ${subject.kind}`} kind="cite-section">
    <InEdition subject={subject} site={site} editions={editions} />
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
              <a href={site.link(addresses.briefCitation(subject.id, format))} download={`${subject.id}.${format}`}>
                Download
              </a>
            )}
          </dd>
        </div>
      ))}
    </dl>
  </Fold>
);
