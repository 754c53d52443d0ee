import type { Standing } from "../kinds/vocabulary.ts";
import type { Brief, Claim, Source } from "./briefing.ts";
import { type ListPage, listPagesOf, type Paging } from "./pagination.ts";

/** So much of each index fits on a page of less than 100 kB, gzipped. */
export const claimPaging: Paging = { first: 700, sheet: 1000 };
export const sourcePaging: Paging = { first: 1000, sheet: 1000 };
export const briefPaging: Paging = { first: 200, sheet: 300 };

/** How many rows of one kind a page shows that is about something else. */
export const maxRows = 150;

/** A standing as it stands in an address. */
export const slugOf = (standing: Standing): string => standing.replace(" ", "-");

export const claimListPages = (claims: Claim[]): ListPage<Claim>[] => listPagesOf("all", claims, claimPaging);

export const sourceListPages = (sources: Source[]): ListPage<Source>[] => listPagesOf("all", sources, sourcePaging);

export const briefListPages = (briefs: Brief[]): ListPage<Brief>[] => listPagesOf("date", briefs, briefPaging);
