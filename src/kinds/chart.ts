import { schemaMessage } from "../lib/schema-message.ts";
import { defineKind, listedOn, withTemplate } from "./define-kind.ts";
import { choice, figures, optional, references, text } from "./field.ts";
import { lastFields, themes } from "./shared.ts";
import { windowStates } from "./vocabulary.ts";

/** The maximum number of rows: nobody reads a chart with more. */
const maxRows = [60, schemaMessage("has more than 60 items", "make two charts of it")] as const;

/** The forms of a chart. */
const formMeanings = {
  dots: "a dot or a range for each figure",
  bars: "a bar from zero for each figure, for sums",
  lines: "a line for each row, through its figures by their dates",
  windows: "what a rule allows, as bars over time",
};

/** A chart of claims’ figures, with a row for each thing compared, or of windows of time that events open and close. */
export const chart = defineKind({
  name: "chart",
  help: "A picture of claims’ figures.",
  title: "title",
  page: listedOn("/charts/", withTemplate),
  rank: 9,
  search: { list: "Charts" },
  form: false,
  fields: {
    title: text({ size: "title", label: "Title", help: "What the chart shows." }),
    description: text({
      search: "text",
      label: "Description",
      help: "What a reader should see in it, for those who cannot.",
      long: true,
    }),
    form: optional.choice(formMeanings, { label: "Form", help: "How it is drawn; dots where it is left out." }),
    scale: choice(["linear", "log"], {
      label: "Scale",
      help: "Linear, or logarithmic where values differ many times over.",
    }),
    unit: text({ size: "name", label: "Unit", help: "The unit of the axis." }),
    series: optional.texts({ size: "name", label: "Series", help: "The names of the dots in a row." }),
    rows: optional.rows({
      max: maxRows,
      label: "Rows",
      help: "A row for each thing compared.",
      itemNoun: "row",
      ask: "yes",
      fields: {
        label: optional.text({
          size: "name",
          search: "text",
          label: "Label",
          help: "What the row is; without it, the figure’s own label.",
          ask: "yes",
        }),
        figures: figures({ backlink: "charts", label: "Figures", help: "As claim.figure." }),
      },
    }),
    windows: optional.rows({
      max: maxRows,
      label: "Windows",
      help: "In a chart of windows: each span of time.",
      itemNoun: "window",
      fields: {
        label: text({ size: "name", label: "Label", help: "What may be sold or done; the same label, the same row." }),
        from: optional.reference("event", { label: "From", help: "The event that opens it." }),
        to: optional.reference("event", { label: "To", help: "The event that closes it; none where it is open." }),
        state: choice(windowStates, { label: "State", help: "What the rule allows." }),
        claims: references("claim", { label: "Claims", help: "The claims that say so." }),
      },
    }),
    themes: themes(),
    note: optional.text({ label: "Note", help: "Shown under the chart." }),
    ...lastFields,
  },
});
