import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { type AddressInfo, connect } from "node:net";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { DevServer, isOwnHost } from "../../src/dev-server/server.ts";
import { temporaryFolder } from "../helpers/content.ts";

/** A server of no folder that answers everything with the path it was asked for; fails where that is `/fail`. */
const start = async (isOpen = false): Promise<AddressInfo> => {
  const folder = temporaryFolder();
  writeFileSync(`${folder}-secret.txt`, "secret");
  const server = new DevServer("site", join(folder, "serve"), {
    port: 0,
    pathPrefix: "/",
    domDiff: false,
    onRequest: {
      "/*": async ({ url: { pathname } }) => {
        if (pathname === "/fail") throw new Error("it failed");
        return { status: 200, headers: { "Content-Type": "text/plain" }, body: pathname };
      },
    },
  });
  server.isOpen = isOpen;
  server.serve(0);
  await server.ready();
  onTestFinished(() => server.close());
  return server.server.address() as AddressInfo;
};

/** Sends bytes to the server, and returns its answer up to the end of the connection. */
const send = async (port: number, bytes: string): Promise<string> => {
  const socket = connect(port, "127.0.0.1");
  let answer = "";
  socket.on("data", (data) => {
    answer += data;
  });
  socket.on("error", () => undefined);
  socket.end(bytes);
  await once(socket, "close");
  return answer;
};

const request = (first: string, host = "localhost") =>
  `${first} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`;
const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]);

test("the server listens only on this machine, unless --host opens it", async () => {
  expect((await start()).address).toBe("127.0.0.1");
  expect((await start(true)).address).toBe("0.0.0.0");
});

/** The addresses at which others on the network reach this machine. */
const outward = Object.values(networkInterfaces()).flatMap((all = []) =>
  all.flatMap(({ family, internal, address }) => (family === "IPv4" && !internal ? [address] : [])),
);

/** Returns whether a connection to an address succeeds. */
const reaches = (port: number, host: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, host, () => resolve(true)).on("error", () => resolve(false));
    setTimeout(() => socket.destroy(), 1000).unref();
  });

test.each(["127.0.0.2", "::1", ...outward])("the server can’t be reached at %s", async (host) => {
  expect(await reaches((await start()).port, host)).toBe(false);
});

test("every request gets an answer, and the server keeps running", async () => {
  const { port } = await start();
  const strange = [
    ...["GET /%", "GET /%c0%ae%c0%ae/", "GET /..%2f..%2fpackage.json", "GET /%252e%252e%252fpackage.json"],
    ...["GET /../../package.json", "GET /..%2fserve-secret.txt", "GET //", "GET ///x//", "GET /%00", "GET /\\..\\x"],
    ...["GET http://example.org/", "GET http://", "GET *", "GET /?%", "HEAD /", `GET /${"a".repeat(8000)}`],
  ];
  for (const first of strange) {
    const answer = await send(port, request(first));
    expect([200, 400, 404, 500], first).toContain(statusOf(answer));
    expect(answer, first).not.toMatch(/"name": "after-deepseek"|secret$/);
  }
  for (const first of ["POST /", "PUT /", "DELETE /x", "OPTIONS *", "TRACE /", "PROPFIND /"])
    expect(statusOf(await send(port, request(first))), first).toBe(405);
  expect(statusOf(await send(port, request("GET /fail")))).toBe(500);
  for (const bytes of [
    "GET\r\n\r\n",
    "BREW / HTTP/1.1\r\n\r\n",
    "\u0000\u0001\u0002\r\n\r\n",
    `GET /${"a".repeat(20_000)}`,
  ])
    await send(port, bytes);
  expect(await send(port, request("GET /still/there/"))).toMatch(/^HTTP\/1\.1 200 [\s\S]*\/still\/there\//);
}, 60_000);

test("a request for another host is refused", async () => {
  const { port } = await start();
  expect(statusOf(await send(port, request("GET /", "evil.example")))).toBe(403);
  expect(statusOf(await send(port, request("GET /", "localhost.evil.example:8080")))).toBe(403);
  expect(statusOf(await send(port, request("GET /", "127.0.0.1:8080")))).toBe(200);
});

test("recognizes names of this machine", () => {
  for (const host of [
    "localhost",
    "LOCALHOST:8080",
    "127.0.0.1",
    "127.0.0.1:80",
    "[::1]",
    "[::1]:8080",
    "192.168.1.2:8080",
  ])
    expect(isOwnHost(host), host).toBe(true);
  for (const host of [
    undefined,
    "",
    "a.example",
    "localhost.a.example",
    "127.0.0.1.a.example:80",
    "[::1].a",
    "localhost:x",
  ])
    expect(isOwnHost(host), host).toBe(false);
});
