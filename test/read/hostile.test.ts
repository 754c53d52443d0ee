import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { inspect } from "../../src/build/inspect.ts";
import { startCommand } from "../helpers/command.ts";
import { type Edit, errorsOf, root, temporaryFolder, today, tramsWith } from "../helpers/content.ts";
import { append } from "../helpers/rules.ts";

const marker = join(mkdtempSync(join(tmpdir(), "marker-")), "ran");
/** Code that writes a file if it is run. */
const run = `process.getBuiltinModule("node:fs").writeFileSync(${JSON.stringify(marker)}, "");\n`;

type Attempt = [name: string, edits: Record<string, Edit>, told: string[]];

/** Each attempt to run code or to write a file elsewhere, with its findings. */
const attempts: Record<string, Attempt[]> = {
  "front matter that is code": [
    [
      "---js",
      { "briefs/trams-pay-slowly.md": (text) => text.replace("---", `---js\n${run}`) },
      [
        'briefs/trams-pay-slowly.md:1:1 error the first line is "---js"; it must be exactly --- [front-matter] -> begin the file with three hyphens and nothing else on the line',
      ],
    ],
    [
      "---javascript",
      { "briefs/trams-pay-slowly.md": (text) => text.replace("---", "---javascript") },
      [
        'briefs/trams-pay-slowly.md:1:1 error the first line is "---javascript"; it must be exactly --- [front-matter] -> begin the file with three hyphens and nothing else on the line',
      ],
    ],
    [
      "--- js",
      { "briefs/trams-pay-slowly.md": (text) => text.replace("---", "--- js") },
      [
        'briefs/trams-pay-slowly.md:1:1 error the first line is "--- js"; it must be exactly --- [front-matter] -> begin the file with three hyphens and nothing else on the line',
      ],
    ],
    [
      "---JS",
      { "briefs/trams-pay-slowly.md": (text) => text.replace("---", "---JS") },
      [
        'briefs/trams-pay-slowly.md:1:1 error the first line is "---JS"; it must be exactly --- [front-matter] -> begin the file with three hyphens and nothing else on the line',
      ],
    ],
    [
      "---jsLegacy",
      { "briefs/trams-pay-slowly.md": (text) => text.replace("---", "---jsLegacy") },
      [
        'briefs/trams-pay-slowly.md:1:1 error the first line is "---jsLegacy"; it must be exactly --- [front-matter] -> begin the file with three hyphens and nothing else on the line',
      ],
    ],
    [
      "---json",
      { "briefs/trams-pay-slowly.md": (text) => text.replace("---", "---json") },
      [
        'briefs/trams-pay-slowly.md:1:1 error the first line is "---json"; it must be exactly --- [front-matter] -> begin the file with three hyphens and nothing else on the line',
      ],
    ],
    [
      "---constructor",
      { "briefs/trams-pay-slowly.md": (text) => text.replace("---", "---constructor") },
      [
        'briefs/trams-pay-slowly.md:1:1 error the first line is "---constructor"; it must be exactly --- [front-matter] -> begin the file with three hyphens and nothing else on the line',
      ],
    ],
    [
      "---__proto__",
      { "briefs/trams-pay-slowly.md": (text) => text.replace("---", "---__proto__") },
      [
        'briefs/trams-pay-slowly.md:1:1 error the first line is "---__proto__"; it must be exactly --- [front-matter] -> begin the file with three hyphens and nothing else on the line',
      ],
    ],
    [
      "a byte order mark before ---js",
      { "briefs/trams-pay-slowly.md": (text) => text.replace("---", "\ufeff---js") },
      [
        "briefs/trams-pay-slowly.md:1:1 error the file begins with a byte order mark (U+FEFF) [text-encoding] -> save the file as UTF-8 without it",
      ],
    ],
    [
      "a blank line before ---js",
      { "briefs/trams-pay-slowly.md": (text) => text.replace("---", "\n---js") },
      [
        'briefs/trams-pay-slowly.md:1:1 error the first line is ""; it must be exactly --- [front-matter] -> begin the file with three hyphens and nothing else on the line',
      ],
    ],
    [
      "four hyphens",
      { "briefs/trams-pay-slowly.md": (text) => text.replace("---", "----") },
      [
        'briefs/trams-pay-slowly.md:1:1 error the first line is "----"; it must be exactly --- [front-matter] -> begin the file with three hyphens and nothing else on the line',
      ],
    ],
    [
      "a space after ---",
      { "briefs/trams-pay-slowly.md": (text) => text.replace("---", "--- ") },
      [
        'briefs/trams-pay-slowly.md:1:1 error the first line is "--- "; it must be exactly --- [front-matter] -> begin the file with three hyphens and nothing else on the line',
      ],
    ],
  ],
  "files that Eleventy would run or merge": [
    [
      "a directory data file",
      { "briefs/briefs.11tydata.js": run },
      [
        "briefs/briefs.11tydata.js:1:1 error briefs/briefs.11tydata.js is not a .md file [file-name] -> briefs/ holds files named like some-words.md and nothing else",
      ],
    ],
    [
      "a template data file",
      { "briefs/trams-pay-slowly.11tydata.js": run },
      [
        "briefs/trams-pay-slowly.11tydata.js:1:1 error briefs/trams-pay-slowly.11tydata.js is not a .md file [file-name] -> briefs/ holds files named like some-words.md and nothing else",
      ],
    ],
    [
      "one in CommonJS",
      { "briefs/trams-pay-slowly.11tydata.cjs": run },
      [
        "briefs/trams-pay-slowly.11tydata.cjs:1:1 error briefs/trams-pay-slowly.11tydata.cjs is not a .md file [file-name] -> briefs/ holds files named like some-words.md and nothing else",
      ],
    ],
    [
      "one as a module",
      { "briefs/briefs.11tydata.mjs": run },
      [
        "briefs/briefs.11tydata.mjs:1:1 error briefs/briefs.11tydata.mjs is not a .md file [file-name] -> briefs/ holds files named like some-words.md and nothing else",
      ],
    ],
    [
      "one in JSON",
      { "briefs/briefs.json": run },
      [
        "briefs/briefs.json:1:1 error briefs/briefs.json is not a .md file [file-name] -> briefs/ holds files named like some-words.md and nothing else",
      ],
    ],
    [
      "a JavaScript template",
      { "briefs/page.11ty.js": run },
      [
        "briefs/page.11ty.js:1:1 error briefs/page.11ty.js is not a .md file [file-name] -> briefs/ holds files named like some-words.md and nothing else",
      ],
    ],
    [
      "a TypeScript template",
      { "briefs/page.11ty.ts": run },
      [
        "briefs/page.11ty.ts:1:1 error briefs/page.11ty.ts is not a .md file [file-name] -> briefs/ holds files named like some-words.md and nothing else",
      ],
    ],
    [
      "a Nunjucks template",
      { "briefs/page.njk": run },
      [
        "briefs/page.njk:1:1 error briefs/page.njk is not a .md file [file-name] -> briefs/ holds files named like some-words.md and nothing else",
      ],
    ],
    [
      "a Liquid template",
      { "briefs/page.liquid": run },
      [
        "briefs/page.liquid:1:1 error briefs/page.liquid is not a .md file [file-name] -> briefs/ holds files named like some-words.md and nothing else",
      ],
    ],
    [
      "an HTML page",
      { "briefs/page.html": run },
      [
        "briefs/page.html:1:1 error briefs/page.html is not a .md file [file-name] -> briefs/ holds files named like some-words.md and nothing else",
      ],
    ],
    [
      "a brief with an ending in capitals",
      { "briefs/page.MD": run },
      [
        "briefs/page.MD:1:1 error briefs/page.MD is not a .md file [file-name] -> briefs/ holds files named like some-words.md and nothing else",
      ],
    ],
    [
      "a hidden brief",
      { "briefs/.page.md": run },
      [
        "briefs/.page.md:1:1 error the name .page.md is no id [file-name] -> use lower-case words joined by hyphens, at most 80 characters, such as some-words.md",
      ],
    ],
    [
      "a global data file",
      { "_data/evil.js": run },
      [
        "_data/evil.js:1:1 error nothing is expected at _data/evil.js [file-name] -> content goes into _data/site.yaml or briefs, _data/themes, _data/claims, _data/sources, _data/debates, _data/events, _data/watch, _data/actors, _data/terms, _data/charts, _data/options, _data/takeaways",
      ],
    ],
    [
      "one in CommonJS, of a record's name",
      { "_data/site.cjs": run },
      [
        "_data/site.cjs:1:1 error nothing is expected at _data/site.cjs [file-name] -> content goes into _data/site.yaml or briefs, _data/themes, _data/claims, _data/sources, _data/debates, _data/events, _data/watch, _data/actors, _data/terms, _data/charts, _data/options, _data/takeaways",
      ],
    ],
    [
      "one in JSON",
      { "_data/eleventyComputed.json": run },
      [
        "_data/eleventyComputed.json:1:1 error nothing is expected at _data/eleventyComputed.json [file-name] -> content goes into _data/site.yaml or briefs, _data/themes, _data/claims, _data/sources, _data/debates, _data/events, _data/watch, _data/actors, _data/terms, _data/charts, _data/options, _data/takeaways",
      ],
    ],
    [
      "one among the records",
      { "_data/claims/evil.js": run },
      [
        "_data/claims/evil.js:1:1 error _data/claims/evil.js is not a .yaml file [file-name] -> _data/claims/ holds files named like some-words.yaml and nothing else",
      ],
    ],
    [
      "a record as JSON",
      { "_data/claims/evil.json": run },
      [
        "_data/claims/evil.json:1:1 error _data/claims/evil.json is not a .yaml file [file-name] -> _data/claims/ holds files named like some-words.yaml and nothing else",
      ],
    ],
    [
      "a configuration",
      { "briefs/eleventy.config.js": run },
      [
        "briefs/eleventy.config.js:1:1 error briefs/eleventy.config.js is not a .md file [file-name] -> briefs/ holds files named like some-words.md and nothing else",
      ],
    ],
    [
      "an ignore file of Eleventy",
      { "briefs/.eleventyignore": run },
      [
        "briefs/.eleventyignore:1:1 error briefs/.eleventyignore is not a .md file [file-name] -> briefs/ holds files named like some-words.md and nothing else",
      ],
    ],
    [
      "an ignore file of git",
      { "_data/.gitignore": run },
      [
        "_data/.gitignore:1:1 error nothing is expected at _data/.gitignore [file-name] -> content goes into _data/site.yaml or briefs, _data/themes, _data/claims, _data/sources, _data/debates, _data/events, _data/watch, _data/actors, _data/terms, _data/charts, _data/options, _data/takeaways",
      ],
    ],
    [
      "an ignore file next to the content",
      { ".eleventyignore": run },
      [".eleventyignore:1:1 error an .eleventyignore would keep pages from being built [file-name] -> delete it"],
    ],
    [
      "a package",
      { "briefs/package.json": run },
      [
        "briefs/package.json:1:1 error briefs/package.json is not a .md file [file-name] -> briefs/ holds files named like some-words.md and nothing else",
      ],
    ],
    [
      "a package's code",
      { "briefs/node_modules/x/index.js": run },
      [
        "briefs/node_modules:1:1 error the folder briefs/node_modules is not expected [file-name] -> move what it holds, or delete it",
      ],
    ],
    [
      "an image with scripts",
      { "briefs/chart.svg": run },
      [
        "briefs/chart.svg:1:1 error briefs/chart.svg is not a .md file [file-name] -> briefs/ holds files named like some-words.md and nothing else",
      ],
    ],
  ],
  "keys that Eleventy would obey": [
    [
      "permalink: ../../evil.html",
      {
        "briefs/trams-pay-slowly.md": (text) =>
          text.replace("review_by:", "permalink: ../../evil.html" + "\nreview_by:"),
      },
      [
        "briefs/trams-pay-slowly.md:22:1 error permalink is not a valid key here [shape-unknown-key] -> valid keys are title, summary, date, updated, themes, judgments, options, changes, set_aside, review_by, withdrawn, contributed_by, reviewed_by, exempt",
      ],
    ],
    [
      "permalink: { build: ../evil }",
      {
        "briefs/trams-pay-slowly.md": (text) =>
          text.replace("review_by:", "permalink: { build: ../evil }" + "\nreview_by:"),
      },
      [
        "briefs/trams-pay-slowly.md:22:1 error permalink is not a valid key here [shape-unknown-key] -> valid keys are title, summary, date, updated, themes, judgments, options, changes, set_aside, review_by, withdrawn, contributed_by, reviewed_by, exempt",
      ],
    ],
    [
      "permalinkBypassOutputDir: true",
      {
        "briefs/trams-pay-slowly.md": (text) =>
          text.replace("review_by:", "permalinkBypassOutputDir: true" + "\nreview_by:"),
      },
      [
        "briefs/trams-pay-slowly.md:22:1 error permalinkBypassOutputDir is not a valid key here [shape-unknown-key] -> valid keys are title, summary, date, updated, themes, judgments, options, changes, set_aside, review_by, withdrawn, contributed_by, reviewed_by, exempt",
      ],
    ],
    [
      "templateEngineOverride: njk,md",
      {
        "briefs/trams-pay-slowly.md": (text) =>
          text.replace("review_by:", "templateEngineOverride: njk,md" + "\nreview_by:"),
      },
      [
        "briefs/trams-pay-slowly.md:22:1 error templateEngineOverride is not a valid key here [shape-unknown-key] -> valid keys are title, summary, date, updated, themes, judgments, options, changes, set_aside, review_by, withdrawn, contributed_by, reviewed_by, exempt",
      ],
    ],
    [
      "'override:templateEngineOverride': 11ty.js",
      {
        "briefs/trams-pay-slowly.md": (text) =>
          text.replace("review_by:", "'override:templateEngineOverride': 11ty.js" + "\nreview_by:"),
      },
      [
        "briefs/trams-pay-slowly.md:22:1 error override:templateEngineOverride is not a valid key here [shape-unknown-key] -> valid keys are title, summary, date, updated, themes, judgments, options, changes, set_aside, review_by, withdrawn, contributed_by, reviewed_by, exempt",
      ],
    ],
    [
      "eleventyComputed: { title: '{{ 1 }}' }",
      {
        "briefs/trams-pay-slowly.md": (text) =>
          text.replace("review_by:", "eleventyComputed: { title: '{{ 1 }}' }" + "\nreview_by:"),
      },
      [
        "briefs/trams-pay-slowly.md:22:1 error eleventyComputed is not a valid key here [shape-unknown-key] -> valid keys are title, summary, date, updated, themes, judgments, options, changes, set_aside, review_by, withdrawn, contributed_by, reviewed_by, exempt",
      ],
    ],
    [
      "pagination: { data: briefing.claims, size: 1, alias: x }",
      {
        "briefs/trams-pay-slowly.md": (text) =>
          text.replace("review_by:", "pagination: { data: briefing.claims, size: 1, alias: x }" + "\nreview_by:"),
      },
      [
        "briefs/trams-pay-slowly.md:22:1 error pagination is not a valid key here [shape-unknown-key] -> valid keys are title, summary, date, updated, themes, judgments, options, changes, set_aside, review_by, withdrawn, contributed_by, reviewed_by, exempt",
      ],
    ],
    [
      "layout: ../../../package.json",
      {
        "briefs/trams-pay-slowly.md": (text) =>
          text.replace("review_by:", "layout: ../../../package.json" + "\nreview_by:"),
      },
      [
        "briefs/trams-pay-slowly.md:22:1 error layout is not a valid key here [shape-unknown-key] -> valid keys are title, summary, date, updated, themes, judgments, options, changes, set_aside, review_by, withdrawn, contributed_by, reviewed_by, exempt",
      ],
    ],
    [
      "eleventyExcludeFromCollections: true",
      {
        "briefs/trams-pay-slowly.md": (text) =>
          text.replace("review_by:", "eleventyExcludeFromCollections: true" + "\nreview_by:"),
      },
      [
        "briefs/trams-pay-slowly.md:22:1 error eleventyExcludeFromCollections is not a valid key here [shape-unknown-key] -> valid keys are title, summary, date, updated, themes, judgments, options, changes, set_aside, review_by, withdrawn, contributed_by, reviewed_by, exempt",
      ],
    ],
    [
      "eleventyNavigation: { key: x }",
      {
        "briefs/trams-pay-slowly.md": (text) =>
          text.replace("review_by:", "eleventyNavigation: { key: x }" + "\nreview_by:"),
      },
      [
        "briefs/trams-pay-slowly.md:22:1 error eleventyNavigation is not a valid key here [shape-unknown-key] -> valid keys are title, summary, date, updated, themes, judgments, options, changes, set_aside, review_by, withdrawn, contributed_by, reviewed_by, exempt",
      ],
    ],
    [
      "tags: [all]",
      { "briefs/trams-pay-slowly.md": (text) => text.replace("review_by:", "tags: [all]" + "\nreview_by:") },
      [
        "briefs/trams-pay-slowly.md:22:1 error tags is not a valid key here [shape-unknown-key] -> valid keys are title, summary, date, updated, themes, judgments, options, changes, set_aside, review_by, withdrawn, contributed_by, reviewed_by, exempt",
      ],
    ],
    [
      "dynamicPermalink: false",
      {
        "briefs/trams-pay-slowly.md": (text) => text.replace("review_by:", "dynamicPermalink: false" + "\nreview_by:"),
      },
      [
        "briefs/trams-pay-slowly.md:22:1 error dynamicPermalink is not a valid key here [shape-unknown-key] -> valid keys are title, summary, date, updated, themes, judgments, options, changes, set_aside, review_by, withdrawn, contributed_by, reviewed_by, exempt",
      ],
    ],
    [
      "eleventyImport: { collections: [x] }",
      {
        "briefs/trams-pay-slowly.md": (text) =>
          text.replace("review_by:", "eleventyImport: { collections: [x] }" + "\nreview_by:"),
      },
      [
        "briefs/trams-pay-slowly.md:22:1 error eleventyImport is not a valid key here [shape-unknown-key] -> valid keys are title, summary, date, updated, themes, judgments, options, changes, set_aside, review_by, withdrawn, contributed_by, reviewed_by, exempt",
      ],
    ],
  ],
  "YAML that is more than data": [
    [
      "extra: !!js/function 'function () {}'",
      { "_data/terms/light-rail.yaml": append("extra: !!js/function 'function () {}'") },
      [
        "_data/terms/light-rail.yaml:5:8 error the tag tag:yaml.org,2002:js/function is not allowed [yaml-plain] -> write plain YAML: keys, texts, numbers and lists, without tags, anchors or aliases",
      ],
    ],
    [
      "extra: !!js/regexp /a/",
      { "_data/terms/light-rail.yaml": append("extra: !!js/regexp /a/") },
      [
        "_data/terms/light-rail.yaml:5:8 error the tag tag:yaml.org,2002:js/regexp is not allowed [yaml-plain] -> write plain YAML: keys, texts, numbers and lists, without tags, anchors or aliases",
      ],
    ],
    [
      "extra: !!js/undefined ''",
      { "_data/terms/light-rail.yaml": append("extra: !!js/undefined ''") },
      [
        "_data/terms/light-rail.yaml:5:8 error the tag tag:yaml.org,2002:js/undefined is not allowed [yaml-plain] -> write plain YAML: keys, texts, numbers and lists, without tags, anchors or aliases",
      ],
    ],
    [
      "extra: !!binary aGk=",
      { "_data/terms/light-rail.yaml": append("extra: !!binary aGk=") },
      [
        "_data/terms/light-rail.yaml:5:17 error the tag tag:yaml.org,2002:binary is not allowed [yaml-plain] -> write plain YAML: keys, texts, numbers and lists, without tags, anchors or aliases",
      ],
    ],
    [
      "extra: !<tag:yaml.org,2002:js/function> 'x'",
      { "_data/terms/light-rail.yaml": append("extra: !<tag:yaml.org,2002:js/function> 'x'") },
      [
        "_data/terms/light-rail.yaml:5:8 error the tag tag:yaml.org,2002:js/function is not allowed [yaml-plain] -> write plain YAML: keys, texts, numbers and lists, without tags, anchors or aliases",
      ],
    ],
    [
      "extra: !!set { a }",
      { "_data/terms/light-rail.yaml": append("extra: !!set { a }") },
      [
        "_data/terms/light-rail.yaml:5:14 error the tag tag:yaml.org,2002:set is not allowed [yaml-plain] -> write plain YAML: keys, texts, numbers and lists, without tags, anchors or aliases",
      ],
    ],
    [
      "extra: !!python/object:os.system x",
      { "_data/terms/light-rail.yaml": append("extra: !!python/object:os.system x") },
      [
        "_data/terms/light-rail.yaml:5:8 error the tag tag:yaml.org,2002:python/object:os.system is not allowed [yaml-plain] -> write plain YAML: keys, texts, numbers and lists, without tags, anchors or aliases",
      ],
    ],
    [
      "__proto__: { polluted: true }",
      { "_data/terms/light-rail.yaml": append("__proto__: { polluted: true }") },
      ['_data/terms/light-rail.yaml:5:1 error the key "__proto__" is not allowed [yaml-plain] -> use another name'],
    ],
    [
      "constructor: { prototype: { polluted: true } }",
      { "_data/terms/light-rail.yaml": append("constructor: { prototype: { polluted: true } }") },
      [
        '_data/terms/light-rail.yaml:5:1 error the key "constructor" is not allowed [yaml-plain] -> use another name',
        '_data/terms/light-rail.yaml:5:16 error the key "prototype" is not allowed [yaml-plain] -> use another name',
      ],
    ],
    [
      "sources: [{ source: a, __proto__: { polluted: true } }]",
      { "_data/terms/light-rail.yaml": append("sources: [{ source: a, __proto__: { polluted: true } }]") },
      ['_data/terms/light-rail.yaml:5:24 error the key "__proto__" is not allowed [yaml-plain] -> use another name'],
    ],
    [
      '"\\u005f_proto__": 1',
      { "_data/terms/light-rail.yaml": append('"\\u005f_proto__": 1') },
      ['_data/terms/light-rail.yaml:5:1 error the key "__proto__" is not allowed [yaml-plain] -> use another name'],
    ],
    [
      "extra: &a [1], more: *a",
      { "_data/terms/light-rail.yaml": append("extra: &a [1]\nmore: *a") },
      [
        "_data/terms/light-rail.yaml:5:11 error the anchor &a is not allowed [yaml-plain] -> write plain YAML: keys, texts, numbers and lists, without tags, anchors or aliases",
        "_data/terms/light-rail.yaml:6:7 error the alias *a is not allowed [yaml-plain] -> write plain YAML: keys, texts, numbers and lists, without tags, anchors or aliases",
      ],
    ],
    [
      "<<: { definition: x }",
      { "_data/terms/light-rail.yaml": append("<<: { definition: x }") },
      ['_data/terms/light-rail.yaml:5:1 error the key "<<" is not allowed [yaml-plain] -> use another name'],
    ],
  ],
  "names that lead elsewhere": [
    [
      "a name with a backslash",
      { "briefs/a\\b.md": run },
      [
        "briefs/a\\b.md:1:1 error the name a\\b.md is no id [file-name] -> use lower-case words joined by hyphens, at most 80 characters, such as some-words.md",
      ],
    ],
    [
      "a name of dots",
      { "briefs/...md": run },
      [
        "briefs/...md:1:1 error the name ...md is no id [file-name] -> use lower-case words joined by hyphens, at most 80 characters, such as some-words.md",
      ],
    ],
    [
      "a name with a colon",
      { "briefs/a:b.md": run },
      [
        "briefs/a:b.md:1:1 error the name a:b.md is no id [file-name] -> use lower-case words joined by hyphens, at most 80 characters, such as some-words.md",
      ],
    ],
    [
      "a device's name",
      { "briefs/con.md": "x" },
      ["briefs/con.md:1:1 error the name con.md is reserved on Windows [file-name] -> choose another name"],
    ],
    [
      "another device's name",
      { "_data/terms/lpt1.yaml": "x" },
      ["_data/terms/lpt1.yaml:1:1 error the name lpt1.yaml is reserved on Windows [file-name] -> choose another name"],
    ],
    [
      "a name that differs by case",
      { "briefs/Trams-pay-slowly.md": "x" },
      [
        "briefs/Trams-pay-slowly.md:1:1 error the name Trams-pay-slowly.md is no id [file-name] -> use lower-case words joined by hyphens, at most 80 characters, such as some-words.md",
      ],
    ],
    [
      "a composed letter",
      { "briefs/café.md": "x" },
      [
        "briefs/café.md:1:1 error the name café.md is no id [file-name] -> use lower-case words joined by hyphens, at most 80 characters, such as some-words.md",
      ],
    ],
    [
      "a letter and its accent",
      { "briefs/cafe\u0301.md": "x" },
      [
        "briefs/cafe\u0301.md:1:1 error the name cafe\u0301.md is no id [file-name] -> use lower-case words joined by hyphens, at most 80 characters, such as some-words.md",
      ],
    ],
    [
      "a look-alike letter",
      { "_data/claims/c\u043est.yaml": "x" },
      [
        "_data/claims/c\u043est.yaml:1:1 error the name c\u043est.yaml is no id: its \u043e is U+043E, a Cyrillic letter among Latin ones [file-name] -> use lower-case words joined by hyphens, at most 80 characters, such as some-words.yaml",
      ],
    ],
    [
      "a very long name",
      { [`briefs/${"a".repeat(81)}.md`]: "x" },
      [
        "briefs/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.md:1:1 error the name aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.md is no id [file-name] -> use lower-case words joined by hyphens, at most 80 characters, such as some-words.md",
      ],
    ],
    [
      "a name with a direction override",
      { "briefs/a\u202edm.md": "x" },
      [
        "briefs/a\\u{202e}dm.md:1:1 error the name a\\u{202e}dm.md is no id [file-name] -> use lower-case words joined by hyphens, at most 80 characters, such as some-words.md",
      ],
    ],
    [
      "a percent sign",
      { "briefs/a%2fb.md": "x" },
      [
        "briefs/a%2fb.md:1:1 error the name a%2fb.md is no id [file-name] -> use lower-case words joined by hyphens, at most 80 characters, such as some-words.md",
      ],
    ],
    [
      "a line break",
      { "briefs/a\nb.md": "x" },
      [
        "briefs/a\\u{a}b.md:1:1 error the name a\\u{a}b.md is no id [file-name] -> use lower-case words joined by hyphens, at most 80 characters, such as some-words.md",
      ],
    ],
    [
      "a deeper folder",
      { "_data/claims/more/a.yaml": "x" },
      [
        "_data/claims/more:1:1 error the folder _data/claims/more is not expected [file-name] -> move what it holds, or delete it",
      ],
    ],
  ],
};

describe.each(Object.entries(attempts))("%s", (_, rows) => {
  test.each(rows)("%s is refused", (_name, edits, told) => {
    expect(errorsOf(edits)).toEqual(told);
  });
});

/** The target of the links: a folder outside the content, with a file in it. */
const withLink = (link: string, target: string): string[] => {
  const content = tramsWith();
  const outside = join(temporaryFolder(), "outside");
  mkdirSync(outside);
  writeFileSync(join(outside, "a.yaml"), "secret: 1\n");
  symlinkSync(join(outside, target), join(content, link));
  return inspect(content, { basePath: "/", today })
    .findings.filter(({ severity }) => severity === "error")
    .map(({ file, message, hint }) => `${file} ${message} -> ${hint}`);
};

describe("symbolic links and special files", () => {
  test.each([
    ["a brief", "briefs/linked.md", "a.yaml"],
    ["a record", "_data/terms/linked.yaml", "a.yaml"],
    ["a folder", "briefs/more", "."],
    ["a record, without a target,", "_data/claims/nothing.yaml", "nothing"],
  ])("a symbolic link in place of %s is not followed", (_, link, target) => {
    expect(withLink(link, target)).toEqual([`${link} ${link} is a link -> put the file itself there`]);
  });

  test("a folder of briefs that is a symbolic link is not followed", () => {
    const content = tramsWith({ briefs: null });
    symlinkSync(temporaryFolder(), join(content, "briefs"));
    const { findings } = inspect(content, { basePath: "/", today });
    expect(findings.map(({ message }) => message)).toContain("briefs is not a folder");
  });

  test.skipIf(process.platform === "win32")("a pipe is not read, which would block forever", () => {
    const content = tramsWith();
    execFileSync("mkfifo", [join(content, "briefs/pipe.md")]);
    const { findings } = inspect(content, { basePath: "/", today });
    expect(findings.map(({ message }) => message)).toContain("briefs/pipe.md is no file");
  });
});

/** The names in the project's folder, except for those that other tests may add during the run. */
const namesInRoot = () => {
  const passing = readFileSync(join(root, ".gitignore"), "utf8").split("\n");
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => !(entry.isDirectory() && passing.includes(`${entry.name}/`)))
    .map(({ name }) => name)
    .sort();
};

test("a build of all of them runs nothing, writes nothing and names every file", async () => {
  const all = Object.values(attempts).flat();
  const files = Object.fromEntries(all.flatMap(([, edits]) => Object.entries(edits)));
  const content = tramsWith({
    ...files,
    "briefs/trams-pay-slowly.md": (text) => text.replace("---", `---js\n${run}`),
    "_data/terms/light-rail.yaml": append("permalink: ../../evil.html"),
  });
  const before = namesInRoot();
  const out = join(temporaryFolder(), "site");
  const { code, err: stderr } = await startCommand("build", ["--content", content, "--out", out, "--today", today]);
  expect(code).toBe(1);
  expect(stderr).toContain("Nothing was built");
  for (const file of Object.keys(files).filter((name) => /^[\w./-]+$/.test(name) && !name.includes("node_modules")))
    expect(stderr).toContain(file.replace(/more\/a\.yaml$/, "more"));
  expect(existsSync(out)).toBe(false);
  expect(existsSync(marker)).toBe(false);
  expect(namesInRoot()).toEqual(before);
  expect(all.length).toBeGreaterThanOrEqual(25);
});
