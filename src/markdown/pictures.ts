import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { shorten } from "../lib/shorten.ts";
import type { BodyMessage } from "./body-messages.ts";

/** A picture that is its own paragraph: its file in `briefs/images/`, and its texts. */
export type PictureMeta = { type: "image"; image: string; alt: string; caption: string; source: string };

const address = /^images\/([a-z0-9]+(?:-[a-z0-9]+)*\.(?:png|jpg|webp|svg))$/;
const words = /^([\s\S]*?)(?:^|\s+)Source:\s*([\s\S]*)$/;

const altOf = ({ children }: Token): string =>
  (children ?? []).map(({ type, content }) => (type === "softbreak" || type === "hardbreak" ? " " : content)).join("");

const metaOf = (token: Token): PictureMeta => {
  const title = String(token.attrGet("title") ?? "").trim();
  const [, caption = title, source = ""] = words.exec(title) ?? [];
  const image = address.exec(String(token.attrGet("src") ?? ""))?.[1] ?? "";
  return { type: "image", image, alt: altOf(token).trim(), caption: caption.trim(), source: source.trim() };
};

const rule = ({ tokens }: StateCore): void => {
  for (const [at, { type, children }] of tokens.entries()) {
    const [only, second] = children ?? [];
    if (type !== "inline" || only?.type !== "image" || second || tokens[at - 1]?.type !== "paragraph_open") continue;
    only.type = "picture";
    only.meta = metaOf(only);
  }
};

/** Adds pictures to markdown-it: images that are their own paragraphs. */
export const pictures = (md: MarkdownIt): void => {
  md.core.ruler.after("inline", "pictures", rule);
};

const form = '![what it shows](images/name.png "Caption. Source: who made it.")';

const imageProblem = (message: string, hint: string): BodyMessage => ({
  rule: "brief-image",
  raw: "![",
  message,
  hint,
});

/** Returns the problem of an image, or nothing: its place, or a missing text. */
export const pictureProblem = (token: Token): BodyMessage | undefined => {
  if (token.type === "image")
    return imageProblem("an image is a paragraph of its own", `put ${form} between two empty lines`);
  if (token.type !== "picture") return undefined;
  const { image, alt, caption, source } = token.meta as PictureMeta;
  const src = String(token.attrGet("src") ?? "");
  if (image === "")
    return imageProblem(
      `the image ${JSON.stringify(shorten(src))} is not in briefs/images/`,
      "put the file there, as PNG, JPEG, WebP or SVG, and write images/ and its name",
    );
  if (alt === "") return imageProblem("nothing says what the image shows", `say it in the brackets: ${form}`);
  if (caption === "") return imageProblem("the image has no caption", `write it in quotes behind the name: ${form}`);
  if (source === "")
    return imageProblem("the image has no source", `end its caption with Source: and who made it: ${form}`);
  if (/\[[@=#]/.test(caption + source + alt))
    return imageProblem("a mark has no effect in the words of an image", "cite the claim in the sentence before it");
  return undefined;
};
