import type { Paging } from "./pagination.ts";

/** Page sizes of each index, so that a page has less than 100 kB, gzipped. */
export const claimPaging: Paging = { first: 700, perPage: 1000 };
export const sourcePaging: Paging = { first: 1000, perPage: 1000 };
export const briefPaging: Paging = { first: 200, perPage: 300 };

/** The maximum number of rows of one kind on a page about something else. */
export const maxRows = 150;
