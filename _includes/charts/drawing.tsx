import type { Child } from "#jsx/jsx-runtime";

/** Widths for a desk and for a phone: a phone's drawing is made apart, so that its type stays readable. */
export const widths = { wide: 648, narrow: 300 } as const;

/** A desk's drawing and a phone's; the style sheet shows the one that fits. */
export const Drawing = ({ draw }: { draw: (narrow: boolean) => Child }) => (
  <>
    <div class="drawing for-wide">{draw(false)}</div>
    <div class="drawing for-narrow">{draw(true)}</div>
  </>
);

const paths = {
  circle: "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0Z",
  square: "M-4.6-4.6h9.2v9.2h-9.2Z",
  diamond: "M0-6.2L6.2 0L0 6.2L-6.2 0Z",
  triangle: "M0-6L6 5H-6Z",
} as const;

/** A theme's mark in a drawing. */
export const MarkShape = ({
  x,
  y,
  mark,
  hollow = false,
}: {
  x: number;
  y: number;
  mark: keyof typeof paths;
  hollow?: boolean;
}) => (
  <path
    class={`mark mark-${mark}${hollow ? " hollow" : ""}`}
    d={paths[mark]}
    transform={`translate(${round(x)} ${round(y)})`}
  />
);

/** Coordinates to a tenth, so that drawings stay small. */
export const round = (value: number): number => Math.round(value * 10) / 10;
