import type { Image } from "../../src/model/image.ts";
import { Text } from "./text.tsx";

/** A picture of a brief with its caption and source; its size is known before it is loaded. */
export const Picture = ({
  image,
  alt,
  caption,
  source,
}: {
  image: Image;
  alt: string;
  caption: string;
  source: string;
}) => (
  <figure class="picture">
    <img src={image.href} alt={alt} width={image.width} height={image.height} loading="lazy" decoding="async" />
    <figcaption>
      <Text>{caption}</Text>{" "}
      <span class="picture-source">
        Source: <Text>{source}</Text>
      </span>
    </figcaption>
  </figure>
);
