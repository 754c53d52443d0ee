/** The type, size and animation of a picture, and whether its last bytes are there. */
type ImageHeader = {
  type: "png" | "jpg" | "webp";
  width: number;
  height: number;
  animated: boolean;
  whole: boolean;
};

const u16 = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
const u32 = (bytes: Uint8Array, at: number): number => u16(bytes, at) * 0x10000 + u16(bytes, at + 2);
const little = (bytes: Uint8Array, at: number, count: number): number =>
  Array.from({ length: count }, (_, place) => (bytes[at + place] ?? 0) * 256 ** place).reduce((a, b) => a + b, 0);
const text = (bytes: Uint8Array, at: number, count: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + count));

const signature = "\x89PNG\r\n\x1a\n";

/** Returns the names of the chunks of a PNG that are there as a whole. */
const pngChunks = (bytes: Uint8Array): string[] => {
  const names: string[] = [];
  for (let at = 8; at + 12 + u32(bytes, at) <= bytes.length; at += u32(bytes, at) + 12)
    names.push(text(bytes, at + 4, 4));
  return names;
};

const png = (bytes: Uint8Array): ImageHeader | undefined => {
  if (text(bytes, 0, 8) !== signature || text(bytes, 12, 4) !== "IHDR") return undefined;
  const chunks = pngChunks(bytes);
  const [animated, whole] = [chunks.includes("acTL"), chunks.includes("IEND")];
  return { type: "png", width: u32(bytes, 16), height: u32(bytes, 20), animated, whole };
};

/** The markers of a JPEG that hold its size; the others of that range hold tables. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** Returns whether the Exif data in a segment of a JPEG, if that is what it is, turns the picture on its side. */
const isOnItsSide = (segment: Uint8Array): boolean => {
  if (text(segment, 4, 4) !== "Exif") return false;
  const read = (at: number, count: number): number =>
    text(segment, 10, 2) === "II"
      ? little(segment, 10 + at, count)
      : count === 2
        ? u16(segment, 10 + at)
        : u32(segment, 10 + at);
  const entries = read(4, 4);
  return Array.from({ length: read(entries, 2) }, (_, place) => entries + 2 + 12 * place).some(
    (at) => read(at, 2) === 0x0112 && read(at + 8, 2) >= 5,
  );
};

const jpg = (bytes: Uint8Array): ImageHeader | undefined => {
  if (u16(bytes, 0) !== 0xffd8) return undefined;
  let turned = false;
  for (let at = 2; at + 9 < bytes.length; at += 2 + u16(bytes, at + 2)) {
    if (bytes[at] !== 0xff) return undefined;
    turned ||= bytes[at + 1] === 0xe1 && isOnItsSide(bytes.subarray(at, at + 2 + u16(bytes, at + 2)));
    if (!isFrame(bytes[at + 1] ?? 0)) continue;
    const [height, width] = [u16(bytes, at + 5), u16(bytes, at + 7)];
    const whole = bytes.some((byte, place) => byte === 0xff && bytes[place + 1] === 0xd9 && place > at);
    return { type: "jpg", ...(turned ? { width: height, height: width } : { width, height }), animated: false, whole };
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
    whole: little(bytes, 4, 4) + 8 <= bytes.length,
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
