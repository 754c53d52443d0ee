import { firstDay, lastDay } from "../lib/dates.ts";
import type { Path } from "../model/finding.ts";
import { recordRules } from "./rule.ts";

const maxWords = 60;

const countWords = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

type Measures = { confidence?: string; likelihood?: string };

/** Returns the problem of a judgment or takeaway with neither a confidence nor a likelihood, or with both. */
export const measureProblem = (name: string, { confidence, likelihood }: Measures, path: Path) =>
  !confidence === !likelihood && {
    path: [...path, confidence ? "confidence" : name],
    message: `the ${name} has ${confidence ? "both a confidence and a likelihood" : "neither a confidence nor a likelihood"}`,
    hint: "give it a confidence, or a likelihood if it is about the future",
  };

/** The rules on what the author of a brief wrote, besides its text. */
export const briefFields = recordRules("brief", [
  {
    id: "bottom-line-length",
    exemptible: true,
    explain: `The bottom line has at most ${maxWords} words, so that it can be read before anything else.`,
    good: "summary: Norbury’s line cost more than its accounts say, and nobody has counted its riders twice.",
    bad: `summary: more than ${maxWords} words`,
    find: ({ data: { summary } }) =>
      countWords(summary) > maxWords && {
        path: ["summary"],
        message: `the bottom line has ${countWords(summary)} words; it may have ${maxWords}`,
        hint: "keep the conclusion, and leave the reasons to the body",
      },
  },
  {
    id: "judgment-because",
    severity: "warning",
    exemptible: true,
    explain: "A key judgment gives the reason for its confidence or its likelihood in a line.",
    good: "confidence: high, because: Every outside count puts it far above the stated sum.",
    bad: "confidence: high, and no because",
    find: ({ data: { judgments } }) =>
      judgments.map(
        ({ because }, place) =>
          !because && {
            path: ["judgments", place, "because"],
            message: "the judgment gives no reason",
            hint: "add because: the reason, in a sentence",
          },
      ),
  },
  {
    id: "judgment-measure",
    explain:
      "A key judgment has a confidence if it is about what is, or a likelihood if it is about what will be, and never both.",
    good: "judgment: The council will build a second line. likelihood: likely",
    bad: "judgment: The council will build a second line. likelihood: likely, confidence: high",
    find: ({ data: { judgments } }) =>
      judgments.map((one, place) => measureProblem("judgment", one, ["judgments", place])),
  },
  {
    id: "updated-early",
    explain: "A brief’s updated is its last date: not before it was published, and not before its latest change.",
    good: "date: 2025-10-02, updated: 2025-11-30",
    bad: "date: 2025-10-02, updated: 2025-09-30",
    find: ({ data: { date, updated, changes = [] } }) => {
      const late = changes.find((change) => !change.reviewed && firstDay(change.date) > lastDay(updated));
      const problem = (message: string) => ({ path: ["updated"], message, hint: "write the date of the last change" });
      return [
        lastDay(updated) < firstDay(date) &&
          problem(`updated is ${updated}, before the brief was published on ${date}`),
        late && problem(`updated is ${updated}, before the change of ${late.date}`),
      ];
    },
  },
]);
