import { addresses } from "../../src/model/addresses.ts";
import type { Brief, Claim, Site } from "../../src/model/briefing.ts";
import { type CitationStyle, type CitedEdition, citationsOf } from "../../src/model/cite.ts";
import { type Edition, latestEditionWith } from "../../src/model/edition.ts";
import { Fold } from "./blocks.tsx";
import { FormattedDate } from "./text.tsx";

type Cited = { subject: Brief | Claim; site: Site; edition?: CitedEdition };

const mediaTypes = { bib: "application/x-bibtex", ris: "application/x-research-info-systems" };

/** Returns a citation as a `data:` address, which can be downloaded without a file. */
const dataAddress = (text: string, format: "bib" | "ris"): string =>
  `data:${mediaTypes[format]};charset=utf-8,${encodeURI(text).replaceAll("#", "%23")}`;

/** A brief's citation is a file of the site; that of a claim or an edition is in the link. */
const Download = ({
  subject,
  site,
  edition,
  text,
  format,
}: Cited & Required<Pick<CitationStyle, "text" | "format">>) => {
  const isFile = subject.kind === "brief" && !edition;
  return (
    <a
      href={isFile ? site.link(addresses.briefCitation(subject.id, format)) : dataAddress(text, format)}
      download={`${[subject.id, edition?.id].filter(Boolean).join("-")}.${format}`}
    >
      Download
    </a>
  );
};

/**
 * A citation in four styles to copy, two of them to download. Where an edition is elsewhere, its page has the two: this
 * page has little room.
 */
const Styles = ({ subject, site, edition }: Cited) => (
  <dl class="cite-as">
    {citationsOf(subject, site, edition)
      .filter(({ format }) => !format || !edition?.url)
      .map(({ name, text, format }) => (
        <div>
          <dt>{name}</dt>
          <dd data-copy={`the ${name} citation${edition ? " of the edition" : ""}`}>
            {format ? (
              <details>
                <summary>Show</summary>
                <pre>
                  <code>{text.trimEnd().replaceAll("\r\n", "\n")}</code>
                </pre>
              </details>
            ) : (
              text
            )}
          </dd>
          {format && (
            <dd class="get">
              <Download subject={subject} site={site} edition={edition} text={text} format={format} />
            </dd>
          )}
        </div>
      ))}
  </dl>
);

/** How to cite a brief of an edition, on the edition's page. */
export const CiteEdition = ({ subject, site, edition }: Required<Cited>) => (
  <Fold id="page:cite" heading="Cite this edition" kind="cite-section">
    <Styles subject={subject} site={site} edition={edition} />
  </Fold>
);

type CiteProps = { subject: Brief | Claim; site: Site; editions?: readonly Edition[] };

/** How to cite a brief or claim: the latest edition with the brief, if there is one, and this page. */
export const Cite = ({ subject, site, editions = [] }: CiteProps) => {
  const edition = subject.kind === "brief" ? latestEditionWith(editions, subject.id) : undefined;
  if (!edition)
    return (
      <Fold id="page:cite" heading={`Cite this ${subject.kind}`} kind="cite-section">
        <Styles subject={subject} site={site} />
      </Fold>
    );
  const address = addresses.edition(edition.id, `briefs/${subject.id}/`);
  return (
    <Fold id="page:cite" heading="Cite this brief" kind="cite-section">
      <h3>
        <a href={site.link(address)}>
          Edition of <FormattedDate date={edition.id} />
        </a>
        , which never changes (<a href={site.link(addresses.editions)}>all editions</a>)
      </h3>
      <Styles subject={subject} site={site} edition={{ id: edition.id, date: edition.date, url: site.url(address) }} />
      <h3>This page, which may change</h3>
      <Styles subject={subject} site={site} />
    </Fold>
  );
};
