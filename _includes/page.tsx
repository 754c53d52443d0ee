import { type Child, trustedHtml } from "#jsx/jsx-runtime";
import { memoize } from "../src/lib/memoize.ts";
import type { Output } from "../src/lib/output.ts";
import type { Briefing } from "../src/model/briefing.ts";
import type { Assets } from "./assets.ts";

/** What every page is made from. */
export type View = {
  briefing: Briefing;
  assets: Omit<Assets, "files" | "copies">;
};

/** The pages of one kind: what lists them, and what renders the one of an item. */
type Template<T> = { outputs: (view: View) => Output[]; render: (data: View & { item: T }) => string };

type ListKey = { [K in keyof Briefing]: Briefing[K] extends readonly (infer _T)[] ? K : never }[keyof Briefing];
type Item<K extends ListKey> = Briefing[K] extends readonly (infer T)[] ? T : never;

const template = <T,>(
  items: (briefing: Briefing) => readonly T[],
  address: (item: T) => string,
  render: Template<T>["render"],
): Template<T> => ({
  render,
  outputs: (view) =>
    items(view.briefing).map((item) => ({ address: address(item), render: () => render({ ...view, item }) })),
});

const asDocument =
  <T,>(Page: (view: View & { item: T }) => Child): Template<T>["render"] =>
  ({ briefing, assets, item }) =>
    `<!doctype html>\n${<Page briefing={briefing} assets={assets} item={item} />}\n`;

/** One page at one address. */
export const onePage = (address: string, Page: (view: View) => Child): Template<undefined> =>
  template(
    () => [undefined],
    () => address,
    asDocument(Page),
  );

/** A page for each item of one of the briefing's lists, at the item's own address. */
export const pageEach = <K extends ListKey>(list: K, Page: (view: View & { item: Item<K> }) => Child) =>
  template<Item<K>>(
    (briefing) => briefing[list] as unknown as Item<K>[],
    (item) => (item as { address: string }).address,
    asDocument(Page),
  );

/** A page for each of some things that a briefing holds. */
export const pageForEach = <T extends object>(
  items: (briefing: Briefing) => readonly T[],
  address: (item: T) => string,
  Page: (view: View & { item: T }) => Child,
): Template<T> => template(items, address, asDocument(Page));

/** A page for each item of a list that does not come from the content. */
export const pageOf = <T extends object>(
  items: readonly T[],
  address: (item: T) => string,
  Page: (view: View & { item: T }) => Child,
): Template<T> => template(() => items, address, asDocument(Page));

/** HTML that `src/markdown` made, which escapes all that a contributor wrote. One of the two trusted places. */
export const Markup = ({ html }: { html: string }) => trustedHtml(html);

/**
 * A part that is the same wherever it is made from the same thing, rendered once for each.
 * @param of what of the props decides all that it shows
 */
export const renderOnce = <P extends object>(Part: (props: P) => Child, of: (props: P) => object) => {
  // Looked through, it is one text, and keeps no longer the many that it was put together from.
  const htmlOf = memoize((_: object, props: P) => String(<Part {...props} />));
  return (props: P) => <Markup html={htmlOf(of(props), props)} />;
};

const jsonEscapes: Record<string, string> = {
  "<": "\\u003c",
  ">": "\\u003e",
  "&": "\\u0026",
  "\u2028": "\\u2028",
  "\u2029": "\\u2029",
};

/** Data for machines in the page, with all that could end a script element escaped. The other trusted place. */
export const JsonLd = ({ data }: { data: object }) => (
  <script type="application/ld+json">
    {trustedHtml(JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (character) => jsonEscapes[character] ?? ""))}
  </script>
);
