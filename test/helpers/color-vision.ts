type Color = readonly [red: number, green: number, blue: number];

/** How an eye sees: fully, in gray, or without one of its three kinds of cones. */
export const sights = ["full", "gray", "protanopia", "deuteranopia", "tritanopia"] as const;
export type Sight = (typeof sights)[number];

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

/** A color written as `#rrggbb`, in linear light. */
const toLinear = (hex: string): Color => {
  const part = (at: number) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return [part(1), part(3), part(5)];
};

const times = (rows: readonly Color[], [red, green, blue]: Color): Color =>
  rows.map(([a, b, c]) => a * red + b * green + c * blue) as unknown as Color;

const gray: Color = [0.2126, 0.7152, 0.0722];

/** How each kind of vision changes linear light, by the matrices of Machado, Oliveira and Fernandes (2009). */
const matrices: Record<Exclude<Sight, "full">, readonly Color[]> = {
  gray: [gray, gray, gray],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** A color of linear light in OKLab (Ottosson 2020). */
const toOklab = (color: Color): Color => {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    color,
  ).map((part) => Math.cbrt(Math.max(0, part))) as unknown as Color;
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones,
  );
};

/** The distance of two colors for a kind of vision, in OKLab: 1 between black and white; 0.02 is barely visible. */
export const apart = (one: string, other: string, sight: Sight): number => {
  const [a, b] = [one, other].map((hex) =>
    toOklab(sight === "full" ? toLinear(hex) : times(matrices[sight], toLinear(hex))),
  ) as [Color, Color];
  return Math.hypot(...a.map((part, at) => part - (b[at] ?? 0)));
};
