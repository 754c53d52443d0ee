import { Layout } from "../../_includes/layout.tsx";
import { onePage, type View } from "../../_includes/page.tsx";
import { Text } from "../../_includes/parts/text.tsx";
import { actorKinds } from "../kinds/vocabulary.ts";
import { addresses } from "../model/addresses.ts";

const headings = { person: "People", organization: "Organizations", state: "States and governments" } as const;

const Actors = ({ briefing, assets }: View) => (
  <Layout
    briefing={briefing}
    assets={assets}
    address={addresses.actors}
    title="Who’s who"
    description="The people, organizations and states that the briefing speaks of."
    kind="index"
    crumbs={[{ label: "Who’s who" }]}
  >
    <h1>Who’s who</h1>
    {actorKinds.map((kind) => {
      const rows = briefing.actors.filter(({ data }) => data.kind === kind);
      return rows.length === 0 ? null : (
        <section>
          <h2 id={kind}>{headings[kind]}</h2>
          <dl class="glossary pairs">
            {rows.map((actor) => (
              <div>
                <dt>
                  <a href={actor.href}>
                    <Text>{actor.data.name}</Text>
                  </a>
                  {actor.data.chinese && (
                    <>
                      {" "}
                      <Text>{actor.data.chinese}</Text>
                    </>
                  )}
                </dt>
                <dd>
                  <Text>{actor.data.description}</Text>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      );
    })}
  </Layout>
);

export const { outputs, render } = onePage(addresses.actors, Actors);
