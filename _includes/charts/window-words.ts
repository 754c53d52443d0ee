import { formatDate } from "../../src/lib/dates.ts";
import type { Chart } from "../../src/model/briefing.ts";

type Window = Chart["windows"][number];

/** Returns a window in words: "allowed until October 7, 2022". */
export const windowInWords = ({ data: { state }, from, to }: Window): string =>
  [state, from && `from ${formatDate(from.data.date)}`, to && `until ${formatDate(to.data.date)}`]
    .filter(Boolean)
    .join(" ");
