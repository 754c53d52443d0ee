import type { Brief } from "../../src/model/briefing.ts";
import { maxRows } from "../../src/model/pagination.ts";
import { FoldedLinks } from "./links.tsx";
import { ThemeTags } from "./marks.tsx";
import { Line, RemainingRows } from "./rows.tsx";
import { count, FormattedDate } from "./text.tsx";

/** A brief in a list: its title, summary and date. */
const BriefRow = ({ brief, level }: { brief: Brief; level: 2 | 3 }) => {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <article class="brief-row" data-date={brief.data.updated}>
      <ThemeTags themes={brief.themes} />
      <Heading>
        <a href={brief.href}>{brief.data.title}</a>
      </Heading>
      <p>{brief.data.summary}</p>
      <p class="apparatus">
        <span>
          <FormattedDate date={brief.data.updated} />
        </span>
        <span>{brief.minutes} min</span>
        <span>{count(brief.claims.length, "claim")}</span>
      </p>
    </article>
  );
};

/** Briefs side by side, each with its title, summary and date. */
export const BriefGrid = ({ briefs, level = 2 }: { briefs: Brief[]; level?: 2 | 3 }) => (
  <div class="brief-grid">
    {briefs.map((brief) => (
      <BriefRow brief={brief} level={level} />
    ))}
  </div>
);

/** A brief in a line: its title and date. */
export const BriefLine = ({ brief: { href, data, minutes } }: { brief: Brief }) => (
  <Line href={href} title={data.title} facts={[<FormattedDate date={data.updated} />, `${minutes} min`]} />
);

/** Briefs as a list of links. */
export const BriefLinks = ({ briefs, limit = maxRows }: { briefs: Brief[]; limit?: number }) => (
  <>
    <FoldedLinks nodes={briefs.slice(0, limit)} />
    <RemainingRows shown={limit} all={briefs.length} one="brief" />
  </>
);
