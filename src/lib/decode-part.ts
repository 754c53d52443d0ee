import { attempt } from "./attempt.ts";

/** Returns a part of an address with its percent escapes decoded, or unchanged if they are invalid. */
export const decodePart = (part: string): string => attempt(() => decodeURIComponent(part)) ?? part;
