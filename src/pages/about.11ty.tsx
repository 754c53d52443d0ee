import { Layout } from "../../_includes/layout.tsx";
import { onePage, type PageView } from "../../_includes/page.tsx";
import { EditFile, PrimerLink } from "../../_includes/parts/links.tsx";
import { addresses } from "../model/addresses.ts";

const About = ({ briefing, briefing: { site }, frame }: PageView) => (
  <Layout
    {...frame}
    title={`About ${site.data.title}`}
    description={site.data.description}
    kind="index prose"
    crumbs={[{ label: "About" }]}
  >
    <h1>About {site.data.title}</h1>
    <div class="with-margin">
      <div>
        <p class="question">{site.data.tagline}</p>
        <p class="lede">{site.data.description}</p>
        {site.data.about.map((paragraph) => (
          <p>{paragraph}</p>
        ))}
      </div>
      <p class="side apparatus ways">
        <PrimerLink briefing={briefing}>New to the subject? The primer</PrimerLink>
        <a href={site.link(addresses.methods)}>Methods and language key</a>
        <a href={site.link(addresses.contribute)}>Contribute</a>
        <a rel="external" href={site.data.repository}>
          The repository
        </a>
        <EditFile site={site} file={site.file} />
      </p>
    </div>
  </Layout>
);

export const { outputs, render } = onePage(addresses.about, About);
