import { attempt } from "../lib/attempt.ts";
import { contentTypeOf } from "../lib/content-types.ts";
import type { Output } from "../lib/output.ts";
import { outputFileOf } from "../model/addresses.ts";

export type ServerResponseData = { status: number; headers: Record<string, string>; body: string | Uint8Array };

/** The outputs of a site by their files. */
export type OutputIndex = ReadonlyMap<string, Output>;

/** Returns outputs by their files. */
export const indexOutputs = (outputs: readonly Output[]): OutputIndex =>
  new Map(outputs.map((output) => [outputFileOf(output.address), output]));

const plainResponse = (status: number, body: string, headers = {}): ServerResponseData => ({
  status,
  headers: { "Content-Type": "text/plain; charset=utf-8", ...headers },
  body,
});

/** Returns the path of a request within the site; undefined if it is outside or malformed. */
export const sitePath = (pathname: string, basePath: string): string | undefined => {
  const path = attempt(() => decodeURIComponent(pathname));
  return path?.startsWith(basePath) ? path.slice(basePath.length - 1) : undefined;
};

const renderOutput = async (status: number, file: string, { render }: Output): Promise<ServerResponseData> => ({
  status,
  headers: { "Content-Type": contentTypeOf(file) },
  body: await render(),
});

/**
 * Renders the requested output, as a static host would serve it: with the site's own page for missing ones, and a
 * redirect for a page without its last slash.
 */
export const respond = async (
  outputs: OutputIndex,
  basePath: string,
  pathname: string,
): Promise<ServerResponseData> => {
  const path = sitePath(pathname, basePath);
  if (path === undefined) return plainResponse(404, `There is nothing here. The site is at ${basePath}`);
  const found = outputs.get(outputFileOf(path));
  if (found) return renderOutput(200, outputFileOf(path), found);
  if (outputs.has(outputFileOf(`${path}/`)))
    return plainResponse(301, "Moved", { Location: `${encodeURI(basePath + path.slice(1))}/` });
  const missing = outputs.get("404.html");
  return missing ? renderOutput(404, "404.html", missing) : plainResponse(404, "Not found");
};
