import { Layout } from "../../_includes/layout.tsx";
import { onePage, type PageView } from "../../_includes/page.tsx";
import { forms } from "../authoring/forms.ts";
import { addresses } from "../model/addresses.ts";
import { issueUrl } from "../model/repository.ts";

const byIssue = "The form opens an issue on GitHub with everything filled in, and you press “Create”.";
const byEditor = "The form leads you to GitHub’s editor step by step.";

const Contribute = ({ briefing: { site }, assets, frame }: PageView) => (
  <Layout
    {...frame}
    title="Contribute"
    description="How to propose a brief or a claim, fix one, or dispute one."
    kind="index prose"
    head={<link rel="stylesheet" href={site.link(assets.contributeStyle)} />}
  >
    <h1>Contribute</h1>
    <p class="lede">
      You need to know the subject, not programming. A form checks what you type by the rules of this briefing, shows a
      preview of the page, and opens GitHub, the site that holds this briefing’s files, with everything filled in.
    </p>
    <ul class="forms">
      {forms.map(({ name, title, help }) => (
        <li>
          <a href={site.link(addresses.contributeForm(name))}>{title}</a>
          <p class="says">{help}</p>
        </li>
      ))}
    </ul>
    <section data-proposals={site.link(assets.contribute)} hidden aria-labelledby="proposals">
      <h2 id="proposals">Your proposals on this device</h2>
      <ul class="forms" />
    </section>
    <h2 id="how">How it works</h2>
    <ol>
      <li>
        Fill in the form. It offers the records that the briefing has, and lists what is missing. Where a claim needs a
        source or an actor that is not there yet, you add it in the same form. Your draft is saved in your browser, so
        that you can come back to it; nothing is sent anywhere.
      </li>
      <li>
        Submit it. {site.data.proposals === "editor" ? byEditor : byIssue} You need an account there, which is free, and
        nothing else.
      </li>
      <li>
        Wait for an answer. A check runs on your proposal and says in plain words what it changes. An editor reads it,
        asks or agrees, and minutes after that it is on this site.
      </li>
    </ol>
    <h2 id="mend">Fix an entry</h2>
    <p>
      Every page about a record has a link to edit it. On a claim’s page you can also dispute it or add evidence.
      Nothing is deleted: a claim that no longer holds is withdrawn or superseded, with the reason, and its page stays.
    </p>
    <h2 id="ask">Not sure?</h2>
    <p>
      <a rel="external" href={issueUrl(site, "A question")}>
        Open an issue
      </a>
      . A party that a claim names can send a reply with its source. Who contributed what is on the{" "}
      <a href={site.link(addresses.contributions)}>page of contributions</a>. What most needs doing is in{" "}
      <a href={site.link(addresses.editorQueue)}>the editors’ to-do list</a>, and what the labels mean is explained
      under <a href={site.link(addresses.methods)}>Methods</a>.
    </p>
  </Layout>
);

export const { outputs, render } = onePage(addresses.contribute, Contribute);
