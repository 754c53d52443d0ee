import { Layout } from "../../_includes/layout.tsx";
import { onePage, type PageView } from "../../_includes/page.tsx";
import { StandingBar, ThemeTag } from "../../_includes/parts/marks.tsx";
import { slug } from "../../_includes/parts/text.tsx";
import { addresses } from "../model/addresses.ts";

const Themes = ({ briefing, frame }: PageView) => (
  <Layout
    {...frame}
    title="Themes"
    description={`The themes of ${briefing.site.data.title}, each with its question and its claims.`}
    kind="index"
  >
    <h1>Themes</h1>
    <p class="lede">
      The questions that run through the briefs, what we answer, and how well the claims on each are supported.
    </p>
    <div class="pairs">
      {briefing.themes.map((theme) => (
        <section>
          <h2>
            <ThemeTag theme={theme} />
          </h2>
          <p class="question">{theme.data.question}</p>
          <p>{theme.data.summary}</p>
          <StandingBar
            claims={theme.claims}
            label={`Evidence status of the claims on ${theme.data.name}`}
            hrefOf={(standing) =>
              briefing.site.link(`${addresses.claims}?theme=${theme.id}&standing=${slug(standing)}`)
            }
          />
        </section>
      ))}
    </div>
  </Layout>
);

export const { outputs, render } = onePage(addresses.themes, Themes);
