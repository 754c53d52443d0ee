import { addresses } from "../../src/model/addresses.ts";
import type { Site } from "../../src/model/briefing.ts";

type Credited = { data: { contributed_by?: string[] | undefined; reviewed_by?: string[] | undefined } };

/** The contributors and reviewers of a record, if it names them. */
export const Credits = ({ of: { data }, site }: { of: Credited; site: Site }) => {
  const words = [
    data.contributed_by && `Contributed by ${data.contributed_by.join(", ")}`,
    data.reviewed_by && `${data.contributed_by ? "reviewed" : "Reviewed"} by ${data.reviewed_by.join(", ")}`,
  ].filter(Boolean);
  return words.length === 0 ? null : (
    <p class="apparatus credits">
      <span>
        {words.join("; ")}. <a href={site.link(addresses.contributions)}>All contributions</a>
      </span>
    </p>
  );
};
