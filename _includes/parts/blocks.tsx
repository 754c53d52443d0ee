import type { Child } from "#jsx/jsx-runtime";
import type { Figure } from "../../src/model/briefing.ts";
import { FormattedDate } from "./text.tsx";

type Props = { heading: Child; id?: string; of?: readonly unknown[]; level?: 2 | 3; children: Child };

/** A section of a page with its heading; null if its list `of` items is empty. */
export const PageSection = ({ heading, id, of, level = 2, children }: Props) => {
  if (of?.length === 0) return null;
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section>
      <Heading id={id}>{heading}</Heading>
      {children}
    </section>
  );
};

/** A line with a further fact about the page's record. */
export const Aside = ({ children }: { children: Child }) => (
  <p class="apparatus">
    <span>{children}</span>
  </p>
);

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
      {heading}
      {number !== undefined && [" ", <span class="count">{number}</span>]}
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

type DataTableProps = {
  heads: readonly Child[];
  /** What the columns mean, where their names do not say it. */
  titles?: readonly (string | undefined)[];
  /** Whether the last column has numbers that end under each other. */
  lastToRight?: boolean;
  caption?: Child;
  children: Child;
};

/** A table of numbers under the names of its columns, which a narrow screen scrolls. */
export const DataTable = ({ heads, titles = [], lastToRight = false, caption, children }: DataTableProps) => (
  <div class="scroll">
    <table>
      {caption && <caption>{caption}</caption>}
      <thead>
        <tr>
          {heads.map((head, place) => (
            <th
              scope="col"
              class={lastToRight && place === heads.length - 1 ? "to-right" : undefined}
              title={titles[place]}
            >
              {head}
            </th>
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

/** A link to a page before or after this one: its position, such as “Previous”, and its title. */
type Step = { href: string; position: string; title: Child };

type NeighborsProps = { label: string; before: Step | undefined; after: Step | undefined };

/** Links to the pages before and after this one; null if there are none. */
export const Neighbors = ({ label, before, after }: NeighborsProps) =>
  before || after ? (
    <nav class="neighbors" aria-label={label}>
      {before && (
        <a rel="prev" href={before.href}>
          <span>{before.position}</span> {before.title}
        </a>
      )}
      {after && (
        <a rel="next" href={after.href}>
          <span>{after.position}</span> {after.title}
        </a>
      )}
    </nav>
  ) : null;

/** The notice that a record was withdrawn, with its date and reason; null if it was not. */
export const WithdrawnNotice = ({ head, of }: { head: string; of: { date: string; reason: string } | undefined }) =>
  of ? (
    <aside class="notice">
      <p>
        <b>
          {head} <FormattedDate date={of.date} />.
        </b>{" "}
        {of.reason}
      </p>
    </aside>
  ) : null;

/** A figure in large type, with its label. */
export const BigFigure = ({ figure: { claim, words, data } }: { figure: Figure }) => (
  <p class="big-figure">
    <a href={`${claim.href}#figures`}>{words}</a> <span>{data.label}</span>
  </p>
);
