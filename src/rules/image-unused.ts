import { defineRule, isComplete } from "./rule.ts";

/** A picture that no brief shows. */
export const imageUnused = defineRule({
  id: "image-unused",
  severity: "warning",
  explain: "A picture that no brief shows weighs on the site and on everybody who copies it.",
  good: "a brief that shows briefs/images/lines.png",
  bad: "briefs/images/lines.png, which no brief shows",
  *check({ content }) {
    if (!isComplete(content)) return;
    const shown = new Set(content.briefs.flatMap(({ body }) => body.images.map(({ image }) => image)));
    for (const { name, file } of content.images ?? [])
      if (!shown.has(name))
        yield {
          file,
          place: { line: 1, column: 1 },
          message: `no brief shows the picture ${name}`,
          hint: "show it in a brief, or delete it",
        };
  },
});
