import type { Image } from "../../src/model/image.ts";

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
      {caption} <span class="picture-source">Source: {source}</span>
    </figcaption>
  </figure>
);
