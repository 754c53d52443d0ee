/** A picture of the repository that briefs can show, read and checked. */
export type ContentImage = {
  /** Its file name in `briefs/images/`, such as `cost.png`. */
  name: string;
  file: string;
  width: number;
  height: number;
  /** The bytes to publish; of an SVG, only the parts that are safe to show. */
  bytes: Uint8Array;
};

/** A picture with the address at which it is published. */
export type Image = ContentImage & { address: string; href: string };
