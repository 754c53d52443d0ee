import { refusal } from "../lib/refusal.ts";
import { defineKind, listedOn, withTemplate } from "./define-kind.ts";
import { choice, figures, optional, rows, text, texts } from "./field.ts";
import { credits, exempt, themes } from "./shared.ts";
import { atLeastOne } from "./values.ts";
import { chartScales } from "./vocabulary.ts";

/** A picture with more rows than this is read by nobody. */
const mostRows = [60, refusal("has more than 60 items", "make two charts of it")] as const;

/** A picture of claims' figures: a row for each, with one dot or range per series. */
export const chart = defineKind({
  name: "chart",
  plural: "charts",
  folder: "charts",
  help: "A picture of claims’ figures.",
  title: "title",
  page: listedOn("/charts/", withTemplate),
  rank: 9,
  search: false,
  form: false,
  fields: {
    title: text({ size: "title", label: "Title", help: "What the chart shows." }),
    description: text({
      label: "Description",
      help: "What a reader should see in it, for those who cannot.",
      long: true,
    }),
    scale: choice(chartScales, {
      label: "Scale",
      help: "Linear, or logarithmic where values differ many times over.",
    }),
    unit: text({ size: "name", label: "Unit", help: "The unit of the axis." }),
    series: optional(texts({ size: "name", label: "Series", help: "The names of the dots in a row." })),
    rows: rows(
      { least: atLeastOne, most: mostRows, label: "Rows", help: "A row for each thing compared.", one: "row" },
      {
        label: optional(
          text({
            size: "name",
            label: "Label",
            help: "What the row is; without it, the figure’s own label.",
            ask: "yes",
          }),
        ),
        figures: figures({ back: "charts", label: "Figures", help: "As claim.figure." }),
      },
    ),
    themes: themes(),
    note: optional(text({ label: "Note", help: "Shown under the chart." })),
    ...credits,
    exempt,
  },
});
