import type { Briefing, Figure, Site, Takeaway } from "../../src/model/briefing.ts";
import { Fact } from "./blocks.tsx";
import { ClaimList, describeConfidence } from "./claim.tsx";
import { EditLink, NodeLink, NodeLinks } from "./links.tsx";
import { ThemeTags } from "./marks.tsx";
import { count } from "./text.tsx";

/** A takeaway: its sentence, what it means for a decision, its confidence, and links to its support. */
const TakeawayRow = ({ takeaway, site }: { takeaway: Takeaway; site: Site }) => (
  <li id={takeaway.id} value={String(takeaway.data.order)}>
    <div>
      <h2>{takeaway.data.takeaway}</h2>
      <p>
        <b>For a decision:</b> {takeaway.data.meaning}
      </p>
      {takeaway.options.length > 0 && (
        <p class="leads-to">
          <b>Options:</b> <NodeLinks nodes={takeaway.options} by="; " />
        </p>
      )}
      <details>
        <summary>{count(takeaway.claims.length, "claim")}</summary>
        <ClaimList claims={takeaway.claims} />
      </details>
    </div>
    <div class="side">
      <p class="sure">
        <b>{describeConfidence(takeaway.data)}</b>
      </p>
      <ThemeTags themes={takeaway.themes} />
      <p class="leads-to">
        Brief: <NodeLink node={takeaway.brief} />
      </p>
      <p class="edit">
        <EditLink site={site} form="takeaway" id={takeaway.id} />
      </p>
    </div>
  </li>
);

/** Returns the figures of takeaways, each once, in their order. */
export const keyFigures = (takeaways: Takeaway[]): Figure[] => [
  ...new Map(
    takeaways.flatMap(({ figures }) => figures).map((figure) => [`${figure.claim.id}.${figure.key}`, figure]),
  ).values(),
];

/** Figures, each linked to its claim. */
export const KeyNumbers = ({ figures }: { figures: Figure[] }) => (
  <section aria-labelledby="page:numbers" class="key-numbers">
    <h2 id="page:numbers">Key numbers</h2>
    <dl>
      {figures.map((figure) => (
        <Fact name={<a href={`${figure.claim.href}#figures`}>{figure.words}</a>}>{figure.data.label}</Fact>
      ))}
    </dl>
  </section>
);

/** The takeaways of a briefing, in order. */
export const Takeaways = ({ briefing: { takeaways, site } }: { briefing: Briefing }) => (
  <ol class="takeaways">
    {takeaways.map((takeaway) => (
      <TakeawayRow takeaway={takeaway} site={site} />
    ))}
  </ol>
);
