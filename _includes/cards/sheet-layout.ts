import { paperColor, type Sheet, type SheetText } from "../charts/sheet.ts";

/** A node for satori: an element by name, style and children. */
type Node = { type: string; props: { style: object; children: Node[] | string } };

/** The position of the fonts' baseline, as a share of the font size. */
const baseline = 0.81;
const room = 800;

const justify = { start: "flex-start", middle: "center", end: "flex-end" } as const;
const shift = { start: 0, middle: room / 2, end: room } as const;

const textNode = ({ x, y, size, anchor, bold, color, text }: SheetText): Node => ({
  type: "div",
  props: {
    style: {
      display: "flex",
      position: "absolute",
      left: x - shift[anchor],
      top: y - baseline * size,
      width: room,
      height: size,
      justifyContent: justify[anchor],
      whiteSpace: "nowrap",
      fontFamily: bold ? "Serif" : "Sans",
      fontSize: size,
      lineHeight: 1,
      color,
    },
    children: text,
  },
});

/** Lays out the texts of a sheet at their positions, on its background. */
export const layoutSheet = ({ width, height, texts }: Sheet): Node => ({
  type: "div",
  props: {
    style: { display: "flex", position: "relative", width, height, backgroundColor: paperColor },
    children: texts.filter(({ text }) => text.trim() !== "").map(textNode),
  },
});
