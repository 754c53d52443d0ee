import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

const types: Record<string, string> = {
  ".html": "text/html",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".txt": "text/plain",
  ".svg": "image/svg+xml",
};

/** The responses since the last `take`: paths, and bytes of their bodies as sent. */
export type Traffic = { path: string; bytes: number }[];

export const bytesOf = (traffic: Traffic): number => traffic.reduce((sum, { bytes }) => sum + bytes, 0);

export type Host = { url: string; take: () => Traffic; close: () => void };

/** Serves a folder like a static host, with compressed text, and counts the bytes. */
export const host = async (folder: string): Promise<Host> => {
  let traffic: Traffic = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://host");
    const file = join(folder, pathname, pathname.endsWith("/") ? "index.html" : "");
    const found = existsSync(file) && statSync(file).isFile();
    const type = types[extname(file)];
    const content = found ? readFileSync(file) : Buffer.from("not found");
    const body = type && found ? gzipSync(content, { level: 6 }) : content;
    response.writeHead(found ? 200 : 404, {
      "content-type": type ?? "application/octet-stream",
      "cache-control": "max-age=600",
      ...(type && found ? { "content-encoding": "gzip" } : {}),
    });
    response.end(body);
    traffic.push({ path: pathname, bytes: body.length });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve());
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    take: () => {
      const taken = traffic;
      traffic = [];
      return taken;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
