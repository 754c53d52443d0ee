import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join, normalize, sep } from "node:path";
import { gzipSync } from "node:zlib";
import { contentTypeOf } from "./content-types.ts";
import { decodePart } from "./decode-part.ts";

/** Returns the file at a path, as static hosts resolve it: a folder leads to its `index.html`. */
const fileAt = (folder: string, path: string): string | undefined => {
  const full = normalize(join(folder, path));
  if (full !== folder && !full.startsWith(folder + sep)) return undefined;
  const file = path.endsWith("/") ? join(full, "index.html") : full;
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
};

export type FolderServer = { origin: string; url: string; close: () => Promise<void> };

const listen = (server: Server): Promise<string> =>
  new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });

/**
 * Serves a built site on a free port, as GitHub Pages would: only below its base path, text compressed, and its own
 * `404.html` for everything else.
 */
export const serveFolder = async (folder: string, basePath = "/"): Promise<FolderServer> => {
  const root = normalize(folder).replace(/[\\/]$/, "");
  const server = createServer((request, response) => {
    const path = decodePart(new URL(request.url ?? "/", "http://host").pathname);
    const found = path.startsWith(basePath) ? fileAt(root, path.slice(basePath.length - 1)) : undefined;
    const file = found ?? fileAt(root, "/404.html");
    const type = contentTypeOf(file ?? "");
    const compresses = /^text|json|xml/.test(type) && /\bgzip\b/.test(String(request.headers["accept-encoding"]));
    response.writeHead(found ? 200 : 404, {
      "content-type": file ? type : "text/plain",
      // As GitHub Pages does.
      ...(found && path.startsWith(`${basePath}assets/`) ? { "cache-control": "max-age=600" } : {}),
      ...(compresses ? { "content-encoding": "gzip" } : {}),
    });
    const body = file ? readFileSync(file) : "not found";
    response.end(compresses ? gzipSync(body) : body);
  });
  // A busy client may return late on an open connection.
  server.keepAliveTimeout = 120_000;
  const origin = await listen(server);
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { origin, url: origin + basePath, close };
};
