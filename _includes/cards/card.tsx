import type { Standing } from "../../src/kinds/vocabulary.ts";

/** The texts and counts of a card. */
export type Card = {
  site: string;
  title: string;
  line: string;
  standings: { standing: Standing; count: number; label?: string }[];
};

/** A node for satori: an element by name, style and children. */
export type Node = { type: string; props: { style: object; children?: Node[] | string } };

/** Creates a node for satori. */
export const node = (style: object, children?: Node[] | string): Node => ({
  type: "div",
  props: children === undefined ? { style } : { style, children },
});

const colors: Record<Standing, string> = {
  corroborated: "#17513a",
  "single origin": "#654a00",
  "self-reported": "#53427f",
  attributed: "#504c44",
  disputed: "#92241a",
  superseded: "#8c867a",
  withdrawn: "#8c867a",
};

const bar = ({ standings }: Card): Node =>
  node(
    { display: "flex", width: "100%" },
    standings.map(({ standing, count, label = `${count} ${standing}` }) =>
      node({ display: "flex", flexDirection: "column", flexGrow: count, flexBasis: 0, marginRight: 6 }, [
        node({ height: 12, backgroundColor: colors[standing] }),
        node({ fontFamily: "Sans", fontSize: 24, color: "#504c44", marginTop: 10 }, label),
      ]),
    ),
  );

const truncateLine = (text: string, length: number) =>
  text.length > length ? `${text.slice(0, text.lastIndexOf(" ", length))} …` : text;

/** Returns the font size of a title: smaller for longer ones, so that a claim's sentence fits. */
const titleSize = ({ length }: string): number => (length > 160 ? 40 : length > 110 ? 48 : length > 70 ? 56 : 66);

/** Lays out the picture for link previews: title, summary, and the standings of the claims. */
export const layoutCard = (card: Card): Node =>
  node(
    {
      display: "flex",
      flexDirection: "column",
      justifyContent: "space-between",
      width: 1200,
      height: 630,
      boxSizing: "border-box",
      padding: "56px 64px",
      backgroundColor: "#fcfbf8",
      color: "#1c1a17",
    },
    [
      node({ display: "flex", flexDirection: "column" }, [
        node({ fontFamily: "Serif", fontSize: 30, color: "#8a1c24" }, card.site),
        node(
          { fontFamily: "Serif", fontSize: titleSize(card.title), lineHeight: 1.1, marginTop: 22 },
          truncateLine(card.title, 240),
        ),
        node(
          { fontFamily: "Sans", fontSize: 30, lineHeight: 1.4, color: "#504c44", marginTop: 24 },
          truncateLine(card.line, 190),
        ),
      ]),
      bar(card),
    ],
  );
