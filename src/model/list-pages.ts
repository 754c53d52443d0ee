import { reliabilities, type Standing, standings } from "../kinds/vocabulary.ts";
import type { Brief, Claim, Source } from "./briefing.ts";
import { type Cut, type Sheet, sheetsOf } from "./pagination.ts";

/** So much of each index fits on a page of less than 100 kB, gzipped. */
export const claimCut: Cut = { first: 150, sheet: 500 };
export const sourceCut: Cut = { first: 400, sheet: 1000 };
export const briefCut: Cut = { first: 200, sheet: 300 };

/** How many rows of one kind a page shows that is about something else. */
export const mostRows = 150;

/** The briefs on the map: more are no picture. */
export const mostOnMap = 150;

/** A standing as it stands in an address. */
export const slugOf = (standing: Standing): string => standing.replace(" ", "-");

export const claimSheets = (claims: Claim[]): Sheet<Claim>[] =>
  standings.flatMap((standing) =>
    sheetsOf(
      slugOf(standing),
      claims.filter(({ verdict }) => verdict.standing === standing),
      claimCut,
    ),
  );

export const sourceSheets = (sources: Source[]): Sheet<Source>[] =>
  reliabilities.flatMap((grade) =>
    sheetsOf(
      `grade-${grade.toLowerCase()}`,
      sources.filter(({ data }) => data.reliability.grade === grade),
      sourceCut,
    ),
  );

export const briefSheets = (briefs: Brief[]): Sheet<Brief>[] => sheetsOf("date", briefs, briefCut);
