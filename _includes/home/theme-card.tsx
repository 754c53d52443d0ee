import { addresses } from "../../src/model/addresses.ts";
import type { Briefing, Theme } from "../../src/model/briefing.ts";
import { ThemeStrip } from "../charts/theme-strip.tsx";
import { ThemeTag } from "../parts/marks.tsx";
import { count } from "../parts/text.tsx";

/** A theme with its question and a picture of its events over time. */
export const ThemeCard = ({ briefing, theme }: { briefing: Briefing; theme: Theme }) => {
  const ofTheme = (index: string) => briefing.site.link(`${index}?theme=${theme.id}`);
  return (
    <article class="theme-card">
      <h3>
        <ThemeTag theme={theme} />
      </h3>
      <p class="question">{theme.data.question}</p>
      <ThemeStrip briefing={briefing} theme={theme} />
      <p class="apparatus">
        <a href={`${theme.href}#briefs`}>{count(theme.briefs.length, "brief")}</a>
        <a href={ofTheme(addresses.claims)}>{count(theme.claims.length, "claim")}</a>
        <a href={ofTheme(addresses.timeline)}>{count(theme.events.length, "event")}</a>
      </p>
    </article>
  );
};
