import { expect, test } from "vitest";
import { append, findingsOfRule } from "../helpers/rules.ts";

test("reports a character hidden by an entity, in text, in a title, in code and in a link", () => {
  expect(
    findingsOfRule("brief-characters", {
      "briefs/trams-pay-slowly.md": append(
        'A&#x202E;b.\n\n[a](https://a.example "x&shy;y")\n\n~~~a&#x200b;b\n~~~\n\nA &zwnj; and &zwj; are legal.\n\n`&rlm;` is code.',
      ),
    }),
  ).toEqual([
    "briefs/trams-pay-slowly.md:40:2 error the character U+202E is invisible or changes how text is shown -> delete the character and type the text again",
    "briefs/trams-pay-slowly.md:42:25 error the character U+00AD is invisible or changes how text is shown -> delete the character and type the text again",
    "briefs/trams-pay-slowly.md:44:5 error the character U+200B is invisible or changes how text is shown -> delete the character and type the text again",
  ]);
});
