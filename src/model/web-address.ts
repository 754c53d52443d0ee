import { lookAlikeMessage } from "../lib/look-alike.ts";

const unsafe = /[\s\\\p{Cc}<>"`{}|^]/u;

/**
 * Returns the problem of a web address in words, or nothing. Parses as browsers do (WHATWG URL) and allows only http
 * and https, unless more schemes are given; no user info, space, backslash or control character.
 */
export const webAddressProblem = (
  text: string,
  schemes: readonly string[] = ["http:", "https:"],
): string | undefined => {
  if (unsafe.test(text)) return "holds a space, a backslash or another character that no address may hold";
  if (!URL.canParse(text)) return "is not a full web address";
  const url = new URL(text);
  if (!schemes.includes(url.protocol)) return `begins with ${url.protocol}, which is not allowed`;
  if (url.protocol === "mailto:") return undefined;
  if (!/^https?:\/\/[^/]/i.test(text)) return "is not a full web address";
  if (url.username || url.password) return "holds a user name, which hides where it leads";
  return mixedHostProblem(text) ?? hostProblem(url.hostname);
};

/** Returns the problem of a host with letters of two scripts in one part, which looks like another host. */
const mixedHostProblem = (text: string): string | undefined => {
  const [, host = ""] = /^https?:\/\/([^/?#]*)/i.exec(text) ?? [];
  const mixed = host.split(".").map(lookAlikeMessage).find(Boolean);
  return mixed && `has a host that looks like another${mixed}`;
};

/** Names that lead to the reader's own machine or network. */
const localName = /(?:^|\.)(?:localhost|local|internal|lan|home|intranet|corp|private|home\.arpa)\.?$/;

/** Addresses that mean another machine in every network, as the parser writes them: RFC 1918, 6598, 3927, 5735. */
const localNumber =
  /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])|2(?:2[4-9]|[3-5]\d))\./;

const isNumber = (host: string) => /^[\d.]+$/.test(host) || host.startsWith("[");

/**
 * Returns the problem of a host in words, or nothing: it is not on the public web, or not a name that can be looked up.
 */
const hostProblem = (host: string): string | undefined => {
  const isLocal = isNumber(host)
    ? /^\[(?:::|f[cdef]|64:ff9b)/.test(host) || localNumber.test(host)
    : localName.test(host) || !host.replace(/\.$/, "").includes(".");
  if (isLocal) return "leads to a machine of the reader’s own network";
  if (isNumber(host)) return undefined;
  const labels = host.replace(/\.$/, "").split(".");
  if (host.length > 253 || labels.some((label) => label.length > 63 || label === ""))
    return "has a host that is longer than the names of hosts are";
  return undefined;
};

/** Returns the host of an address without `www.`, as readers see it. */
export const hostOf = (text: string): string => new URL(text).hostname.replace(/^www\./, "");

/** Returns whether an address is a placeholder: its host is reserved for examples and tests by RFC 2606. */
export const isPlaceholderAddress = (text: string): boolean =>
  URL.canParse(text) && /(?:^|\.)(?:example|test|invalid|example\.(?:com|org|net))$/.test(new URL(text).hostname);
