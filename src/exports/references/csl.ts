import type { Source } from "../../model/briefing.ts";
import { jsonArray } from "../json-lines.ts";

/** Converts a plain date to CSL-JSON, with the same precision. */
const dateParts = (date: string) => ({ "date-parts": [date.split("-").map(Number)] });

/** Converts a source to CSL-JSON 1.0.2. Fields that CSL does not have are under `custom`. */
export const asCsl = ({ id, data }: Source) => {
  const { tier, origin, reliability, archive, parts, no_address, notice, issued, accessed, ...rest } = data;
  const { contributed_by: _by, reviewed_by: _review, exempt: _exempt, ...terms } = rest;
  return {
    id,
    ...terms,
    issued: issued && dateParts(issued),
    accessed: accessed && dateParts(accessed),
    custom: { tier, origin, reliability, archive, notice, parts, no_address },
  };
};

/** Renders all sources as a CSL-JSON array. */
export const cslJson = (sources: Source[]): string => jsonArray(sources.map(asCsl));
