declare module "@11ty/eleventy-dev-server" {
  import type { IncomingMessage, Server, ServerResponse } from "node:http";

  /** Answers a request, or lets the server do so. */
  type OnRequest = (request: {
    url: URL;
  }) => Promise<Response | { status: number; headers: object; body: string } | undefined>;

  type Options = { port: number; pathPrefix: string; domDiff: boolean; onRequest: Record<string, OnRequest> };

  /** The part of Eleventy's development server that is used here. */
  export default class EleventyDevServer {
    constructor(name: string, folder: string, options: Options);
    server: Server;
    /** The connections of open pages; there once the server is ready. */
    updateServer: { on: (event: "connection", react: () => void) => void };
    onRequestHandler(request: IncomingMessage, response: ServerResponse): Promise<void>;
    _serverListen(port: number): void;
    serve(port: number): void;
    ready(): Promise<void>;
    reload(event: { subtype: string | undefined; files: string[]; build: { templates: unknown[] } }): void;
    close(): Promise<void>;
  }
}
