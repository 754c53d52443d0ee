import { Layout } from "../../_includes/layout.tsx";
import { onePage, type View } from "../../_includes/page.tsx";
import { EditLink } from "../../_includes/parts/edit.tsx";
import { PrimerLink } from "../../_includes/parts/primer.tsx";
import { PlaceIn } from "../../_includes/parts/reference.tsx";
import { count, Text } from "../../_includes/parts/text.tsx";
import { addresses } from "../model/addresses.ts";
import type { Site, Term } from "../model/briefing.ts";

/** Briefs that are named with a term: fewer where there are very many terms. */
const mostBriefs = (terms: number) => (terms > 100 ? 8 : 30);

const TermRow = ({ term, site, most }: { term: Term; site: Site; most: number }) => (
  <div class="beside" id={term.id}>
    <dt>
      <Text>{term.data.name}</Text>
      {term.data.chinese && (
        <>
          {" "}
          <Text>{term.data.chinese}</Text>
        </>
      )}
    </dt>
    <dd>
      <p>
        <Text>{term.data.definition}</Text>
      </p>
      {term.briefs.length > 0 && (
        <p class="spoken">
          Spoken of in{" "}
          {term.briefs.slice(0, most).map((brief, place) => (
            <>
              {place > 0 && "; "}
              <a href={brief.href}>
                <Text>{brief.data.title}</Text>
              </a>
            </>
          ))}
          {term.briefs.length > most && `, and ${count(term.briefs.length - most, "brief")} more`}
        </p>
      )}
      {term.places.map((place) => (
        <div class="spoken">
          <PlaceIn place={place} />
        </div>
      ))}
    </dd>
    <dd class="side">
      {term.data.aliases && (
        <p>
          Also: <Text>{term.data.aliases.join(", ")}</Text>
        </p>
      )}
      {term.seeAlso.length > 0 && (
        <p>
          See{" "}
          {term.seeAlso.map((other, place) => (
            <>
              {place > 0 && ", "}
              <a href={other.href}>
                <Text>{other.data.name}</Text>
              </a>
            </>
          ))}
        </p>
      )}
      <p>
        <EditLink site={site} form="term" id={term.id} />
      </p>
    </dd>
  </div>
);

const Glossary = ({ briefing, assets }: View) => (
  <Layout
    briefing={briefing}
    assets={assets}
    address={addresses.glossary}
    title="Glossary"
    description="The terms of the briefing, in plain words."
    kind="index"
    crumbs={[{ label: "Glossary" }]}
  >
    <h1>Glossary</h1>
    {briefing.site.data.primer && (
      <p class="lede">
        For the terms in their context, read <PrimerLink briefing={briefing}>the primer</PrimerLink>.
      </p>
    )}
    <section>
      <dl class="glossary">
        {briefing.terms.map((term) => (
          <TermRow site={briefing.site} term={term} most={mostBriefs(briefing.terms.length)} />
        ))}
      </dl>
    </section>
  </Layout>
);

export const { outputs, render } = onePage(addresses.glossary, Glossary);
