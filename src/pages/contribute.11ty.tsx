import { Layout } from "../../_includes/layout.tsx";
import { onePage, type View } from "../../_includes/page.tsx";
import { addresses } from "../model/addresses.ts";
import { issueUrl } from "../model/repository.ts";
import { forms } from "../scaffold/forms.ts";

const Contribute = ({ briefing, briefing: { site }, assets }: View) => (
  <Layout
    briefing={briefing}
    assets={assets}
    address={addresses.contribute}
    title="Contribute"
    description="How to propose a brief or a claim, mend one, or dispute one."
    kind="index prose"
    crumbs={[{ label: "Contribute" }]}
  >
    <h1>Contribute</h1>
    <p class="lede">
      You need to know the subject, not programming. A form checks what you type by the rules of this briefing, shows
      the page as it will look, and ends in GitHub’s own editor with everything filled in.
    </p>
    <ul class="forms">
      {forms.map(({ name, title, says }) => (
        <li>
          <a href={site.link(addresses.contributeForm(name))}>{title}</a>
          <p class="says">{says}</p>
        </li>
      ))}
    </ul>
    <h2 id="how">How it goes</h2>
    <ol>
      <li>Fill in the form. It offers what the record already holds, and says what is missing.</li>
      <li>
        Open GitHub’s editor from the form. You need an account there and nothing else; before that nothing is sent
        anywhere.
      </li>
      <li>
        Propose the change. A check runs on it and says in plain words what it changes. An editor reads it and answers.
      </li>
    </ol>
    <h2 id="several">More than one file</h2>
    <p>
      A claim may need a source that is not in the record yet. Propose the source first: the next form in this browser
      knows of it. On GitHub, put the second file on the branch that the first one made, so that both are read together.
    </p>
    <h2 id="mend">Mend what is there</h2>
    <p>
      Every page has a link to edit it. On a claim’s page you can also dispute it or add evidence. Nothing is deleted: a
      claim that no longer holds is withdrawn or superseded, with the reason, and its page stays.
    </p>
    <h2 id="ask">Not sure?</h2>
    <p>
      <a rel="external" href={issueUrl(site, "A question")}>
        Ask in an issue
      </a>
      . What most needs doing stands in <a href={site.link(addresses.desk)}>the desk’s queue</a>, and what the labels
      mean in <a href={site.link(addresses.methods)}>the language key</a>.
    </p>
  </Layout>
);

export const { data, render } = onePage(addresses.contribute, Contribute);
