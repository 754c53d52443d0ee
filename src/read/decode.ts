import type { Position } from "../model/finding.ts";

/** The largest file that is read, in bytes. */
export const maxBytes = 256 * 1024;

export type Problem = Position & { rule: string; message: string; hint: string };

/** Returns a problem, at the beginning of its file unless a position is given. */
export const problemOf = (rule: string, message: string, hint: string, at: Partial<Position> = {}): Problem => ({
  rule,
  message,
  hint,
  line: 1,
  column: 1,
  ...at,
});

const encodingProblem = (message: string, hint: string, at?: Position): Problem =>
  problemOf("text-encoding", message, hint, at);

const saveAsUtf8 = "save the file as UTF-8 with line feeds";

/** Returns the problem of a file with too many bytes. */
export const sizeProblem = (size: number, max: number): Problem =>
  encodingProblem(`the file has ${size} bytes; at most ${max} are read`, "split it in two");

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Decodes a file's bytes as text with `\n` line ends; returns a problem if they are not UTF-8. */
export const decode = (bytes: Uint8Array): string | Problem => {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return encodingProblem("the file is UTF-16", saveAsUtf8);
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return encodingProblem("the file begins with a byte order mark (U+FEFF)", "save the file as UTF-8 without it");
  let decoded: string;
  try {
    decoded = utf8.decode(bytes);
  } catch {
    return encodingProblem("the file is not UTF-8", saveAsUtf8);
  }
  const text = decoded.replaceAll("\r\n", "\n");
  const stray = text.indexOf("\r");
  if (stray >= 0)
    return encodingProblem("a line ends in a lone carriage return (U+000D)", saveAsUtf8, positionOf(text, stray));
  return text;
};

/** Returns the line and column of an offset in a text. */
export const positionOf = (text: string, offset: number): Position => {
  const before = text.slice(0, offset);
  const lastBreak = before.lastIndexOf("\n");
  return { line: before.split("\n").length, column: offset - lastBreak };
};

/** Returns a file system error as a problem; throws other errors. */
export const unreadableProblem = (what: "file" | "folder", error: unknown): Problem => {
  const { code, message } = error as NodeJS.ErrnoException;
  if (!code) throw error;
  const reason = message.split(",")[0];
  return problemOf(
    "file-unreadable",
    `the ${what} cannot be read: ${reason}`,
    "let everyone read it (chmod a+r), or replace it",
  );
};
