import { Layout } from "../../_includes/layout.tsx";
import { onePage, type PageView } from "../../_includes/page.tsx";
import { EditLink, LinkList, NodeLinks, PrimerLink } from "../../_includes/parts/links.tsx";
import { SourcePlace } from "../../_includes/parts/reference.tsx";
import { count } from "../../_includes/parts/text.tsx";
import { addresses } from "../model/addresses.ts";
import type { Site, Term } from "../model/briefing.ts";

/** Returns the limit of briefs for a term: fewer if there are very many terms. */
const maxBriefs = (terms: number) => (terms > 100 ? 8 : 30);

/** The briefs and sources that mention a term, and a link to edit it, opened by a tap. */
const Uses = ({ term: { id, briefs, places }, site, limit }: { term: Term; site: Site; limit: number }) =>
  briefs.length + places.length === 0 ? (
    <EditLink site={site} form="term" id={id} />
  ) : (
    <details>
      <summary>
        {[briefs.length > 0 && count(briefs.length, "brief"), places.length > 0 && count(places.length, "source")]
          .filter(Boolean)
          .join(", ")}
      </summary>
      {briefs.length > 0 && (
        <LinkList nodes={briefs.slice(0, limit)}>
          {briefs.length > limit && <li>and {briefs.length - limit} more</li>}
        </LinkList>
      )}
      {places.map((place) => (
        <div class="spoken">
          <SourcePlace place={place} />
        </div>
      ))}
      <p>
        <EditLink site={site} form="term" id={id} />
      </p>
    </details>
  );

/** Returns a name as spellings of it share it: in lower case, in the singular and without hyphens. */
const keyOf = (name: string) => name.toLowerCase().replaceAll("-", " ").replace(/ies$/, "y").replace(/s$/, "");

/** Returns the other names of a term, without plurals and spellings of one that comes before. */
const otherNames = ({ data: { name, aliases = [] } }: Term): string[] => {
  const keys = [name, ...aliases].map(keyOf);
  return aliases.filter((alias, place) => keys.indexOf(keyOf(alias)) === place + 1);
};

const TermRow = ({ term, site, limit }: { term: Term; site: Site; limit: number }) => (
  <div id={term.id}>
    <dt>
      {term.data.name}
      {term.data.chinese && <> {term.data.chinese}</>}
    </dt>
    <dd>
      <p>{term.data.definition}</p>
      <Uses term={term} site={site} limit={limit} />
    </dd>
    {(otherNames(term).length > 0 || term.seeAlso.length > 0) && (
      <dd class="side">
        <p>
          {otherNames(term).length > 0 && `Also: ${otherNames(term).join(", ")}.`}
          {term.seeAlso.length > 0 && [" See ", <NodeLinks nodes={term.seeAlso} />, "."]}
        </p>
      </dd>
    )}
  </div>
);

const Glossary = ({ briefing, frame }: PageView) => (
  <Layout {...frame} title="Glossary" description="The terms of the briefing, in plain words." kind="index">
    <h1>Glossary</h1>
    {briefing.site.data.primer && (
      <p class="lede">
        For the terms in their context, read <PrimerLink briefing={briefing}>the primer</PrimerLink>.
      </p>
    )}
    <section aria-label="Terms">
      <dl class="glossary two">
        {briefing.terms.map((term) => (
          <TermRow site={briefing.site} term={term} limit={maxBriefs(briefing.terms.length)} />
        ))}
      </dl>
    </section>
  </Layout>
);

export const { outputs, render } = onePage(addresses.glossary, Glossary);
