declare module "@11ty/eleventy-dev-server" {
  type Answer = { headers: Record<string, string>; body: string };
  /** Answers a request, or lets the server do so. */
  type Asked = (request: { url: URL }) => Answer | undefined;
  /** The part of Eleventy's development server that is used here. */
  export default class EleventyDevServer {
    static getServer(
      name: string,
      folder: string,
      options: { port: number; pathPrefix: string; domDiff: boolean; onRequest: Record<string, Asked> },
    ): EleventyDevServer;
    serve(port: number): void;
    reload(event: { subtype: string | undefined; files: string[]; build: { templates: unknown[] } }): Promise<void>;
    close(): Promise<void>;
  }
}
