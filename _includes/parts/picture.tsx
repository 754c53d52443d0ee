import type { Image } from "../../src/model/image.ts";

type PictureProps = { image: Image; alt: string; caption: string; source: string };

/** A picture of a brief with its caption and source. Its size is set, so that nothing moves when it loads. */
export const Picture = ({ image, alt, caption, source }: PictureProps) => (
  <figure class="picture">
    <img src={image.href} alt={alt} width={image.width} height={image.height} loading="lazy" decoding="async" />
    <figcaption>
      {caption} <span class="picture-source">Source: {source}</span>
    </figcaption>
  </figure>
);
