import { standingWords } from "../../src/kinds/labels.ts";
import type { Standing } from "../../src/kinds/vocabulary.ts";
import type { Claim } from "../../src/model/briefing.ts";
import { ClaimList } from "./claim.tsx";
import { countStandings } from "./marks.tsx";
import { Rest } from "./pagination.tsx";
import { capital } from "./text.tsx";

/** Claims under a heading for each standing that occurs, with what it means. */
export const ByStanding = ({
  claims,
  level = 2,
  most = Number.POSITIVE_INFINITY,
  rest,
}: {
  claims: Claim[];
  level?: 2 | 3;
  /** How many claims of a standing are shown, and where the others are. */
  most?: number;
  rest?: (standing: Standing) => string;
}) => {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <>
      {countStandings(claims).map(({ standing, count }) => (
        <section class="by-standing">
          <Heading id={standing.replace(" ", "-")}>
            {capital(standing)} <span class="count">{count}</span>
          </Heading>
          <p class="says">{standingWords[standing]}</p>
          <ClaimList claims={claims.filter(({ verdict }) => verdict.standing === standing).slice(0, most)} />
          <Rest shown={most} all={count} one="claim" {...(rest ? { href: rest(standing) } : {})} />
        </section>
      ))}
    </>
  );
};
