declare module "@11ty/eleventy" {
  /** The part of Eleventy's programmatic interface that is used here. */
  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: { quietMode?: boolean; dryRun?: boolean; config?: (config: never) => void; configPath?: string },
    );
    /** Renders everything; with `dryRun` it writes nothing. */
    write(): Promise<unknown>;
    disableLogger(): void;
  }
}
