import { fileEach } from "../../_includes/page.tsx";
import { addresses } from "../model/addresses.ts";
import { citationsOf } from "../model/cite.ts";

export const { outputs, render } = fileEach("briefs", {
  address: ({ id }) => addresses.briefCitation(id, "ris"),
  text: (brief, { site }) => citationsOf(brief, site).find(({ format }) => format === "ris")?.text ?? "",
});
