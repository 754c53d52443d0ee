import { paper, type Sheet, type SheetText } from "../charts/sheet.ts";

/** A node as satori takes it: an element by name, style and children. */
type Node = { type: string; props: { style: object; children: Node[] | string } };

/** Where the baseline of the fonts is in a line of their size. */
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

/** The texts of a sheet on its paper, each in its place. */
export const layoutSheet = ({ width, height, texts }: Sheet): Node => ({
  type: "div",
  props: {
    style: { display: "flex", position: "relative", width, height, backgroundColor: paper },
    children: texts.filter(({ text }) => text.trim() !== "").map(textNode),
  },
});
