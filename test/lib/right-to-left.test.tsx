import { expect, test } from "vitest";
import { isolateRightToLeft } from "../../src/lib/escape-html.ts";

test.each([
  ["Trams", "Trams"],
  ["הארץ, 2025", "<bdi>הארץ</bdi>, 2025"],
  ["By ידיעות אחרונות and الجزيرة.", "By <bdi>ידיעות אחרונות</bdi> and <bdi>الجزيرة</bdi>."],
  ["צה״ל (5)", "<bdi>צה״ל</bdi> (5)"],
  ["ދިވެހި &amp; ܣܘܪܝܝܐ", "<bdi>ދިވެހި</bdi> &amp; <bdi>ܣܘܪܝܝܐ</bdi>"],
])("%s", (text, expected) => expect(isolateRightToLeft(text)).toBe(expected));

test("right-to-left text is isolated in every element except those that may hold only text", () => {
  expect(String(<p>a הארץ, {["b", <i>הארץ</i>]}</p>)).toBe("<p>a <bdi>הארץ</bdi>, b<i><bdi>הארץ</bdi></i></p>");
  expect(String(<bdi>הארץ</bdi>)).toBe("<bdi>הארץ</bdi>");
  expect(String(<title>הארץ</title>)).toBe("<title>הארץ</title>");
  expect(String(<option>הארץ {["a הארץ"]}</option>)).toBe("<option>הארץ a הארץ</option>");
  expect(String(<p title="הארץ" />)).toBe('<p title="הארץ"></p>');
});
