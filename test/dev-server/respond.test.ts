import { expect, test } from "vitest";
import { indexOutputs, respond } from "../../src/dev-server/respond.ts";

const outputs = indexOutputs([
  { address: "/", render: () => "home" },
  { address: "/claims/é/", render: async () => "a claim" },
  { address: "/404.html", render: () => "not there" },
  { address: "/card.png", render: () => new Uint8Array([1, 2]) },
]);

const get = async (path: string, basePath = "/x/") => {
  const { status, headers, body } = await respond(outputs, basePath, path);
  return [status, headers["Location"] ?? headers["Content-Type"], body];
};
const html = "text/html; charset=utf-8";

test("an output is rendered only at its address", async () => {
  expect(await get("/x/")).toEqual([200, html, "home"]);
  expect(await get("/x/claims/%C3%A9/")).toEqual([200, html, "a claim"]);
  expect(await get("/x/card.png")).toEqual([200, "image/png", new Uint8Array([1, 2])]);
  expect(await get("/x/nowhere/")).toEqual([404, html, "not there"]);
  expect(await get("/x/404.html")).toEqual([200, html, "not there"]);
});

test("a page without its trailing slash is a redirect", async () => {
  expect(await get("/x/claims/%C3%A9")).toEqual([301, "/x/claims/%C3%A9/", "Moved"]);
  expect(await get("/claims/%C3%A9", "/")).toEqual([301, "/claims/%C3%A9/", "Moved"]);
});

test.each(["/", "/claims/", "/%", "/x", "/%c0%ae%c0%ae/", "/x%2", "/xx/"])("%s is outside the site", async (path) => {
  expect(await get(path)).toEqual([404, "text/plain; charset=utf-8", "There is nothing here. The site is at /x/"]);
});

test.each(["/x/..%2f..%2fpackage.json", "/x/%00", "/x/%252e%252e/", "/x/__proto__", "/x/constructor/"])(
  "%s is not found",
  async (path) => {
    expect(await get(path)).toEqual([404, html, "not there"]);
  },
);
