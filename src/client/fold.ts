import { decoded } from "../lib/decoded.ts";
/** Folds the parts of a page that are opened by a tap, but for the one that the address names; opens all for paper. */
export const foldParts = (): void => {
  const parts = [...document.querySelectorAll<HTMLDetailsElement>("details.fold")];
  const openNamed = () => {
    const named = document.getElementById(decoded(location.hash.slice(1)));
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

/** Offers a page's address: by the device's own sheet where there is one, else copied. */
export const offerShare = (button: HTMLButtonElement): void => {
  if (!navigator.share && !navigator.clipboard) return;
  const { href } = document.querySelector<HTMLLinkElement>('link[rel="canonical"]') ?? location;
  if (!navigator.share) button.textContent = "Copy link";
  button.hidden = false;
  button.addEventListener("click", async () => {
    // A reader who closes the sheet has shared nothing, which is no failure.
    if (navigator.share) return navigator.share({ title: document.title, url: href }).catch(() => {});
    await navigator.clipboard.writeText(href);
    button.textContent = "Link copied";
  });
};
