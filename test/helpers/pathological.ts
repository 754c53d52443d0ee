const size = 100 * 1024;

/** A piece repeated until it has 100 KB. */
const times = (piece: string): string => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

/** Pieces that grow with their number, until they have 100 KB. */
const growing = (piece: (index: number) => string): string => {
  const parts: string[] = [];
  for (let index = 0, length = 0; length < size; index++) {
    const part = piece(index);
    parts.push(part);
    length += part.length;
  }
  return parts.join("").slice(0, size);
};

/** Markdown of 100 KB that makes careless parsers slow, by the repeated piece. */
export const pathological: Record<string, string> = {
  "lines that end in a backslash": times("\\\n"),
  "opening brackets": times("["),
  "closing brackets": times("]"),
  "nested brackets": "[".repeat(size / 2) + "]".repeat(size / 2),
  "links that never close": times("[a]("),
  "link ends": times("]("),
  "images that never close": times("!["),
  images: times("![a](b)"),
  "links with empty targets": times("[a](<b"),
  "opening emphasis": times("*a "),
  "closing emphasis": times("a* "),
  "mixed emphasis": times("*a_ **b__ "),
  "emphasis in words": times("a**b"),
  "stars and underscores": times("*_"),
  "runs of backticks that grow": growing((index) => `${"`".repeat(index)} `),
  "open code": times("`a "),
  "double quotes": times('"'),
  "quoted letters": times("'a' "),
  "nested block quotes": times("> "),
  "block quotes with lazy lines": times("> > > a\nb\n"),
  "nested lists": times("- "),
  "lists that go deeper": growing((index) => `${" ".repeat(index * 2)}- a\n`),
  "nested numbered lists": times("1. "),
  "reference definitions": times("[a]: b\n"),
  "different reference definitions": growing((index) => `[a${index}]: https://a.example/${index}\n`),
  "uses of one long reference": `${times("[a]").slice(0, size / 2)}\n\n[a]: https://a.example/${"b".repeat(size / 2)}`,
  "brackets on lines of their own": times("[\n"),
  "opening angle brackets": times("<a "),
  "comments that never close": times("<!-- "),
  "declarations that never close": times("<!A "),
  "processing instructions that never close": times("<? "),
  "automatic links that never close": times("<https://a"),
  entities: times("&amp;"),
  "entities that never close": times("&#x1"),
  backslashes: times("\\"),
  "wide tables": `${"|a".repeat(500)}|\n${"|-".repeat(500)}|\n${times("|\n")}`.slice(0, size),
  "pipes in tables": `|a|b|\n|-|-|\n${times("|")}`.slice(0, size),
  headings: times("# a\n"),
  "underlined headings": times("a\n=\n\n"),
  "uses of one note": `${times("[^1]").slice(0, size - 20)}\n\n[^1]: Note.`,
  "notes in the line": times("^["),
  "nested notes in the line": "^[".repeat(size / 4) + "]".repeat(size / 2),
  "notes that never close": `[^1]: Note.\n\n${times("[^a")}`.slice(0, size),
  "different notes": growing((index) => `a[^${index}]\n\n[^${index}]: b\n\n`),
  "nested note definitions": times("[^a]: "),
  "marks that never close": times("[@a"),
  "marks in one sentence": times("a [@b] "),
  "marks in many sentences": times("Ab.[@b] "),
  "wrong marks": times("[@A] "),
  "wrong marks over two lines of a quote": times("> [@a;\n> @B]\n"),
  "code fences": times("```\na\n"),
  "hard breaks": times("a\\\n"),
  spaces: `a${" ".repeat(size - 2)}b`,
  tabs: times("\t"),
  "typographic signs": times("(c)...--"),
  "one word": times("a"),
  "one word in Chinese": times("芯"),
  "Chinese and Latin in turn": times("芯a"),
  "Chinese punctuation": times("。"),
  "full stops": times(". "),
};
