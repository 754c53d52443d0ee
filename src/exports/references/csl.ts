import type { Source } from "../../model/briefing.ts";
import { jsonArray } from "../json-lines.ts";

type DateParts = { "date-parts": [number[]] };

/** Converts a plain date to CSL-JSON, with the same precision. */
const dateParts = (date: string): DateParts => ({ "date-parts": [date.split("-").map(Number)] });

/** A reference in CSL-JSON 1.0.2. */
export type CslReference = Omit<
  Source["data"],
  | "issued"
  | "accessed"
  | "reliability"
  | "tier"
  | "origin"
  | "archive"
  | "parts"
  | "no_address"
  | "notice"
  | "contributed_by"
  | "reviewed_by"
> & {
  id: string;
  issued?: DateParts;
  accessed?: DateParts;
  custom: object;
};

/** Converts a source to CSL-JSON. Fields that CSL does not have are under `custom`. */
export const asCsl = ({ id, data }: Source): CslReference => {
  const { tier, origin, reliability, archive, parts, no_address, notice, issued, accessed, ...rest } = data;
  const { contributed_by: _by, reviewed_by: _review, exempt: _exempt, ...terms } = rest;
  return {
    id,
    ...terms,
    ...(issued ? { issued: dateParts(issued) } : {}),
    ...(accessed ? { accessed: dateParts(accessed) } : {}),
    custom: {
      tier,
      origin,
      reliability,
      ...(archive ? { archive } : {}),
      ...(notice ? { notice } : {}),
      ...(parts ? { parts } : {}),
      ...(no_address ? { no_address } : {}),
    },
  };
};

/** Yields all sources as a CSL-JSON array in pieces of text. */
export const cslJson = (sources: Source[]): Iterable<string> => jsonArray(sources.map(asCsl));
