import { Layout } from "../../_includes/layout.tsx";
import { type PageView, pagePerItem } from "../../_includes/page.tsx";
import { type Form, forms } from "../authoring/forms.ts";
import { folderOf } from "../kinds/registry.ts";
import { addresses } from "../model/addresses.ts";

const FormPage = ({ briefing: { site }, assets, frame, item: form }: PageView & { item: Form }) => (
  <Layout
    {...frame}
    title={form.title}
    description={form.help}
    kind="index contribute-form"
    crumbs={[{ label: "Contribute", address: addresses.contribute }, { label: form.title }]}
    head={
      <>
        <link rel="stylesheet" href={site.link(assets.contributeStyle)} />
        <script type="module" src={site.link(assets.contribute)} />
      </>
    }
  >
    <h1>{form.title}</h1>
    <p class="lede">{form.help} What you type stays on your device until you submit it on GitHub yourself.</p>
    <noscript>
      <p>
        The form needs scripts, which are off. Without them you can write the file in{" "}
        <a rel="external" href={`${site.data.repository}/new/${site.data.branch}/${folderOf(form.kind)}`}>
          GitHub’s own editor
        </a>
        .
      </p>
    </noscript>
    <div
      class="workbench"
      data-form={form.name}
      data-loading=""
      data-known={site.link(addresses.contributeData)}
      data-style={site.link(assets.style)}
      data-base={site.link("/")}
      data-repository={site.data.repository}
      data-branch={site.data.branch}
    >
      <div data-part="notice" class="notices" />
      <form data-part="fields" novalidate aria-label={form.title} />
      <div class="side">
        <section aria-labelledby="form:check">
          <h2 id="form:check">Checklist</h2>
          <p data-part="status" role="status" />
          <ul data-part="findings" class="said" />
        </section>
        <section class="finish" aria-labelledby="form:finish">
          <h2 id="form:finish">Submit</h2>
          <div data-part="finish" />
        </section>
      </div>
      <section class="shown" aria-labelledby="form:preview">
        <h2 id="form:preview">Preview</h2>
        <div data-part="preview" class="preview">
          <p>The page appears here as soon as enough is filled in.</p>
        </div>
      </section>
    </div>
  </Layout>
);

export const { outputs, render } = pagePerItem(
  () => forms,
  ({ name }) => addresses.contributeForm(name),
  FormPage,
);
