import type { Briefing } from "../../src/model/briefing.ts";
import { Fold } from "../parts/fold.tsx";

/** The questions that readers ask, each with its answer and, folded, the briefs that argue it. */
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
                <ul class="links">
                  {briefs
                    .flatMap((id) => briefing.brief.get(id) ?? [])
                    .map((brief) => (
                      <li>
                        <a href={brief.href}>{brief.data.title}</a>
                      </li>
                    ))}
                </ul>
              </Fold>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  ) : null;
