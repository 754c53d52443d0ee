import type { Child } from "#jsx/jsx-runtime";
import { addresses } from "../../src/model/addresses.ts";
import type { Site } from "../../src/model/briefing.ts";
import type { ListPage } from "../../src/model/pagination.ts";
import { count } from "./text.tsx";

type Props = { heading: Child; id?: string; of?: readonly unknown[]; level?: 2 | 3; children: Child };

/** A section of a page with its heading; null if its list `of` items is empty. */
export const PageSection = ({ heading, id, of, level = 2, children }: Props) => {
  if (of?.length === 0) return null;
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section>
      <Heading {...(id ? { id } : {})}>{heading}</Heading>
      {children}
    </section>
  );
};

type FoldProps = {
  /** The section's id, which makes its heading one of the page's; without it, it is a line of a list. */
  id?: string;
  heading: string;
  /** The number of items in it. */
  number?: number;
  kind?: string;
  children: Child;
};

/**
 * A collapsible section. The HTML has it open, for readers without scripts and for print; the page's script folds it.
 */
export const Fold = ({ id, heading, number, kind = "", children }: FoldProps) => {
  const words = (
    <>
      {heading} {number !== undefined && <span class="count">{number}</span>}
    </>
  );
  return (
    <details class={`fold ${kind}`.trim()} open>
      <summary>{id ? <h2 id={id}>{words}</h2> : words}</summary>
      {children}
    </details>
  );
};

/** A row of a list of facts: a name and its value; null without a value. */
export const Fact = ({ name, children }: { name: Child; children?: Child }) =>
  children ? (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  ) : null;

type DataTableProps = { heads: readonly Child[]; caption?: Child; children: Child };

/** A table of numbers under the names of its columns, which a narrow screen scrolls. */
export const DataTable = ({ heads, caption, children }: DataTableProps) => (
  <div class="scroll">
    <table>
      {caption && <caption>{caption}</caption>}
      <thead>
        <tr>
          {heads.map((head) => (
            <th scope="col">{head}</th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  </div>
);

/** The contents of a long page: links to its sections. */
export const PageContents = ({ sections }: { sections: [id: string, text: Child][] }) => (
  <nav class="contents on-page" aria-label="On this page">
    <h2 class="small-head">On this page</h2>
    <ol>
      {sections.map(([id, text]) => (
        <li>
          <a href={`#${id}`}>{text}</a>
        </li>
      ))}
    </ol>
  </nav>
);

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
