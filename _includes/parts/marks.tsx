import { type Standing as StandingName, standings } from "../../src/kinds/vocabulary.ts";
import type { Claim, Theme } from "../../src/model/briefing.ts";
import { capital } from "./text.tsx";

/** The class that colors and shapes a standing. */
export const standingClass = (standing: StandingName) => `s-${standing.replace(" ", "-")}`;

/** A standing by shape and word; color only repeats what they say. */
export const StandingMark = ({ claim }: { claim: Claim }) => (
  <span class={`standing ${standingClass(claim.verdict.standing)}`}>{capital(claim.verdict.standing)}</span>
);

/** A theme by mark and word. */
export const ThemeTag = ({ theme }: { theme: Theme }) => (
  <a class={`theme mark-${theme.data.mark}`} href={theme.href}>
    {theme.data.name}
  </a>
);

export const ThemeTags = ({ themes }: { themes: Theme[] }) => (
  <p class="tags">
    {themes.map((theme) => (
      <ThemeTag theme={theme} />
    ))}
  </p>
);

/** How many claims have each standing, in the vocabulary's order, none left out that occurs. */
export const countStandings = (claims: Claim[]) =>
  standings
    .map((standing) => ({ standing, count: claims.filter(({ verdict }) => verdict.standing === standing).length }))
    .filter(({ count }) => count > 0);

/** The bar that shows what a set of claims stands on; each part leads to those claims. */
export const StandingBar = ({
  claims,
  label,
  hrefOf,
}: {
  claims: Claim[];
  label: string;
  hrefOf: (standing: StandingName) => string;
}) => {
  const parts = countStandings(claims);
  return (
    <figure class="bar-figure" aria-label={label}>
      <div class="bar">
        {parts.map(({ standing, count }) => (
          <a
            href={hrefOf(standing)}
            class={`${standingClass(standing)} w-${Math.max(1, Math.round((24 * count) / claims.length))}`}
          >
            <span>
              <b>{count}</b> {standing}
            </span>
          </a>
        ))}
      </div>
    </figure>
  );
};
