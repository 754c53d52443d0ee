import { type Standing as StandingName, standings } from "../../src/kinds/vocabulary.ts";
import type { Claim, Theme } from "../../src/model/briefing.ts";
import { capitalize, slug } from "./text.tsx";

/** Returns the class of a standing, which sets its color and shape. */
export const standingClass = (standing: StandingName) => `s-${slug(standing)}`;

/** A standing by shape and word; color only repeats what they say. */
export const StandingMark = ({ claim }: { claim: Claim }) => (
  <span class={`standing ${standingClass(claim.verdict.standing)}`}>{capitalize(claim.verdict.standing)}</span>
);

/** A theme by mark and word. */
export const ThemeTag = ({ theme }: { theme: Theme }) => (
  <a class={`theme mark-${theme.data.mark}`} href={theme.href}>
    {theme.data.name}
  </a>
);

/** Themes in a row, each a link. */
export const ThemeTags = ({ themes, kind = "tags" }: { themes: Theme[]; kind?: string }) => (
  <p class={kind}>
    {themes.map((theme) => (
      <ThemeTag theme={theme} />
    ))}
  </p>
);

/** Counts claims by standing, in the vocabulary's order, without those that do not occur. */
export const countStandings = (claims: Claim[]) =>
  standings
    .map((standing) => ({ standing, count: claims.filter(({ verdict }) => verdict.standing === standing).length }))
    .filter(({ count }) => count > 0);

type StandingBarProps = { claims: Claim[]; label: string; hrefOf: (standing: StandingName) => string };

/** A bar of claims by standing, to scale, with the counts below it linked to the claims. */
export const StandingBar = ({ claims, label, hrefOf }: StandingBarProps) => {
  const parts = countStandings(claims);
  let from = 0;
  return (
    <figure class="bar-figure" aria-label={label}>
      <svg class="bar" viewBox={`0 0 ${claims.length} 1`} preserveAspectRatio="none" aria-hidden="true">
        {parts.map(({ standing, count }) => {
          const x = from;
          from += count;
          return <rect class={standingClass(standing)} x={x} width={count} height={1} />;
        })}
      </svg>
      <p class="bar-key">
        {parts.map(({ standing, count }) => (
          <a class={`standing ${standingClass(standing)}`} href={hrefOf(standing)}>
            {count} {standing}
          </a>
        ))}
      </p>
    </figure>
  );
};
