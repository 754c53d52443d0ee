import { imageHeader } from "../lib/image-header.ts";
import { safeSvg } from "../lib/safe-svg.ts";
import type { ContentImage } from "../model/image.ts";
import { decode, type Problem, problemOf } from "./decode.ts";
import type { ContentFile } from "./names.ts";
import { asFinding, type ReadResult } from "./record.ts";

/** The largest picture that is read, in bytes: a limit to the wait on a phone. */
export const maxImageBytes = 400 * 1024;

const maxSide = 3000;
const minWidth = 200;

const problem = (message: string, hint: string): Problem => problemOf("file-image", message, hint);

const dimensionProblem = (width: number, height: number): Problem | undefined => {
  if (width > maxSide || height > maxSide)
    return problem(`the picture has ${width} × ${height} pixels`, `make it at most ${maxSide} pixels wide and high`);
  if (width < minWidth || height < 1)
    return problem(`the picture is ${width} pixels wide`, `use one of at least ${minWidth} pixels`);
  return undefined;
};

const readDrawing = (bytes: Uint8Array): Omit<ContentImage, "name" | "file"> | Problem => {
  const text = decode(bytes);
  if (typeof text !== "string") return text;
  const safe = safeSvg(text);
  if ("problem" in safe)
    return problem(`the drawing is not safe to show: ${safe.problem}`, "export it as plain SVG, or as PNG");
  // A drawing has no pixels of its own: only its shape counts.
  return { width: safe.width, height: safe.height, bytes: new TextEncoder().encode(safe.svg) };
};

const readPicture = (type: string, bytes: Uint8Array): Omit<ContentImage, "name" | "file"> | Problem => {
  const header = imageHeader(bytes);
  if (header?.type !== type)
    return problem(
      header ? `the file is ${header.type.toUpperCase()} by its content` : "the file is no picture",
      "export it again as PNG, JPEG (.jpg), WebP or SVG, under the ending of its kind",
    );
  if (!header.whole) return problem("the end of the picture is missing", "copy or export it again");
  if (header.animated) return problem("the picture moves", "save one of its frames: nothing moves in a brief");
  return dimensionProblem(header.width, header.height) ?? { width: header.width, height: header.height, bytes };
};

/**
 * Reads a picture in `briefs/images/`; its kind and size come from its bytes, never only from its name. Of a file that is
 * too large, its size is enough.
 */
export const readImage = ({ id, file }: ContentFile, bytes: Uint8Array | number): ReadResult<ContentImage> => {
  const type = id.slice(id.lastIndexOf(".") + 1);
  const found =
    typeof bytes === "number" || bytes.length > maxImageBytes
      ? problem(`the picture has more than ${maxImageBytes / 1024} KiB`, "make it smaller, or save it as WebP")
      : type === "svg"
        ? readDrawing(bytes)
        : readPicture(type, bytes);
  if ("rule" in found) return { findings: [asFinding(file, found)] };
  return { record: { name: id, file, ...found }, findings: [] };
};
