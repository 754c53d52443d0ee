import { Layout } from "../../_includes/layout.tsx";
import { onePage, type View } from "../../_includes/page.tsx";
import { forms } from "../authoring/forms.ts";
import { addresses } from "../model/addresses.ts";
import { issueUrl } from "../model/repository.ts";

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
      the page as it will look, and ends on GitHub, the site where this briefing’s files are kept, with everything
      filled in.
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
      <li>
        Fill in the form. It offers what the record already holds, and says what is missing. Your draft is kept in your
        browser, so that you can come back to it; nothing is sent anywhere.
      </li>
      <li>
        Hand it over. The form leads you to GitHub’s editor step by step. You need an account there, which is free, and
        nothing else.
      </li>
      <li>
        Wait for an answer. A check runs on your proposal and says in plain words what it changes. An editor reads it,
        asks or agrees, and minutes after that it is on this site.
      </li>
    </ol>
    <h2 id="several">When one thing needs another</h2>
    <p>
      A claim may need a source that is not in the record yet. Propose the source first; from then on the forms in this
      browser know it. On GitHub it is easiest for the editors when both come together: before you press “Commit
      changes…” for the second file, choose the branch that the first one made, by its name at the top left of the page.
      If you cannot find it, propose them apart and say in one that it needs the other.
    </p>
    <h2 id="mend">Mend what is there</h2>
    <p>
      Every page about a record has a link to edit it. On a claim’s page you can also dispute it or add evidence.
      Nothing is deleted: a claim that no longer holds is withdrawn or superseded, with the reason, and its page stays.
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

export const { outputs, render } = onePage(addresses.contribute, Contribute);
