import { decodePart } from "../lib/decode-part.ts";

/**
 * Closes the parts of a page that can be folded, except the one that the address names; opens all of them for printing.
 */
export const foldParts = (): void => {
  const parts = [...document.querySelectorAll<HTMLDetailsElement>("details.fold")];
  const openNamed = () => {
    const named = document.getElementById(decodePart(location.hash.slice(1)));
    const part = named?.closest<HTMLDetailsElement>("details.fold");
    if (!part || part.open) return;
    part.open = true;
    named?.scrollIntoView();
  };
  for (const part of parts) part.open = false;
  openNamed();
  addEventListener("hashchange", openNamed);
  let folded: HTMLDetailsElement[] = [];
  addEventListener("beforeprint", () => {
    folded = parts.filter(({ open }) => !open);
    for (const part of folded) part.open = true;
  });
  addEventListener("afterprint", () => {
    for (const part of folded) part.open = false;
  });
};

/** Sets up a button that shares a page's address with the device's own sheet if there is one, or copies it. */
export const offerShare = (button: HTMLButtonElement): void => {
  if (!navigator.share && !navigator.clipboard) return;
  const { href } = document.querySelector<HTMLLinkElement>('link[rel="canonical"]') ?? location;
  if (!navigator.share) button.textContent = "Copy link";
  button.hidden = false;
  button.addEventListener("click", async () => {
    // Closing the sheet without sharing is not a failure.
    if (navigator.share) return navigator.share({ title: document.title, url: href }).catch(() => {});
    await navigator.clipboard.writeText(href);
    button.textContent = "Link copied";
  });
};
