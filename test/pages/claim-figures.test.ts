import { expect, test } from "vitest";
import { siteOutputs } from "../../src/outputs/outputs.ts";
import { noAssets } from "../helpers/assets.ts";
import { tramsBriefing } from "../helpers/content.ts";

const rowOf = async (label: string): Promise<string | undefined> => {
  const briefing = tramsBriefing({
    "_data/claims/riders-above-plan.yaml": (text: string) =>
      text.replace(
        "figures:\n",
        `figures:\n  before: { value: 20000, unit: riders a day, label: ${label}, as_of: "2023" }\n`,
      ),
  });
  const pages = Object.values(siteOutputs(briefing, noAssets).pages).flat();
  const html = String(await pages.find(({ address }) => address === "/claims/riders-above-plan/")?.render());
  return html.match(/<td>(Riders(?: in 2023)?(?:, <time[^>]*>\w+<\/time>)?)<\/td>/)?.[1]?.replace(/<[^>]*>/g, "");
};

test("the date of a figure follows its label, unless the label has it", async () => {
  expect(await rowOf("Riders")).toBe("Riders, 2023");
  expect(await rowOf("Riders in 2023")).toBe("Riders in 2023");
});
