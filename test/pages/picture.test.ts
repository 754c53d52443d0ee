import { expect, test } from "vitest";
import { briefText } from "../../src/exports/brief-text.ts";
import { briefs } from "../../src/feeds/brief-entries.tsx";
import { renderBriefBody } from "../../src/pages/brief.11ty.tsx";
import { briefingOf, tramsWith } from "../helpers/content.ts";
import { trianglePng } from "../helpers/images.ts";
import { append } from "../helpers/rules.ts";

test("an image has its size, text and source on the page, and an absolute address in feeds and in the text", async () => {
  const content = tramsWith({
    "briefs/images/lines.png": trianglePng(),
    "briefs/trams-pay-slowly.md": append(
      '\n![Map of the "lines"](images/lines.png "The lines of 2025. Source: City of Norbury.")',
    ),
  });
  const briefing = briefingOf(content, "/site/");
  const brief = briefing.brief.get("trams-pay-slowly");
  if (!brief) throw new Error("no brief");
  const figure = (src: string) =>
    `<figure class="picture"><img src="${src}" alt="Map of the &quot;lines&quot;" width="640" height="320" loading="lazy" decoding="async"><figcaption>The lines of 2025. <span class="picture-source">Source: City of Norbury.</span></figcaption></figure>`;
  const plain = (html: string) => html.replace(/ ?\/>/g, ">");
  expect(plain(renderBriefBody(brief, briefing))).toContain(figure("/site/briefs/images/lines.png"));
  const whole = await briefs.entries(briefing)[0]?.fullText();
  expect(plain(whole ?? "")).toContain(figure("https://trams.example/site/briefs/images/lines.png"));
  expect(briefText(brief, briefing)).toContain(
    '![Map of the "lines"](https://trams.example/site/briefs/images/lines.png "The lines',
  );
});
