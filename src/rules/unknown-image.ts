import { didYouMean } from "../model/nearest.ts";
import { defineRule } from "./rule.ts";

/** A picture in a brief whose file does not exist. */
export const unknownImage = defineRule({
  id: "unknown-image",
  explain: "A picture that a brief shows is a file in briefs/images/.",
  good: '![Map of the lines](images/lines.png "The lines. Source: City of Norbury.")',
  bad: '![Map of the lines](images/line.png "The lines. Source: City of Norbury.")',
  *check({ content: { briefs, imageNames } }) {
    if (!imageNames) return;
    for (const brief of briefs)
      for (const { image, line, column } of brief.body.images)
        if (!imageNames.has(image))
          yield {
            record: brief,
            place: { line, column },
            message: `there is no picture briefs/images/${image}`,
            hint: didYouMean(image, imageNames, "put the file there"),
          };
  },
});
