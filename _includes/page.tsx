import { type Child, trustedHtml } from "#jsx/jsx-runtime";
import { memoize } from "../src/lib/memoize.ts";
import type { Output } from "../src/lib/output.ts";
import type { Briefing } from "../src/model/briefing.ts";
import type { Assets } from "./assets.ts";

/** The data for every page. */
export type View = {
  briefing: Briefing;
  assets: Omit<Assets, "files">;
};

/** The data of a page: for all pages, and for its layout. */
export type PageView = View & { frame: View & { address: string } };

/** The pages of one kind: a function that lists them, and one that renders the page of an item. */
type Template<T> = { outputs: (view: View) => Output[]; render: (data: View & { item: T }) => string };

type ListKey = { [K in keyof Briefing]: Briefing[K] extends readonly (infer _T)[] ? K : never }[keyof Briefing];
type Item<K extends ListKey> = Briefing[K] extends readonly (infer T)[] ? T : never;

/** Returns a template with a page for each item that a function takes from a briefing. */
export const pagePerItem = <T,>(
  items: (briefing: Briefing) => readonly T[],
  addressOf: (item: T) => string,
  Page: (view: PageView & { item: T }) => Child,
): Template<T> => {
  const render = ({ briefing, assets, item }: View & { item: T }) => {
    const frame = { briefing, assets, address: addressOf(item) };
    return `<!doctype html>\n${<Page briefing={briefing} assets={assets} item={item} frame={frame} />}\n`;
  };
  return {
    render,
    outputs: (view) =>
      items(view.briefing).map((item) => ({ address: addressOf(item), render: () => render({ ...view, item }) })),
  };
};

/** Returns a template of one page at one address. */
export const onePage = (address: string, Page: (view: PageView) => Child): Template<undefined> =>
  pagePerItem(
    () => [undefined],
    () => address,
    Page,
  );

/** Returns a template with a page for each item of a list of the briefing, at the item's address. */
export const pagePerRecord = <K extends ListKey>(list: K, Page: (view: PageView & { item: Item<K> }) => Child) =>
  pagePerItem<Item<K>>(
    (briefing) => briefing[list] as unknown as Item<K>[],
    (item) => (item as { address: string }).address,
    Page,
  );

/** HTML from `src/markdown`, which escapes everything that a contributor wrote. One of the two trusted places. */
export const Markup = ({ html }: { html: string }) => trustedHtml(html);

/**
 * Returns a component that is rendered once for each object and then cached.
 * @param of returns the object that decides what the component shows
 */
export const renderOnce = <P extends object>(Part: (props: P) => Child, of: (props: P) => object) => {
  // Trimming makes the text one flat string, which does not keep its many parts in memory.
  const htmlOf = memoize((_: object, props: P) => String(<Part {...props} />).trim());
  return (props: P) => <Markup html={htmlOf(of(props), props)} />;
};

const jsonEscapes: Record<string, string> = {
  "<": "\\u003c",
  ">": "\\u003e",
  "&": "\\u0026",
  "\u2028": "\\u2028",
  "\u2029": "\\u2029",
};

/** JSON-LD in the page, escaped so that nothing ends the script element. The other trusted place. */
export const JsonLd = ({ data }: { data: object }) => (
  <script type="application/ld+json">
    {trustedHtml(JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (character) => jsonEscapes[character] ?? ""))}
  </script>
);
