import type { Child } from "#jsx/jsx-runtime";
import { Layout, type LayoutProps } from "../layout.tsx";
import type { PageView } from "../page.tsx";
import { IndexTable, type TableProps, tableHead } from "./index-table.tsx";
import { ThemeTags } from "./marks.tsx";
import { RemainingRows } from "./rows.tsx";

type TablePageProps<T> = Pick<LayoutProps, "title" | "description" | "feeds"> &
  TableProps<T> & {
    view: PageView;
    heading?: string;
    lede?: Child;
    /** What the page says in place of a table without rows. */
    empty?: string;
    /** How many rows the page has, if the list is too long for it, and where the others are. */
    limit?: { rows: number; href: string };
    kind?: string;
    /** What is between the lede and the table. */
    children?: Child;
  };

/** A page that is a table of records, under its heading and the key of the themes. */
export const TablePage = <T,>(props: TablePageProps<T>) => {
  const {
    view,
    title,
    heading = title,
    description,
    feeds = [],
    lede,
    empty,
    limit,
    kind = "",
    children,
    ...table
  } = props;
  const { briefing, assets, frame } = view;
  const rows = (
    <>
      <ThemeTags themes={briefing.themes} kind="tags theme-key" />
      <IndexTable {...table} items={limit ? table.items.slice(0, limit.rows) : table.items} />
      {limit && <RemainingRows shown={limit.rows} all={table.items.length} one={table.noun[0]} href={limit.href} />}
    </>
  );
  return (
    <Layout
      {...frame}
      title={title}
      description={description}
      kind={`index ${kind}`.trim()}
      feeds={feeds}
      head={tableHead(assets, briefing.site.link)}
    >
      <h1>{heading}</h1>
      {lede && <p class="lede">{lede}</p>}
      {children}
      {empty && table.items.length === 0 ? <p>{empty}</p> : rows}
    </Layout>
  );
};
