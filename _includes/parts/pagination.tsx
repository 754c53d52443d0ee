import { addresses } from "../../src/model/addresses.ts";
import type { Site } from "../../src/model/briefing.ts";
import type { ListPage } from "../../src/model/pagination.ts";
import { count } from "./text.tsx";

/** The number of rows that are not shown, and a link to all of them. */
export const RemainingRows = ({ shown, all, one, href }: { shown: number; all: number; one: string; href?: string }) =>
  all > shown ? (
    <p class="more">{href ? <a href={href}>All {count(all, one)}</a> : `And ${count(all - shown, one)} more.`}</p>
  ) : null;

/** Links to the previous and the next page of a list. */
export const PaginationNav = ({ index, sheet, site }: { index: string; sheet: ListPage<unknown>; site: Site }) => {
  const href = (number: number) => site.link(addresses.listPage(index, sheet.group, number));
  return (
    <nav class="neighbors" aria-label="Pages of the list">
      {sheet.number > 1 && (
        <a rel="prev" href={href(sheet.number - 1)}>
          <span>Previous</span> page {sheet.number - 1}
        </a>
      )}
      {sheet.number < sheet.of && (
        <a rel="next" href={href(sheet.number + 1)}>
          <span>Next</span> page {sheet.number + 1} of {sheet.of}
        </a>
      )}
    </nav>
  );
};
