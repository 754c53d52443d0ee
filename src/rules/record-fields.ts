import { firstDay, lastDay } from "../lib/dates.ts";
import { figureRange } from "../model/figure.ts";
import { findFigure } from "../model/node-index.ts";
import { measureProblem } from "./brief-fields.ts";
import { recordRules } from "./rule.ts";

const advice = /\b(?:should|must|needs? to|has to|have to|ought to)\b/i;

/** The rules on the fields of a chart. */
export const chartFields = recordRules("chart", [
  {
    id: "chart-rows",
    explain: "A chart of windows has windows and no rows; every other chart has rows of figures and no windows.",
    good: "form: windows, with windows",
    bad: "form: lines, with windows",
    find: ({ data: { form = "dots", rows = [], windows = [] } }) => {
      const [own, other] = form === "windows" ? ["windows", "rows"] : ["rows", "windows"];
      const [count, others] = form === "windows" ? [windows.length, rows.length] : [rows.length, windows.length];
      return [
        count === 0 && { path: ["title"], message: `a chart of ${form} has no ${own}`, hint: `add ${own}` },
        others > 0 && {
          path: [other],
          message: `a chart of ${form} has ${other}`,
          hint: `delete the ${other}, or change the form`,
        },
      ];
    },
  },
  {
    id: "chart-scale",
    explain: "A log scale goes from power to power of ten and has no place for zero or for less.",
    good: "scale: log, with figures of 2,000 and of 60,000",
    bad: "scale: log, with a figure of 0",
    find: ({ data: { scale, rows = [] } }, { briefing }) =>
      rows.flatMap(({ figures }, row) =>
        figures.map((name, place) => {
          const figure = findFigure(briefing, name);
          const [least] = figure ? figureRange(figure.data) : [1];
          return (
            scale === "log" &&
            least <= 0 && {
              path: ["rows", row, "figures", place],
              message: `the figure ${name} is ${least}, for which a log scale has no place`,
              hint: "write scale: linear, or leave the figure out",
            }
          );
        }),
      ),
  },
]);

/** The rules on the fields of an actor. */
export const actorFields = recordRules("actor", [
  {
    id: "role-dates",
    explain: "A role begins before it ends.",
    good: "{ role: head of Norbury Works, from: 2019-05, until: 2023-04 }",
    bad: "{ role: head of Norbury Works, from: 2023-04, until: 2019-05 }",
    find: ({ data: { roles = [] } }) =>
      roles.map(
        ({ from, until }, at) =>
          from &&
          until &&
          lastDay(until) < firstDay(from) && {
            path: ["roles", at, "until"],
            message: `the role ends on ${until}, before it begins on ${from}`,
            hint: "exchange from and until, or correct one of them",
          },
      ),
  },
]);

/** The rules on the fields of a policy option. */
export const optionFields = recordRules("option", [
  {
    id: "option-sides",
    severity: "warning",
    exemptible: true,
    explain: "A policy option shows what speaks for it and what speaks against it, each with claims.",
    good: "for: [riders-above-plan] and against: [line-cost-forty-million]",
    bad: "for: [riders-above-plan] and nothing against",
    find: ({ data }) =>
      (["for", "against"] as const).map(
        (side) =>
          !data[side] && {
            message: `the option has no claims ${side} it`,
            hint: `add ${side}: the claims that speak ${side} it`,
          },
      ),
  },
  {
    id: "option-wording",
    exemptible: true,
    explain: "A policy option names a choice and gives no advice: somebody could do something.",
    good: "Norbury could have riders counted by somebody else.",
    bad: "Norbury should have riders counted by somebody else.",
    find: ({ data: { title } }) => {
      const [word] = advice.exec(title) ?? [];
      return (
        (word || !/\bcould\b/i.test(title)) && {
          path: ["title"],
          message: word ? `the option says “${word}”` : "the option does not say who could do what",
          hint: "write who could do what, such as: Congress could …",
        }
      );
    },
  },
]);

/** The rules on the fields of a source. */
export const sourceFields = recordRules("source", [
  {
    id: "address-missing",
    explain:
      "A reader must be able to open a source. One that has neither an address nor a DOI says in `no_address` where it can be found and what was searched.",
    good: "no_address: Printed in the council’s minutes of 3 May 2025, which are kept in the town archive only.",
    bad: "a source without URL, DOI and no_address",
    find: ({ data: { URL, DOI, no_address } }) => [
      !(URL || DOI || no_address) && {
        path: ["title"],
        message: "the source has no address and does not say why",
        hint: "add URL or DOI, or no_address: where it can be found and what was searched",
      },
      (URL || DOI) &&
        no_address && {
          path: ["no_address"],
          message: "the source has an address and says why it has none",
          hint: "delete no_address",
        },
    ],
  },
]);

/** The rules on the fields of a takeaway. */
export const takeawayFields = recordRules("takeaway", [
  {
    id: "takeaway-measure",
    explain:
      "A takeaway has a confidence if it is about what is, or a likelihood if it is about what will be, and never both.",
    good: "takeaway: The council will build a second line. likelihood: likely",
    bad: "takeaway: The council will build a second line. likelihood: likely, confidence: high",
    find: ({ data }) => measureProblem("takeaway", data, []),
  },
]);
