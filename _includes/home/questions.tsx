import type { Briefing } from "../../src/model/briefing.ts";
import { Fold } from "../parts/blocks.tsx";
import { LinkList } from "../parts/links.tsx";

/** The site's questions, each with its answer and, folded, the briefs about it. */
export const Questions = ({ briefing }: { briefing: Briefing }) =>
  briefing.site.data.questions ? (
    <section class="questions" aria-labelledby="page:questions">
      <h2 id="page:questions">The questions, answered</h2>
      <dl>
        {briefing.site.data.questions.map(({ question, answer, briefs }) => (
          <div>
            <dt>{question}</dt>
            {answer && <dd>{answer}</dd>}
            <dd class="apparatus">
              <Fold heading="Briefs" number={briefs.length}>
                <LinkList nodes={briefs.flatMap((id) => briefing.brief.get(id) ?? [])} />
              </Fold>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  ) : null;
