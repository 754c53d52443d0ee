import { didYouMean } from "../model/nearest.ts";
import { recordRule } from "./rule.ts";

/** A picture in a brief whose file does not exist. */
export const unknownImage = recordRule("brief", {
  id: "unknown-image",
  explain: "A picture that a brief shows is a file in briefs/images/.",
  good: '![Map of the lines](images/lines.png "The lines. Source: City of Norbury.")',
  bad: '![Map of the lines](images/line.png "The lines. Source: City of Norbury.")',
  find: ({ body }, { content: { imageNames } }) =>
    body.images.map(
      ({ image, line, column }) =>
        imageNames &&
        !imageNames.has(image) && {
          place: { line, column },
          message: `there is no picture briefs/images/${image}`,
          hint: didYouMean(image, imageNames, "put the file there"),
        },
    ),
});
