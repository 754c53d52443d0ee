declare module "@citation-js/core" {
  /** The part of Citation.js that is used here. */
  export class Cite {
    constructor(data: object[], options: { generateGraph: boolean });
    format(format: string, options: { format: "object" }): unknown;
  }
  export const plugins: { config: { get(plugin: "@bibtex"): { format: Record<string, boolean> } } };
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
