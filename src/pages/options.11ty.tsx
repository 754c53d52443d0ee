import { Layout } from "../../_includes/layout.tsx";
import { onePage, type View } from "../../_includes/page.tsx";
import { OptionLine } from "../../_includes/parts/option.tsx";
import { Text } from "../../_includes/parts/text.tsx";
import { addresses } from "../model/addresses.ts";
import type { Option } from "../model/briefing.ts";

type Group = { address: string; name: string; options: Option[] };

const Groups = ({ heading, groups }: { heading: string; groups: Group[] }) => (
  <section>
    <h2>{heading}</h2>
    {groups
      .filter(({ options }) => options.length > 0)
      .map(({ address, name, options }) => (
        <>
          <h3>
            <a href={address}>
              <Text>{name}</Text>
            </a>
          </h3>
          <ul class="links">
            {options.map((option) => (
              <OptionLine option={option} />
            ))}
          </ul>
        </>
      ))}
  </section>
);

const Options = ({ briefing, assets }: View) => (
  <Layout
    briefing={briefing}
    assets={assets}
    address={addresses.options}
    title="Policy options"
    description="What could be done, by whom, and what speaks for and against it."
    kind="index"
    crumbs={[{ label: "Policy options" }]}
  >
    <h1>Policy options</h1>
    <p class="lede">What could be done, by whom, and what speaks for and against it.</p>
    {briefing.options.length === 0 && <p>None yet.</p>}
    {briefing.options.length > 0 && (
      <>
        <Groups
          heading="By who acts"
          groups={briefing.actors.map(({ href, data, options }) => ({ address: href, name: data.name, options }))}
        />
        <Groups
          heading="By theme"
          groups={briefing.themes.map(({ href, data, options }) => ({ address: href, name: data.name, options }))}
        />
      </>
    )}
  </Layout>
);

export const { outputs, render } = onePage(addresses.options, Options);
