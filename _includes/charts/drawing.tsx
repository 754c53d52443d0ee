import type { Child } from "#jsx/jsx-runtime";

/** Widths of drawings in pixels. A phone has its own drawing, so that its text stays readable. */
export const drawingWidths = { wide: 648, narrow: 300 } as const;

/** A wide and a narrow drawing; the style sheet shows the one that fits. */
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

type MarkShapeProps = { x: number; y: number; mark: keyof typeof paths; hollow?: boolean };

/** A theme's mark in a drawing. */
export const MarkShape = ({ x, y, mark, hollow = false }: MarkShapeProps) => (
  <path
    class={`mark mark-${mark}${hollow ? " hollow" : ""}`}
    d={paths[mark]}
    transform={`translate(${roundCoordinate(x)} ${roundCoordinate(y)})`}
  />
);

/** The shape of each outcome. */
export const outcomeShapes = {
  "borne out": "M-5.5 0.5L-1.5 4.5L6-4.5",
  partly: "M-6 1.5C-3.5-4.5 3.5 4.5 6-1.5",
  "not borne out": "M-4.5-4.5L4.5 4.5M-4.5 4.5L4.5-4.5",
  open: "M-1.3 0a1.3 1.3 0 1 0 2.6 0a1.3 1.3 0 1 0-2.6 0",
} as const;

type OutcomeMarkProps = { x?: number; y?: number; result: keyof typeof outcomeShapes };

/** The outcome of a forecast in a drawing: a tick, a wave, a cross or a dot. */
export const OutcomeMark = ({ x = 0, y = 0, result }: OutcomeMarkProps) => (
  <path
    class="outcome"
    d={outcomeShapes[result]}
    transform={`translate(${roundCoordinate(x)} ${roundCoordinate(y)})`}
  />
);

/** Rounds a coordinate to a tenth, so that drawings stay small. */
export const roundCoordinate = (value: number): number => Math.round(value * 10) / 10;
