import type { Child } from "#jsx/jsx-runtime";
import { Fold } from "./blocks.tsx";
import { count, groupDigits } from "./text.tsx";

type TitledProps = { href: string; title: Child; children?: Child };

/** A title that is a link, and words below it. */
export const Titled = ({ href, title, children }: TitledProps) => (
  <div>
    <p class="what">
      <a href={href}>{title}</a>
    </p>
    {children && <p class="says">{children}</p>}
  </div>
);

type LineProps = { href: string; title: Child; facts?: Child[]; children?: Child };

/** A line of a list: a title that is a link, with facts or a paragraph of the caller next to it. */
export const Line = ({ href, title, facts, children }: LineProps) => (
  <li class="beside">
    <p class="what">
      <a href={href}>{title}</a>
    </p>
    {facts && (
      <p class="side apparatus">
        {facts.map((fact) => (
          <span>{fact}</span>
        ))}
      </p>
    )}
    {children}
  </li>
);

type FoldedRowsProps<T> = {
  items: readonly T[];
  row: (item: T) => Child;
  /** The number of rows before the fold. */
  first?: number;
  /** The number of rows that the page has at most. */
  most?: number;
  kind?: string;
};

/** Rows of a list: the first ones, in a fold the next ones, and the number of the rest. One row is not folded. */
export const FoldedRows = <T,>({ items, row, first = 8, most = items.length, kind = "rows" }: FoldedRowsProps<T>) => {
  const open = items.length > first + 1 ? first : items.length;
  return (
    <>
      <ul {...(kind && { class: kind })}>{items.slice(0, open).map(row)}</ul>
      {items.length > open && (
        <Fold heading={`${groupDigits(items.length - open)} more`} kind="more-rows">
          <ul {...(kind && { class: kind })}>{items.slice(open, most).map(row)}</ul>
          {items.length > most && <p>And {groupDigits(items.length - most)} more.</p>}
        </Fold>
      )}
    </>
  );
};

/** A line of a list: a date, and a link. */
export const DatedLine = ({ date, href, children }: { date: Child; href: string; children: Child }) => (
  <li>
    <p class="date">{date}</p>
    <p class="what">
      <a href={href}>{children}</a>
    </p>
  </li>
);

/** The number of rows that are not shown, and a link to all of them. */
export const RemainingRows = ({ shown, all, one, href }: { shown: number; all: number; one: string; href?: string }) =>
  all > shown ? (
    <p class="more">{href ? <a href={href}>All {count(all, one)}</a> : `And ${count(all - shown, one)} more.`}</p>
  ) : null;
