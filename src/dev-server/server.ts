import type { IncomingMessage, ServerResponse } from "node:http";
import { isIP } from "node:net";
import { hostname } from "node:os";
import EleventyDevServer from "@11ty/eleventy-dev-server";

/** Names of this machine. Requests under other names are refused, since another site may resolve its name to this machine. */
const ownNames = new Set(["localhost", hostname().toLowerCase()]);

/** Returns whether a request names this machine: `localhost:8080`, `127.0.0.1`, `[::1]:8080`. */
export const isOwnHost = (host: string | undefined): boolean => {
  const name = /^(\[[^\]]*\]|[^:]*)(?::\d+)?$/.exec(host ?? "")?.[1]?.toLowerCase() ?? "";
  return ownNames.has(name) || isIP(name.replace(/^\[|\]$/g, "")) !== 0;
};

const refusal = ({ method = "", headers }: IncomingMessage): [status: number, text: string] | undefined => {
  if (!isOwnHost(headers.host)) return [403, "This server answers to the name of its own machine only."];
  return ["GET", "HEAD"].includes(method) ? undefined : [405, "This server answers GET and HEAD only."];
};

const end = (response: ServerResponse, status: number, text: string): void => {
  if (!response.headersSent) response.writeHead(status, { "content-type": "text/plain; charset=utf-8" });
  response.end(text);
};

/**
 * Eleventy's development server, which listens on this machine only unless it is opened, and which answers every
 * request, however malformed.
 */
export class DevServer extends EleventyDevServer {
  /** Whether other machines can connect. */
  isOpen = false;

  override async onRequestHandler(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const refused = refusal(request);
    if (refused) return end(response, ...refused);
    try {
      await super.onRequestHandler(request, response);
    } catch (error) {
      end(response, error instanceof TypeError || error instanceof URIError ? 400 : 500, String(error));
    }
  }

  override _serverListen(port: number): void {
    this.server.listen({ port, host: this.isOpen ? "0.0.0.0" : "127.0.0.1" });
  }
}
