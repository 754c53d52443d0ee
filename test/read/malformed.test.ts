import { describe, expect, test } from "vitest";
import { type Edit, errorsOf } from "../helpers/content.ts";
import { append, swap } from "../helpers/rules.ts";

type Malformed = [name: string, edits: Record<string, Edit>, told: string[]];

/** Broken input with all its findings, without those that only follow from another one. */
const malformed: Record<string, Malformed[]> = {
  bytes: [
    [
      "UTF-16, little-endian",
      { "_data/terms/light-rail.yaml": Buffer.from("\ufeffname: x", "utf16le") },
      [
        "_data/terms/light-rail.yaml:1:1 error the file is UTF-16 [text-encoding] -> save the file as UTF-8 with line feeds",
      ],
    ],
    [
      "UTF-16, big-endian",
      { "_data/terms/light-rail.yaml": Buffer.from("\ufeffname: x", "utf16le").swap16() },
      [
        "_data/terms/light-rail.yaml:1:1 error the file is UTF-16 [text-encoding] -> save the file as UTF-8 with line feeds",
      ],
    ],
    [
      "UTF-16 without a byte order mark",
      { "_data/terms/light-rail.yaml": Buffer.from("name: x", "utf16le") },
      [
        "_data/terms/light-rail.yaml:1:2 error the character U+0000 is invisible or changes how text is shown [text-characters] -> delete the character and type the text again",
      ],
    ],
    [
      "Latin-1",
      { "_data/terms/light-rail.yaml": Buffer.from("name: caf\u00e9", "latin1") },
      [
        "_data/terms/light-rail.yaml:1:1 error the file is not UTF-8 [text-encoding] -> save the file as UTF-8 with line feeds",
      ],
    ],
    [
      "an overlong encoding",
      { "_data/terms/light-rail.yaml": Buffer.from([0x6e, 0xc0, 0xaf]) },
      [
        "_data/terms/light-rail.yaml:1:1 error the file is not UTF-8 [text-encoding] -> save the file as UTF-8 with line feeds",
      ],
    ],
    [
      "half of a surrogate pair",
      { "_data/terms/light-rail.yaml": Buffer.from([0x6e, 0xed, 0xa0, 0x80]) },
      [
        "_data/terms/light-rail.yaml:1:1 error the file is not UTF-8 [text-encoding] -> save the file as UTF-8 with line feeds",
      ],
    ],
    [
      "a byte order mark",
      { "_data/terms/light-rail.yaml": "\ufeffname: x" },
      [
        "_data/terms/light-rail.yaml:1:1 error the file begins with a byte order mark (U+FEFF) [text-encoding] -> save the file as UTF-8 without it",
      ],
    ],
    [
      "NUL",
      { "_data/terms/light-rail.yaml": (text) => text.replace("name: Light", "name: \u0000Light") },
      [
        "_data/terms/light-rail.yaml:1:7 error the character U+0000 is invisible or changes how text is shown [text-characters] -> delete the character and type the text again",
      ],
    ],
    [
      "an escape character",
      { "_data/terms/light-rail.yaml": (text) => text.replace("name: Light", "name: \u001bLight") },
      [
        "_data/terms/light-rail.yaml:1:7 error the character U+001B is invisible or changes how text is shown [text-characters] -> delete the character and type the text again",
      ],
    ],
    [
      "a single carriage return",
      { "_data/terms/light-rail.yaml": (text) => text.replaceAll("\n", "\r") },
      [
        "_data/terms/light-rail.yaml:1:17 error a line ends in a lone carriage return (U+000D) [text-encoding] -> save the file as UTF-8 with line feeds",
      ],
    ],
    [
      "an empty file",
      { "_data/terms/light-rail.yaml": "" },
      [
        "_data/terms/light-rail.yaml:1:1 error the record must be a map of keys and values, not empty [shape-type] -> write a map of keys and values",
      ],
    ],
    [
      "a file of spaces",
      { "_data/terms/light-rail.yaml": "   \n\n" },
      [
        "_data/terms/light-rail.yaml:1:1 error the record must be a map of keys and values, not empty [shape-type] -> write a map of keys and values",
      ],
    ],
    [
      "a file over 256 KiB",
      { "_data/terms/light-rail.yaml": "#".repeat(256 * 1024 + 1) },
      [
        "_data/terms/light-rail.yaml:1:1 error the file has 262145 bytes; at most 262144 are read [text-encoding] -> split it in two",
      ],
    ],
  ],
  characters: [
    [
      "a direction override",
      { "_data/terms/light-rail.yaml": (text) => text.replace("name: Light", "name: \u202eLight") },
      [
        "_data/terms/light-rail.yaml:1:7 error the character U+202E is invisible or changes how text is shown [text-characters] -> delete the character and type the text again",
      ],
    ],
    [
      "a direction isolate",
      { "briefs/trams-pay-slowly.md": (text) => text.replace("## What it cost", "## What\u2066 it cost") },
      [
        "briefs/trams-pay-slowly.md:25:8 error the character U+2066 is invisible or changes how text is shown [text-characters] -> delete the character and type the text again",
      ],
    ],
    [
      "a zero-width space",
      { "_data/terms/light-rail.yaml": (text) => text.replace("name: Light", "name: Li\u200bght") },
      [
        "_data/terms/light-rail.yaml:1:9 error the character U+200B is invisible or changes how text is shown [text-characters] -> delete the character and type the text again",
      ],
    ],
    [
      "a word joiner",
      { "briefs/trams-pay-slowly.md": (text) => text.replace("title: A tram", "title: A\u2060 tram") },
      [
        "briefs/trams-pay-slowly.md:2:9 error the character U+2060 is invisible or changes how text is shown [text-characters] -> delete the character and type the text again",
      ],
    ],
    [
      "a soft hyphen",
      { "_data/terms/light-rail.yaml": (text) => text.replace("name: Light", "name: Li\u00adght") },
      [
        "_data/terms/light-rail.yaml:1:9 error the character U+00AD is invisible or changes how text is shown [text-characters] -> delete the character and type the text again",
      ],
    ],
    [
      "a Hangul filler",
      { "_data/terms/light-rail.yaml": (text) => text.replace("name: Light", "name: \u3164Light") },
      [
        "_data/terms/light-rail.yaml:1:7 error the character U+3164 is invisible or changes how text is shown [text-characters] -> delete the character and type the text again",
      ],
    ],
    [
      "a tag character",
      { "_data/terms/light-rail.yaml": (text) => text.replace("name: Light", "name: Light\u{e0041}") },
      [
        "_data/terms/light-rail.yaml:1:12 error the character U+E0041 is invisible or changes how text is shown [text-characters] -> delete the character and type the text again",
      ],
    ],
    [
      "a line separator",
      { "_data/terms/light-rail.yaml": (text) => text.replace("definition: Trams", "definition: Trams\u2028") },
      [
        "_data/terms/light-rail.yaml:2:18 error the character U+2028 is invisible or changes how text is shown [text-characters] -> delete the character and type the text again",
      ],
    ],
    [
      "a noncharacter",
      { "_data/terms/light-rail.yaml": (text) => text.replace("name: Light", "name: \uffffLight") },
      [
        "_data/terms/light-rail.yaml:1:7 error the character U+FFFF is invisible or changes how text is shown [text-characters] -> delete the character and type the text again",
      ],
    ],
    [
      "one hidden in an escape",
      { "_data/terms/light-rail.yaml": (text) => text.replace("name: Light rail", 'name: "Light\\u202erail"') },
      [
        "_data/terms/light-rail.yaml:1:7 error the character U+202E is invisible or changes how text is shown [text-characters] -> delete the character and type the text again",
      ],
    ],
    [
      "half of a surrogate pair hidden in an escape",
      { "_data/terms/light-rail.yaml": (text) => text.replace("name: Light rail", 'name: "Light\\ud800rail"') },
      [
        "_data/terms/light-rail.yaml:1:7 error the character U+D800 is invisible or changes how text is shown [text-characters] -> delete the character and type the text again",
      ],
    ],
    [
      "one hidden in a key",
      { "_data/terms/light-rail.yaml": (text) => text.replace("name: Light rail", '"name\\u200b": Light rail') },
      [
        "_data/terms/light-rail.yaml:1:1 error the character U+200B is invisible or changes how text is shown [text-characters] -> delete the character and type the text again",
      ],
    ],
  ],
  "front matter": [
    [
      "none",
      { "briefs/trams-pay-slowly.md": (text) => text.replace("---\ntitle", "title") },
      [
        'briefs/trams-pay-slowly.md:1:1 error the first line is "title: A tram line pays its town back sl"; it must be exactly --- [front-matter] -> begin the file with three hyphens and nothing else on the line',
      ],
    ],
    [
      "no end",
      { "briefs/trams-pay-slowly.md": (text) => text.replace("---\n\n## What", "\n## What") },
      [
        "briefs/trams-pay-slowly.md:1:1 error the front matter has no closing --- [front-matter] -> close it with a line of exactly three hyphens",
      ],
    ],
    [
      "a blank first line",
      { "briefs/trams-pay-slowly.md": (text) => text.replace("---\ntitle", "\n---\ntitle") },
      [
        'briefs/trams-pay-slowly.md:1:1 error the first line is ""; it must be exactly --- [front-matter] -> begin the file with three hyphens and nothing else on the line',
      ],
    ],
    [
      "an end with a space",
      { "briefs/trams-pay-slowly.md": (text) => text.replace("---\n\n## What", "--- \n\n## What") },
      [
        "briefs/trams-pay-slowly.md:1:1 error the front matter has no closing --- [front-matter] -> close it with a line of exactly three hyphens",
      ],
    ],
    [
      "an empty one",
      { "briefs/trams-pay-slowly.md": "---\n---\nText.\n" },
      [
        "briefs/trams-pay-slowly.md:1:1 error the record must be a map of keys and values, not empty [shape-type] -> write a map of keys and values",
      ],
    ],
    [
      "TOML",
      { "briefs/trams-pay-slowly.md": "+++\ntitle = 'x'\n+++\n" },
      [
        'briefs/trams-pay-slowly.md:1:1 error the first line is "+++"; it must be exactly --- [front-matter] -> begin the file with three hyphens and nothing else on the line',
      ],
    ],
  ],
  YAML: [
    [
      "an extra colon",
      { "_data/terms/light-rail.yaml": (text) => text.replace("name: Light rail", "name: Light: rail") },
      [
        '_data/terms/light-rail.yaml:1:7 error a colon and a space within a text begin a key [yaml-syntax] -> put the whole text in quotes, as in note: "A count: two days."',
      ],
    ],
    [
      "a tab",
      { "_data/terms/light-rail.yaml": (text) => text.replace("themes: [streets]", "themes:\n\t- streets") },
      [
        "_data/terms/light-rail.yaml:5:1 error the line is indented by a tab [yaml-syntax] -> indent it by spaces, two for each level",
      ],
    ],
    [
      "a missing bracket",
      { "_data/terms/light-rail.yaml": (text) => text.replace("themes: [streets]", "themes: [streets") },
      [
        "_data/terms/light-rail.yaml:5:1 error a bracket or a brace is not closed [yaml-syntax] -> close it with ] or }, on the same line; a text that holds one goes in quotes",
      ],
    ],
    [
      "a missing quotation mark",
      { "_data/terms/light-rail.yaml": (text) => text.replace("name: Light rail", 'name: "Light rail') },
      [
        "_data/terms/light-rail.yaml:5:1 error the quotes that open the text are not closed [yaml-syntax] -> close the text with the same sign; within it, write “ and ”",
      ],
    ],
    [
      "a repeated key",
      {
        "_data/terms/light-rail.yaml": (text) =>
          text.replace("themes: [streets]", "themes: [streets]\nname: Heavy rail"),
      },
      ['_data/terms/light-rail.yaml:5:1 error the key "name" is written twice [yaml-syntax] -> keep one of the two'],
    ],
    [
      "an alias",
      {
        "_data/terms/light-rail.yaml": (text) =>
          text.replace("themes: [streets]", "themes: &t [streets]\nsee_also: *t"),
      },
      [
        "_data/terms/light-rail.yaml:4:12 error the anchor &t is not allowed [yaml-plain] -> write plain YAML: keys, texts, numbers and lists, without tags, anchors or aliases",
        "_data/terms/light-rail.yaml:5:11 error the alias *t is not allowed [yaml-plain] -> write plain YAML: keys, texts, numbers and lists, without tags, anchors or aliases",
      ],
    ],
    [
      "an alias of itself",
      { "_data/terms/light-rail.yaml": (text) => text.replace("themes: [streets]", "themes: &t [*t]") },
      [
        "_data/terms/light-rail.yaml:4:12 error the anchor &t is not allowed [yaml-plain] -> write plain YAML: keys, texts, numbers and lists, without tags, anchors or aliases",
        "_data/terms/light-rail.yaml:4:13 error the alias *t is not allowed [yaml-plain] -> write plain YAML: keys, texts, numbers and lists, without tags, anchors or aliases",
      ],
    ],
    [
      "a merge key",
      { "_data/terms/light-rail.yaml": (text) => text.replace("themes: [streets]", "themes: [streets]\n<<: { a: b }") },
      ['_data/terms/light-rail.yaml:5:1 error the key "<<" is not allowed [yaml-plain] -> use another name'],
    ],
    [
      "a number as a key",
      { "_data/terms/light-rail.yaml": (text) => text.replace("themes: [streets]", "themes: [streets]\n1: a") },
      ["_data/terms/light-rail.yaml:5:1 error the key 1 must be text [yaml-plain] -> put it in quotes"],
    ],
    [
      "a list as a key",
      { "_data/terms/light-rail.yaml": (text) => text.replace("themes: [streets]", "themes: [streets]\n? [a]\n: b") },
      ["_data/terms/light-rail.yaml:5:3 error a key must be text [yaml-plain] -> use a plain word as key"],
    ],
    [
      "thirteen levels",
      {
        "_data/terms/light-rail.yaml": (text) =>
          text.replace(
            "themes: [streets]",
            "themes: { a: { a: { a: { a: { a: { a: { a: { a: { a: { a: { a: { a: { a: b } } } } } } } } } } } } }",
          ),
      },
      [
        "_data/terms/light-rail.yaml:4:66 error the record is more than 12 levels deep [yaml-plain] -> write it flatter",
      ],
    ],
    [
      "very many levels",
      { "_data/terms/light-rail.yaml": "[".repeat(200000) },
      [
        "_data/terms/light-rail.yaml:1:201 error the record is more than 12 levels deep [yaml-plain] -> write it flatter",
      ],
    ],
    [
      "two documents",
      {
        "_data/terms/light-rail.yaml": (text) =>
          text.replace("themes: [streets]", "themes: [streets]\n---\nname: Other"),
      },
      [
        "_data/terms/light-rail.yaml:5:1 error the file holds more than one document [yaml-syntax] -> keep one record in a file",
      ],
    ],
    [
      "a version",
      { "_data/terms/light-rail.yaml": (text) => text.replace("name: Light rail", "%YAML 1.1\n---\nname: Light rail") },
      [
        "_data/terms/light-rail.yaml:1:1 error a %YAML directive is not allowed [yaml-plain] -> write plain YAML: keys, texts, numbers and lists, without tags, anchors or aliases",
      ],
    ],
    [
      "a list instead of a record",
      { "_data/terms/light-rail.yaml": "- name: Light rail" },
      [
        "_data/terms/light-rail.yaml:1:1 error the record must be a map of keys and values, not a list [shape-type] -> write a map of keys and values",
      ],
    ],
    [
      "a text instead of a record",
      { "_data/terms/light-rail.yaml": "Light rail" },
      [
        '_data/terms/light-rail.yaml:1:1 error the record must be a map of keys and values, not the text "Light rail" [shape-type] -> write a map of keys and values',
      ],
    ],
  ],
  values: [
    ...[
      ['"31,400"', "31,400", "write 31400"],
      ["31 400", "31 400", "write 31400"],
      ["−5.5", "−5.5", "write -5.5"],
      ["5 percent", "5 percent", "write a number"],
    ].map(([written, text, hint]): [string, Record<string, Edit>, string[]] => [
      `the number ${written}`,
      { "_data/claims/riders-above-plan.yaml": swap("value: 31400,", `value: ${written},`) },
      [
        `_data/claims/riders-above-plan.yaml:8:13 error figures.riders.value must be a number, not the text "${text}" [shape-type] -> ${hint}`,
      ],
    ]),
    [
      "a number that looks like a version",
      { "_data/sources/riders-count-2025.yaml": append("version: 1.10") },
      [
        "_data/sources/riders-count-2025.yaml:10:1 error version must be text, not a number [shape-type] -> put it in quotes",
      ],
    ],
    [
      "a number with a leading zero",
      { "_data/sources/riders-count-2025.yaml": append("number: 0123") },
      [
        "_data/sources/riders-count-2025.yaml:10:1 error number must be text, not a number [shape-type] -> put it in quotes",
      ],
    ],
    [
      "a number with an exponent",
      { "_data/terms/light-rail.yaml": (text) => text.replace("name: Light rail", "name: 1e3") },
      ["_data/terms/light-rail.yaml:1:1 error name must be text, not a number [shape-type] -> put it in quotes"],
    ],
    [
      "true instead of a text",
      { "_data/terms/light-rail.yaml": (text) => text.replace("name: Light rail", "name: true") },
      ["_data/terms/light-rail.yaml:1:1 error name must be text, not true [shape-type] -> put it in quotes"],
    ],
    [
      "null instead of a text",
      { "_data/terms/light-rail.yaml": (text) => text.replace("name: Light rail", "name:") },
      ["_data/terms/light-rail.yaml:1:1 error name must be text, not empty [shape-type] -> write text"],
    ],
    [
      "an empty text",
      { "_data/terms/light-rail.yaml": (text) => text.replace("name: Light rail", "name: ''") },
      [
        '_data/terms/light-rail.yaml:1:1 error name "" must not be empty [shape-value] -> write something, or delete the key',
      ],
    ],
    [
      "a text of spaces",
      { "_data/terms/light-rail.yaml": (text) => text.replace("name: Light rail", "name: '  '") },
      [
        '_data/terms/light-rail.yaml:1:1 error name "  " must not be empty [shape-value] -> write something, or delete the key',
      ],
    ],
    [
      "a list instead of a text",
      { "_data/terms/light-rail.yaml": (text) => text.replace("name: Light rail", "name: [Light, rail]") },
      ["_data/terms/light-rail.yaml:1:1 error name must be text, not a list [shape-type] -> write text"],
    ],
    [
      "a map instead of a text",
      { "_data/terms/light-rail.yaml": (text) => text.replace("name: Light rail", "name: { en: Light rail }") },
      ["_data/terms/light-rail.yaml:1:1 error name must be text, not a map [shape-type] -> write text"],
    ],
    [
      "a text instead of a list",
      { "_data/terms/light-rail.yaml": (text) => text.replace("themes: [streets]", "themes: streets") },
      [
        '_data/terms/light-rail.yaml:4:1 error themes must be a list, not the text "streets" [shape-type] -> write a list',
      ],
    ],
    [
      "an empty list",
      { "_data/terms/light-rail.yaml": (text) => text.replace("themes: [streets]", "themes: []") },
      ["_data/terms/light-rail.yaml:4:1 error themes must not be empty [shape-value] -> name at least one"],
    ],
    [
      "a missing key",
      { "_data/terms/light-rail.yaml": (text) => text.replace("name: Light rail\n", "") },
      ["_data/terms/light-rail.yaml:1:1 error name is missing [shape-missing] -> add name: it takes text"],
    ],
    [
      "an unknown key",
      { "_data/terms/light-rail.yaml": (text) => text.replace("aliases:", "alias:") },
      [
        "_data/terms/light-rail.yaml:3:1 error alias is not a valid key here [shape-unknown-key] -> did you mean aliases?",
      ],
    ],
    [
      "an unknown key in a nested map",
      { "_data/claims/line-cost-forty-million.yaml": (text) => text.replace("locator:", "locater:") },
      [
        "_data/claims/line-cost-forty-million.yaml:13:56 error evidence 1, locater is not a valid key here [shape-unknown-key] -> did you mean locator?",
      ],
    ],
    [
      "an unknown kind",
      { "_data/claims/line-cost-forty-million.yaml": (text) => text.replace("kind: estimate", "kind: estimation") },
      [
        '_data/claims/line-cost-forty-million.yaml:2:1 error kind is "estimation" [shape-value] -> did you mean estimate?',
      ],
    ],
    [
      "a map instead of a kind, with the name of an object’s property",
      {
        "_data/claims/line-cost-forty-million.yaml": (text) => text.replace("kind: estimate", "kind: { toString: a }"),
      },
      [
        '_data/claims/line-cost-forty-million.yaml:2:1 error kind is {"toString":"a"} [shape-value] -> write one of: fact, estimate, judgment, forecast',
      ],
    ],
    [
      "an unknown stance",
      { "_data/claims/line-cost-forty-million.yaml": (text) => text.replace("stance: supports", "stance: proves") },
      [
        '_data/claims/line-cost-forty-million.yaml:13:38 error evidence 1, stance is "proves" [shape-value] -> write one of: supports, disputes, qualifies, context',
      ],
    ],
    [
      "an invalid credibility",
      { "_data/claims/line-cost-forty-million.yaml": (text) => text.replace("credibility: 2", "credibility: 7") },
      [
        "_data/claims/line-cost-forty-million.yaml:13:74 error evidence 1, credibility 7 must be at most 6 [shape-value] -> write 6 or less",
      ],
    ],
    [
      "a fractional credibility",
      { "_data/claims/line-cost-forty-million.yaml": (text) => text.replace("credibility: 2", "credibility: 2.5") },
      [
        "_data/claims/line-cost-forty-million.yaml:13:74 error evidence 1, credibility must be a whole number, not 2.5 [shape-type] -> write a whole number",
      ],
    ],
    [
      "a value that is not a number",
      { "_data/claims/line-cost-forty-million.yaml": (text) => text.replace("value: 41.7", "value: about 41.7") },
      [
        '_data/claims/line-cost-forty-million.yaml:11:11 error figures.cost.value must be a number, not the text "about 41.7" [shape-type] -> write a number',
      ],
    ],
    [
      "an infinite value",
      { "_data/claims/line-cost-forty-million.yaml": (text) => text.replace("value: 41.7", "value: .inf") },
      [
        "_data/claims/line-cost-forty-million.yaml:11:11 error figures.cost.value must be a number, not Infinity [shape-type] -> write a number",
      ],
    ],
    [
      "a range of three values",
      { "_data/claims/line-cost-forty-million.yaml": (text) => text.replace("value: 41.7", "value: [1, 2, 3]") },
      [
        "_data/claims/line-cost-forty-million.yaml:11:11 error figures.cost.value has more than 2 items [shape-value] -> keep 2",
      ],
    ],
    [
      "a figure with an invalid name",
      { "_data/claims/line-cost-forty-million.yaml": (text) => text.replace("  cost:", "  Cost of it:") },
      [
        '_data/claims/line-cost-forty-million.yaml:11:3 error the name "Cost of it" must be lower-case words joined by hyphens [shape-key] -> use words such as final-run',
      ],
    ],
    [
      "an invalid id",
      {
        "_data/claims/line-cost-forty-million.yaml": (text) =>
          text.replace("source: norbury-accounts-2024", "source: Norbury Accounts"),
      },
      [
        '_data/claims/line-cost-forty-million.yaml:13:7 error evidence 1, source "Norbury Accounts" must be lower-case words joined by hyphens [shape-value] -> write the name of its file without the ending',
      ],
    ],
    [
      "look-alike letters in an id",
      {
        "_data/claims/line-cost-forty-million.yaml": (text) =>
          text.replace("source: norbury-accounts-2024", "source: n\u043erbury-accounts-2024"),
      },
      [
        '_data/claims/line-cost-forty-million.yaml:13:7 error evidence 1, source "n\u043erbury-accounts-2024" must be lower-case words joined by hyphens: its \u043e is U+043E, a Cyrillic letter among Latin ones [shape-value] -> write the name of its file without the ending',
      ],
    ],
    [
      "an outcome without a result",
      { "_data/claims/second-line-by-2027.yaml": (text) => text.replace("  result: open\n", "") },
      [
        "_data/claims/second-line-by-2027.yaml:11:1 error outcome.result is missing [shape-missing] -> write one of: open, borne out, partly, not borne out",
      ],
    ],
    [
      "two judgments",
      {
        "briefs/trams-pay-slowly.md": (text) => text.replace(/ {2}- judgment: The council[\s\S]*changes:/, "changes:"),
      },
      [
        "briefs/trams-pay-slowly.md:7:1 error judgments needs three judgments or more [shape-value] -> say what else the reader should take away",
      ],
    ],
    [
      "a year without quotes",
      { "_data/claims/line-cost-forty-million.yaml": (text) => text.replace('as_of: "2024"', "as_of: 2024") },
      [
        "_data/claims/line-cost-forty-million.yaml:6:1 error as_of must be text, not a number [shape-type] -> put it in quotes",
      ],
    ],
  ],
  dates: [
    [
      "2026-02-30",
      {
        "_data/claims/line-cost-forty-million.yaml": (text) => text.replace("made_on: 2025-03", "made_on: 2026-02-30"),
      },
      [
        '_data/claims/line-cost-forty-million.yaml:5:1 error made_on "2026-02-30" is not a date [shape-value] -> write 2025-01-27, 2025-01 or 2025',
      ],
    ],
    [
      "2025-02-29",
      {
        "_data/claims/line-cost-forty-million.yaml": (text) => text.replace("made_on: 2025-03", "made_on: 2025-02-29"),
      },
      [
        '_data/claims/line-cost-forty-million.yaml:5:1 error made_on "2025-02-29" is not a date [shape-value] -> write 2025-01-27, 2025-01 or 2025',
      ],
    ],
    [
      "2026-13-45",
      {
        "_data/claims/line-cost-forty-million.yaml": (text) => text.replace("made_on: 2025-03", "made_on: 2026-13-45"),
      },
      [
        '_data/claims/line-cost-forty-million.yaml:5:1 error made_on "2026-13-45" is not a date [shape-value] -> write 2025-01-27, 2025-01 or 2025',
      ],
    ],
    [
      "2026-00-10",
      {
        "_data/claims/line-cost-forty-million.yaml": (text) => text.replace("made_on: 2025-03", "made_on: 2026-00-10"),
      },
      [
        '_data/claims/line-cost-forty-million.yaml:5:1 error made_on "2026-00-10" is not a date [shape-value] -> write 2025-01-27, 2025-01 or 2025',
      ],
    ],
    [
      "2026-1-5",
      { "_data/claims/line-cost-forty-million.yaml": (text) => text.replace("made_on: 2025-03", "made_on: 2026-1-5") },
      [
        '_data/claims/line-cost-forty-million.yaml:5:1 error made_on "2026-1-5" is not a date [shape-value] -> write 2025-01-27, 2025-01 or 2025',
      ],
    ],
    [
      "26-01-05",
      { "_data/claims/line-cost-forty-million.yaml": (text) => text.replace("made_on: 2025-03", "made_on: 26-01-05") },
      [
        '_data/claims/line-cost-forty-million.yaml:5:1 error made_on "26-01-05" is not a date [shape-value] -> write 2025-01-27, 2025-01 or 2025',
      ],
    ],
    [
      "'0000'",
      { "_data/claims/line-cost-forty-million.yaml": (text) => text.replace("made_on: 2025-03", "made_on: '0000'") },
      [
        '_data/claims/line-cost-forty-million.yaml:5:1 error made_on "0000" is not a date [shape-value] -> write 2025-01-27, 2025-01 or 2025',
      ],
    ],
    [
      "'9999'",
      { "_data/claims/line-cost-forty-million.yaml": (text) => text.replace("made_on: 2025-03", "made_on: '9999'") },
      [
        '_data/claims/line-cost-forty-million.yaml:5:1 error made_on "9999" is not a date [shape-value] -> write 2025-01-27, 2025-01 or 2025',
      ],
    ],
    [
      "2026-01-05T10:00:00+02:00",
      {
        "_data/claims/line-cost-forty-million.yaml": (text) =>
          text.replace("made_on: 2025-03", "made_on: 2026-01-05T10:00:00+02:00"),
      },
      [
        '_data/claims/line-cost-forty-million.yaml:5:1 error made_on "2026-01-05T10:00:00+02:00" is not a date [shape-value] -> write 2025-01-27, 2025-01 or 2025',
      ],
    ],
    [
      "2026-01-05 10:00",
      {
        "_data/claims/line-cost-forty-million.yaml": (text) =>
          text.replace("made_on: 2025-03", "made_on: 2026-01-05 10:00"),
      },
      [
        '_data/claims/line-cost-forty-million.yaml:5:1 error made_on "2026-01-05 10:00" is not a date [shape-value] -> write 2025-01-27, 2025-01 or 2025',
      ],
    ],
    [
      "05.01.2026",
      {
        "_data/claims/line-cost-forty-million.yaml": (text) => text.replace("made_on: 2025-03", "made_on: 05.01.2026"),
      },
      [
        '_data/claims/line-cost-forty-million.yaml:5:1 error made_on "05.01.2026" is not a date [shape-value] -> write 2025-01-27, 2025-01 or 2025',
      ],
    ],
    [
      "January 5, 2026",
      {
        "_data/claims/line-cost-forty-million.yaml": (text) =>
          text.replace("made_on: 2025-03", "made_on: January 5, 2026"),
      },
      [
        '_data/claims/line-cost-forty-million.yaml:5:1 error made_on "January 5, 2026" is not a date [shape-value] -> write 2025-01-27, 2025-01 or 2025',
      ],
    ],
    [
      "2026-Q1",
      { "_data/claims/line-cost-forty-million.yaml": (text) => text.replace("made_on: 2025-03", "made_on: 2026-Q1") },
      [
        '_data/claims/line-cost-forty-million.yaml:5:1 error made_on "2026-Q1" is not a date [shape-value] -> write 2025-01-27, 2025-01 or 2025',
      ],
    ],
    [
      "2026/01/05",
      {
        "_data/claims/line-cost-forty-million.yaml": (text) => text.replace("made_on: 2025-03", "made_on: 2026/01/05"),
      },
      [
        '_data/claims/line-cost-forty-million.yaml:5:1 error made_on "2026/01/05" is not a date [shape-value] -> write 2025-01-27, 2025-01 or 2025',
      ],
    ],
    [
      "2026-01-05..2026-02",
      {
        "_data/claims/line-cost-forty-million.yaml": (text) =>
          text.replace("made_on: 2025-03", "made_on: 2026-01-05..2026-02"),
      },
      [
        '_data/claims/line-cost-forty-million.yaml:5:1 error made_on "2026-01-05..2026-02" is not a date [shape-value] -> write 2025-01-27, 2025-01 or 2025',
      ],
    ],
    [
      "tomorrow",
      { "_data/claims/line-cost-forty-million.yaml": (text) => text.replace("made_on: 2025-03", "made_on: tomorrow") },
      [
        '_data/claims/line-cost-forty-million.yaml:5:1 error made_on "tomorrow" is not a date [shape-value] -> write 2025-01-27, 2025-01 or 2025',
      ],
    ],
  ],
  "values that are too large or invalid": [
    [
      "a very long text",
      { "_data/terms/light-rail.yaml": (text) => text.replace("name: ", `name: ${"tram ".repeat(1200)}`) },
      [
        `_data/terms/light-rail.yaml:1:1 error name "${"tram ".repeat(12)}…" has more than 200 characters [shape-value] -> keep what matters, and leave the rest to a brief`,
      ],
    ],
    [
      "a very long address",
      {
        "_data/sources/riders-count-2025.yaml": (text) =>
          text.replace("https://riders.example/", `https://riders.example/${"a".repeat(2000)}`),
      },
      [
        `_data/sources/riders-count-2025.yaml:5:1 error URL "https://riders.example/${"a".repeat(37)}…" has more than 2000 characters [shape-value] -> leave out what the page does not need`,
      ],
    ],
    [
      "a very long key",
      { "_data/terms/light-rail.yaml": append(`${"a".repeat(500)}: b`) },
      [
        `_data/terms/light-rail.yaml:5:1 error ${"a".repeat(60)}… is not a valid key here [shape-unknown-key] -> valid keys are name, definition, aliases, chinese, themes, see_also, sources, contributed_by, reviewed_by, exempt`,
      ],
    ],
    ...(
      [
        ["1e17", "11:11", " 100000000000000000"],
        ["-1e308", "11:11", " -1e+308"],
        ["5e-324", "11:11", " 5e-324"],
        ["[1e-300, 2]", "11:19", " 1 1e-300"],
      ] as const
    ).map(
      ([value, place, told]): Malformed => [
        `a figure of ${value}`,
        { "_data/claims/line-cost-forty-million.yaml": (text) => text.replace("41.7", value) },
        [
          `_data/claims/line-cost-forty-million.yaml:${place} error figures.cost.value${told} is too large or too small to be shown [shape-value] -> use another unit`,
        ],
      ],
    ),
    [
      "a language without a code",
      { "_data/site.yaml": (text) => text.replace("language: en-US", 'language: "en\\" onload="') },
      [
        '_data/site.yaml:10:1 error language "en\\" onload=" is not the code of a language [shape-value] -> write en, zh or en-US',
      ],
    ],
    [
      "a language by its name",
      { "_data/sources/riders-count-2025.yaml": (text) => text.replace("language: en", "language: English") },
      [
        '_data/sources/riders-count-2025.yaml:6:1 error language "English" is not the code of a language [shape-value] -> write en, zh or en-US',
      ],
    ],
    ...["../../main", "main?x", "main#x", "a b", "-/../x"].map(
      (branch): Malformed => [
        `${branch} for a branch`,
        { "_data/site.yaml": (text) => text.replace("branch: main", `branch: "${branch}"`) },
        [`_data/site.yaml:9:1 error branch "${branch}" is not the name of a branch [shape-value] -> write main`],
      ],
    ),
  ],
  "missing files": [
    [
      "no briefs",
      { briefs: null },
      [
        "_data/options/count-by-others.yaml:13:10 error there is no brief trams-pay-slowly [unknown-id] -> add briefs/trams-pay-slowly.md, or name one that is there",
        '_data/published.txt:14:1 error /briefs/trams-pay-slowly/ was published and would vanish [published-addresses] -> bring its file back, or run npm run addresses -- --gone /briefs/trams-pay-slowly/ --because "the reason", or npm run addresses -- --moved /briefs/trams-pay-slowly/ --to /new/address/',
        "_data/site.yaml:14:8 error there is no brief trams-pay-slowly [unknown-id] -> add briefs/trams-pay-slowly.md, or name one that is there",
        "_data/site.yaml:15:1 error there is no brief trams-pay-slowly [unknown-id] -> add briefs/trams-pay-slowly.md, or name one that is there",
        "_data/site.yaml:19:14 error there is no brief trams-pay-slowly [unknown-id] -> add briefs/trams-pay-slowly.md, or name one that is there",
        "_data/takeaways/cost-more-than-stated.yaml:5:1 error there is no brief trams-pay-slowly [unknown-id] -> add briefs/trams-pay-slowly.md, or name one that is there",
        "briefs:1:1 error there is no folder briefs [file-name] -> a briefing is a folder with _data/ and briefs/",
      ],
    ],
    [
      "no data",
      { _data: null },
      [
        "_data:1:1 error there is no folder _data [file-name] -> a briefing is a folder with _data/ and briefs/",
        "_data/site.yaml:1:1 error there is no _data/site.yaml [shape-missing] -> add it: it holds the briefing's title, address and license",
      ],
    ],
    [
      "no site",
      { "_data/site.yaml": null },
      [
        "_data/site.yaml:1:1 error there is no _data/site.yaml [shape-missing] -> add it: it holds the briefing's title, address and license",
      ],
    ],
  ],
};

const total = Object.values(malformed).flat().length;

test(`${total} malformed inputs are refused, each with its pinned message`, () => {
  expect(total).toBeGreaterThanOrEqual(40);
});

describe.each(Object.entries(malformed))("%s", (_, rows) => {
  test.each(rows)("%s", (_name, edits, told) => {
    expect(errorsOf(edits)).toEqual(told);
  });
});
