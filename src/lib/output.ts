/** A file of the site: its address, and what renders it. */
export type Output = { address: string; render: () => string | Uint8Array | Promise<string | Uint8Array> };

/** The same of a file that is text. */
export type TextOutput = { address: string; render: () => string | Promise<string> };
