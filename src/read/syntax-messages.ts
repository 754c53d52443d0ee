type SyntaxError = { code: string; message: string };

const inQuotes = 'put the whole text in quotes, as in note: "A count: two days."';

/** The parser’s errors, found by their code and its words, in plain words, and how to fix each. */
const messages: readonly [find: RegExp, message: string, hint: string][] = [
  [/^TAB_AS_INDENT/, "the line is indented by a tab", "indent it by spaces, two for each level"],
  [
    /end with a [\]}]$/,
    "a bracket or a brace is not closed",
    "close it with ] or }, on the same line; a text that holds one goes in quotes",
  ],
  [
    /^BAD_INDENT|may not be used as an implicit/,
    "the line is indented by more or fewer spaces than the lines that it belongs to",
    "begin all keys of a record, and all items of a list, in the same column",
  ],
  [/compact mappings$/, "a colon and a space within a text begin a key", inQuotes],
  [
    /^MULTILINE_IMPLICIT_KEY/,
    "the lines up to the next colon are read as one key",
    "put a text with a colon in quotes, or put the colon that is missing behind its key",
  ],
  [/^BAD_SCALAR_START/, "a text cannot begin with @, %, ` or another sign of YAML", inQuotes],
  [
    /^BAD_DQ_ESCAPE/,
    "in double quotes, a backslash begins a code such as \\n",
    "put the text in single quotes, or write \\\\ to show the sign",
  ],
  [
    /Missing closing/,
    "the quotes that open the text are not closed",
    "close the text with the same sign; within it, write “ and ”",
  ],
  [
    /map values$/,
    "a key has no colon",
    "write key: value, with a space after the colon; a text of several lines is indented",
  ],
  [
    /at node end$/,
    "the text goes on after its quotes",
    "put the whole text in one pair of quotes, and within it write “ and ”",
  ],
  [
    /same line with key$/,
    "a list begins on the line of its key",
    "put each item on a line of its own below the key; if it is a text, put it in quotes",
  ],
  [/ , in flow/, "there is a comma too many", "delete it, or put the text that holds it in quotes"],
  [/Not a YAML token|Block scalar header/, "a text cannot begin with > or |", inQuotes],
];

const unknownHint =
  "look at this line and at the one before it; a text that holds a colon or begins with a sign goes in quotes";

/** Returns what is wrong with YAML that cannot be read, and how to fix it, in plain words. */
export const syntaxMessage = (error: SyntaxError): { message: string; hint: string } => {
  const own = error.message.split("\n")[0]?.replace(/ at line \d+, column \d+:$/, "") ?? "";
  const [, message, hint] = messages.find(([find]) => find.test(`${error.code} ${own}`)) ?? [];
  return { message: message ?? (own || "cannot be read"), hint: hint ?? unknownHint };
};
