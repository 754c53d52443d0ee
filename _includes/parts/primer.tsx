import type { Child } from "#jsx/jsx-runtime";
import type { Briefing } from "../../src/model/briefing.ts";

/** A link to the brief for newcomers, if the site names one. */
export const PrimerLink = ({ briefing, children }: { briefing: Briefing; children: Child }) => {
  const primer = briefing.brief.get(briefing.site.data.primer ?? "");
  return primer ? <a href={primer.href}>{children}</a> : null;
};
