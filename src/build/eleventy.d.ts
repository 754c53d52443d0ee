declare module "@11ty/eleventy" {
  /** The part of Eleventy's programmatic interface that is used here. */
  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: { quietMode?: boolean; config?: (config: never) => void; configPath?: string },
    );
    /** Writes everything; gives the passthrough copies and the files written. */
    write(): Promise<[unknown[], { outputPath: string; content: string }[]]>;
    disableLogger(): void;
  }
}
