import { describe, expect, test } from "vitest";
import { hostOf, webAddressProblem } from "../../src/model/web-address.ts";

const mail = ["http:", "https:", "mailto:"];

describe("addresses that are valid on the web", () => {
  test.each([
    "https://a.example",
    "http://a.example/b?c=d&e#f",
    "HTTPS://A.example/",
    "https://a.example/b_(c)",
    "https://例え.example/算力",
    "https://\u043f\u0440\u0438\u043c\u0435\u0440.example/",
    "https://a.example:8080/",
    "https://a.example/@user",
    "https://[2606:4700::1111]/",
    "https://1.1.1.1/",
    "https://172.32.0.1/",
    "https://10.a.example/",
    "https://a.example./",
    `https://${"a".repeat(63)}.example/`,
  ])("%s", (address) => expect(webAddressProblem(address)).toBeUndefined());
});

describe("addresses that are not, or that seem to lead elsewhere", () => {
  test.each([
    ["javascript:alert(1)", "begins with javascript:, which is not allowed"],
    ["JaVaScRiPt://a.example/%0aalert(1)", "begins with javascript:, which is not allowed"],
    ["java\tscript:alert(1)", "holds a space, a backslash or another character that no address may hold"],
    ["data:text/html,a", "begins with data:, which is not allowed"],
    ["vbscript:a", "begins with vbscript:, which is not allowed"],
    ["blob:https://a.example/b", "begins with blob:, which is not allowed"],
    ["filesystem:https://a.example/b", "begins with filesystem:, which is not allowed"],
    ["intent://a#Intent;end", "begins with intent:, which is not allowed"],
    ["jar:https://a.example!/b", "begins with jar:, which is not allowed"],
    ["feed:javascript:alert(1)", "begins with feed:, which is not allowed"],
    ["view-source:https://a.example", "begins with view-source:, which is not allowed"],
    ["file:///etc/passwd", "begins with file:, which is not allowed"],
    ["ftp://a.example", "begins with ftp:, which is not allowed"],
    ["mailto:a@b.example", "begins with mailto:, which is not allowed"],
    ["//a.example", "is not a full web address"],
    ["/claims/", "is not a full web address"],
    ["a.example", "is not a full web address"],
    ["https:a.example", "is not a full web address"],
    ["https:/a.example", "is not a full web address"],
    ["https:///a.example", "is not a full web address"],
    ["https://", "is not a full web address"],
    ["", "is not a full web address"],
    ["https://user@a.example", "holds a user name, which hides where it leads"],
    ["https://a.example:b@c.example", "holds a user name, which hides where it leads"],
    ["https:\\\\a.example", "holds a space, a backslash or another character that no address may hold"],
    ["https://a.example\\@b.example", "holds a space, a backslash or another character that no address may hold"],
    [
      "https://\u0430pple.example/",
      "has a host that looks like another: its \u0430 is U+0430, a Cyrillic letter among Latin ones",
    ],
    ["https://a.example/ b", "holds a space, a backslash or another character that no address may hold"],
    [" https://a.example", "holds a space, a backslash or another character that no address may hold"],
    ["https://a.example/\u0007", "holds a space, a backslash or another character that no address may hold"],
    ['https://a.example/"onclick="x', "holds a space, a backslash or another character that no address may hold"],
    ["https://a.example/<b>", "holds a space, a backslash or another character that no address may hold"],
  ])("%j", (address, wrong) => expect(webAddressProblem(address)).toBe(wrong));
});

test("mailto addresses are accepted on request", () => {
  expect(webAddressProblem("mailto:a@b.example", mail)).toBeUndefined();
});

test("a host is shown without www", () => {
  expect(hostOf("https://www.a.example/b")).toBe("a.example");
});

describe("addresses of the reader’s own machine and network", () => {
  test.each([
    "http://localhost/",
    "http://LOCALHOST:8080/a",
    "http://a.localhost/",
    "http://printer.local/",
    "http://db.internal/",
    "http://127.0.0.1/",
    "http://127.1/",
    "http://0x7f000001/",
    "http://2130706433/",
    "http://0177.0.0.1/",
    "http://0.0.0.0/",
    "http://10.0.0.1/",
    "http://172.16.4.1/",
    "http://192.168.1.1/",
    "http://169.254.169.254/latest/",
    "http://100.64.0.1/",
    "http://[::1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[fe80::1]/",
    "http://[fd00::1]/",
    "http://intranet/",
    "https://wiki/page",
    "https://wiki./page",
  ])("%s", (address) => expect(webAddressProblem(address)).toBe("leads to a machine of the reader’s own network"));

  test.each([`https://${"a".repeat(64)}.example/`, `https://${"a.".repeat(126)}example/`, "https://a..example/"])(
    "%s is longer than host names may be",
    (address) => expect(webAddressProblem(address)).toBe("has a host that is longer than the names of hosts are"),
  );
});
