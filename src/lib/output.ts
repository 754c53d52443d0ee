/** A file of the site: its address, and a function that renders it. */
export type Output = { address: string; render: () => string | Uint8Array | Promise<string | Uint8Array> };

/** A file of the site that is text. */
export type TextOutput = { address: string; render: () => string | Promise<string> };
