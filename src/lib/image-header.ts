/** The type, size and animation of a picture, from its first bytes. */
export type ImageHeader = { type: "png" | "jpg" | "webp"; width: number; height: number; animated: boolean };

const u16 = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
const u32 = (bytes: Uint8Array, at: number): number => u16(bytes, at) * 0x10000 + u16(bytes, at + 2);
const little = (bytes: Uint8Array, at: number, count: number): number =>
  Array.from({ length: count }, (_, place) => (bytes[at + place] ?? 0) * 256 ** place).reduce((a, b) => a + b, 0);
const text = (bytes: Uint8Array, at: number, count: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + count));

const signature = "\x89PNG\r\n\x1a\n";

/** Returns whether a PNG is animated: it has an `acTL` chunk before its data. */
const isAnimatedPng = (bytes: Uint8Array): boolean => {
  for (let at = 8; at + 8 <= bytes.length; at += u32(bytes, at) + 12) {
    const name = text(bytes, at + 4, 4);
    if (name === "acTL") return true;
    if (name === "IDAT" || name === "IEND") return false;
  }
  return false;
};

const png = (bytes: Uint8Array): ImageHeader | undefined =>
  text(bytes, 0, 8) === signature && text(bytes, 12, 4) === "IHDR"
    ? { type: "png", width: u32(bytes, 16), height: u32(bytes, 20), animated: isAnimatedPng(bytes) }
    : undefined;

/** The markers of a JPEG that hold its size; the others of that range hold tables. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

const jpg = (bytes: Uint8Array): ImageHeader | undefined => {
  if (u16(bytes, 0) !== 0xffd8) return undefined;
  for (let at = 2; at + 9 < bytes.length; at += 2 + u16(bytes, at + 2)) {
    if (bytes[at] !== 0xff) return undefined;
    if (isFrame(bytes[at + 1] ?? 0))
      return { type: "jpg", height: u16(bytes, at + 5), width: u16(bytes, at + 7), animated: false };
  }
  return undefined;
};

const webp = (bytes: Uint8Array): ImageHeader | undefined => {
  if (text(bytes, 0, 4) !== "RIFF" || text(bytes, 8, 4) !== "WEBP") return undefined;
  const size = (width: number, height: number, animated = false): ImageHeader => ({
    type: "webp",
    width,
    height,
    animated,
  });
  const kind = text(bytes, 12, 4);
  if (kind === "VP8X") return size(little(bytes, 24, 3) + 1, little(bytes, 27, 3) + 1, ((bytes[20] ?? 0) & 0x02) !== 0);
  if (kind === "VP8L") {
    const bits = little(bytes, 21, 4);
    return size((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1);
  }
  return kind === "VP8 " ? size(little(bytes, 26, 2) & 0x3fff, little(bytes, 28, 2) & 0x3fff) : undefined;
};

/** Reads the header of a PNG, JPEG or WebP picture; returns undefined for other bytes. */
export const imageHeader = (bytes: Uint8Array): ImageHeader | undefined => png(bytes) ?? jpg(bytes) ?? webp(bytes);
